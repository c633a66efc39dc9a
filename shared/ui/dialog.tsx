import type { ComponentChildren, Ref } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { ignoreHeldEnter } from "./held-enter.ts";
import { useEscape } from "./use-escape.ts";

interface DialogProps {
  /** Its accessible name, which stays; the title may speak of the step. */
  name: string;
  title: string;
  titleRef?: Ref<HTMLHeadingElement>;
  /** Room for a table. */
  wide?: boolean;
  closeLabel: string;
  /** Who is speaking: the mark's words, then who is billed. */
  seller: string;
  payer: string | null;
  /** The buttons of the footer. */
  actions: ComponentChildren;
  children: ComponentChildren;
  onClose: () => void;
}

/** A modal of ours. In the top layer, so that no trap or stacking of the host's reaches it; Escape closes only it, however long it is held. */
export function Dialog(props: DialogProps) {
  const { name, title, titleRef, wide = false, closeLabel, seller, payer, actions, children, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  // Out of sight at once, and closed when the key comes up: until then the focus stays here.
  const isLeaving = useEscape(dialog, onClose);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      class={`dialog${wide ? " wide" : ""}${isLeaving ? " leaving" : ""}`}
      ref={dialog}
      aria-label={name}
      tabIndex={-1}
      // Else it opens with the focus on its close button.
      autofocus
      // As by a gesture to go back: Escape is heard above.
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="header">
        <h2 class="title" tabIndex={-1} ref={titleRef ?? null}>
          {title}
        </h2>
        <button type="button" class="close" aria-label={closeLabel} onKeyDown={ignoreHeldEnter} onClick={onClose}>
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path d="M1 1l10 10M11 1L1 11" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
          </svg>
        </button>
      </div>
      <div class="content">{children}</div>
      <div class="footer">
        <p class="seller small subtle">
          <span class="mark" aria-hidden="true" />
          {seller}
          {payer !== null && (
            <>
              <br />
              {payer}
            </>
          )}
        </p>
        <div class="actions">{actions}</div>
      </div>
    </dialog>
  );
}
