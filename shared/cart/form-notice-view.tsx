import { changesText, problemSentence } from "../i18n/index.ts";
import { Notice } from "../ui/notice.tsx";
import type { CartContext } from "./cart-context.ts";
import type { FormNotice } from "./cart-state.ts";
import { triedIn } from "./cart-way.ts";

/** What happened on the way, above what it leads on from. */
export function FormNoticeView({ notice, context }: { notice: FormNotice | null; context: CartContext }) {
  if (notice === null) return null;
  return (
    <div class="above">
      <Notice kind="warning" role="alert">
        {sentence(notice, context)}
      </Notice>
    </div>
  );
}

function sentence(notice: FormNotice, context: CartContext) {
  const { translate } = context;
  switch (notice.kind) {
    case "problem":
      return problemSentence(notice.problem, context, triedIn(context.way));
    case "new_numbers":
      return translate("cart.new_numbers", { changes: changesText(notice.changed, context) });
    case "window_gone":
      return translate(`confirm.window_${notice.how}`);
    case "replaced":
      return translate("window.replaced");
  }
}
