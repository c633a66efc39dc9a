import { effect, signal as signalOf } from "@preact/signals-core";
import type { ConnectionState } from "../../shared/api/index.ts";
import { boxOfAddButton } from "./host/add-button.ts";
import { keepPlaced } from "./host/keep-placed.ts";
import { onAbort } from "./lifetime.ts";
import type { Bring } from "./on-demand/bring.ts";
import { createOwnRoot } from "./own-root.ts";
import type { PageSession } from "./page-session.ts";
import { showWhenBrought } from "./show-when-brought.ts";

export interface BadgeSurface {
  /** The host's +Add. */
  button: Element;
  session: PageSession;
  bring: Bring;
  onAdd: (opener: Element | null) => void;
}

/** Puts the licenses left beside +Add, for whoever has `seeBadge`, and keeps them there. */
export function openBadge({ button, session, bring, onAdd }: BadgeSurface, signal: AbortSignal): void {
  const own = createOwnRoot("align-self:center!important;flex:none!important;margin-inline-end:8px!important");
  const box = boxOfAddButton(button);
  keepPlaced(box.parentElement ?? box, own.node, () => box, signal, { childList: true });
  showWhenBrought(
    {
      ...{ own, session, bring },
      room: 0,
      isHidden: hidesBadge,
      mount({ mountBadge }) {
        // No timer for something that always stands there: its age is told anew when somebody comes to it.
        const now = signalOf(Date.now());
        const look = () => {
          now.value = Date.now();
          own.followTheme();
        };
        for (const type of ["pointerenter", "focusin"]) own.node.addEventListener(type, look, { signal });
        document.addEventListener("visibilitychange", look, { signal });
        const unmount = mountBadge(own.root, {
          seats: session.seats,
          now,
          translate: session.translate,
          get language() {
            return session.language;
          },
          onAdd: () => onAdd(own.root.activeElement),
        });
        const stop = effect(() => {
          if (session.seats.value.snapshot !== null) look();
        });
        return () => {
          stop();
          unmount();
        };
      },
    },
    signal,
  );
  onAbort(signal, () => own.node.remove());
}

function hidesBadge(connection: ConnectionState): boolean {
  return connection.kind !== "connected" || !connection.viewer.capabilities.includes("seeBadge");
}
