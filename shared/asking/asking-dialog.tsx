import type { Ref } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Dialog } from "../ui/dialog.tsx";
import type { AskingContext } from "./asking-context.ts";
import type { AskingPage } from "./asking-state.ts";
import { declinedPage, otherPage } from "./other-page.tsx";
import type { Parts } from "./parts.ts";
import { requestPage } from "./request-page.tsx";
import { salesPage } from "./sales-page.tsx";
import { ticketPage } from "./ticket-page.tsx";

/** The dialog in whatever state it is; the focus follows from step to step. */
export function AskingDialog({ page, context }: { page: AskingPage; context: AskingContext }) {
  const title = useRef<HTMLHeadingElement>(null);
  const first = useRef<HTMLInputElement>(null);
  const step = stepOf(page, context);
  useLayoutEffect(() => {
    if (step.endsWith(" form")) {
      first.current?.focus();
      first.current?.select();
    } else if (!step.endsWith("loading") && !step.endsWith("sending")) {
      title.current?.focus();
    }
  }, [step]);

  const { translate } = context;
  const { heading, body, hint, actions } = partsOf(page, context, first);
  return (
    <Dialog
      name={translate("cart.title")}
      title={heading ?? translate(page.kind === "request" || page.kind === "ticket" ? "action.request" : "cart.title")}
      titleRef={title}
      closeLabel={translate("action.close")}
      seller={translate("cart.mark")}
      payer={hint ?? null}
      actions={actions}
      onClose={context.close}
    >
      {body}
    </Dialog>
  );
}

/** What is on the screen, by name: with another one the focus moves. */
function stepOf(page: AskingPage, context: AskingContext): string {
  switch (page.kind) {
    case "request":
      return `request ${context.request().state.value.kind}`;
    case "ticket":
      return `ticket ${context.ticket(page.tickets).state.value.kind}`;
    case "sales":
      return `sales ${context.sales().state.value.kind}`;
    case "declined":
    case "other":
      return page.kind;
  }
}

function partsOf(page: AskingPage, context: AskingContext, first: Ref<HTMLInputElement>): Parts {
  switch (page.kind) {
    case "request":
      return requestPage(context.request().state.value, context, first);
    case "ticket":
      return ticketPage(context.ticket(page.tickets), context, first);
    case "sales":
      return salesPage(context.sales().state.value, page.request, context, first);
    case "declined":
      return declinedPage(page.request, context);
    case "other":
      return otherPage(page, context);
  }
}
