import type { ReadonlySignal } from "@preact/signals-core";
import type { Translate } from "../i18n/index.ts";
import button from "../ui/button.css?inline";
import dialogTokens from "../ui/dialog-tokens.css?inline";
import { isolateKeys } from "../ui/isolate-events.ts";
import type { Appearance } from "../ui/mount-view.ts";
import { mountView } from "../ui/mount-view.ts";
import toast from "./notice.css?inline";
import type { Notice } from "./notice-content.ts";
import { NoticeView, noticeTone } from "./notice-view.tsx";

export interface NoticeOptions extends Appearance {
  notice: ReadonlySignal<Notice | null>;
  translate: Translate;
  now: () => number;
  /** The button that says what to do about it: opens the dialog. */
  onManage: (notice: Notice) => void;
  onDismiss: (notice: Notice) => void;
}

/**
 * Puts notices into a shadow root of ours, and returns what takes them away. The live region stands before there is
 * anything to say, so that a screen reader hears it; nothing takes the focus.
 */
export function mountNotice(root: ShadowRoot, options: NoticeOptions): () => void {
  const lifetime = new AbortController();
  isolateKeys(root, lifetime.signal);
  const unmount = mountView(root, options, [dialogTokens, button, toast], () => {
    const notice = options.notice.value;
    return (
      <div role="status">
        {notice !== null && (
          <div class={`toast ${noticeTone(notice)}`} popover="manual" ref={show}>
            <NoticeView
              notice={notice}
              context={{
                ...options,
                now: options.now(),
                onManage: () => options.onManage(notice),
                onDismiss: () => options.onDismiss(notice),
              }}
            />
          </div>
        )}
      </div>
    );
  });
  return () => {
    lifetime.abort();
    unmount();
  };
}

/** Over whatever the host has stacked; where there are no popovers, the style sheet's `z-index` has to do. */
function show(toast: HTMLElement | null): void {
  if (toast !== null && "showPopover" in toast) toast.showPopover();
}
