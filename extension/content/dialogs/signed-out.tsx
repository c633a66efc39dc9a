import type { Translate } from "../../../shared/i18n/index.ts";
import button from "../../../shared/ui/button.css?inline";
import { Button } from "../../../shared/ui/button.tsx";
import dialog from "../../../shared/ui/dialog.css?inline";
import { Dialog } from "../../../shared/ui/dialog.tsx";
import dialogTokens from "../../../shared/ui/dialog-tokens.css?inline";
import { isolateEvents } from "../../../shared/ui/isolate-events.ts";
import type { Theme } from "../../../shared/ui/mount-view.ts";
import { mountView } from "../../../shared/ui/mount-view.ts";
import notice from "../../../shared/ui/notice.css?inline";
import { Notice } from "../../../shared/ui/notice.tsx";
import { endLife } from "../lifetime.ts";

export interface SignedOutOptions {
  translate: Translate;
  readonly language: string;
  readonly theme: Theme;
  onRetry: () => void;
  onClosed: () => void;
}

/** Stands in a dialog's place while nobody is signed in, and says so. Returns what takes it away. */
export function mountSignedOut(root: ShadowRoot, options: SignedOutOptions): () => void {
  const { translate, onRetry, onClosed } = options;
  const title = translate("dialog.signed_out_title");
  const lifetime = new AbortController();
  isolateEvents(root, lifetime.signal);
  const unmount = mountView(root, options, [dialogTokens, button, notice, dialog], () => (
    <Dialog
      name={title}
      title={title}
      closeLabel={translate("action.close")}
      seller={translate("cart.mark")}
      payer={null}
      actions={
        <>
          <Button kind="quiet" onPress={onClosed}>
            {translate("action.close")}
          </Button>
          <Button kind="primary" onPress={onRetry}>
            {translate("action.retry")}
          </Button>
        </>
      }
      onClose={onClosed}
    >
      <Notice kind="warning" role="alert">
        {translate("dialog.signed_out")}
      </Notice>
    </Dialog>
  ));
  return () => {
    endLife(lifetime);
    unmount();
  };
}
