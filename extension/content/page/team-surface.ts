import { signal as signalOf } from "@preact/signals-core";
import { mountMeter } from "../../../shared/meter/index.ts";
import { keepPlaced } from "../host/keep-placed.ts";
import { onAbort } from "../lifetime.ts";
import { createOwnRoot } from "../own-root.ts";
import { afterPaint } from "./after-paint.ts";
import { onApproach } from "./approach.ts";
import type { PageSession } from "./page-session.ts";
import { ticking } from "./ticking.ts";
import { maySeeMeter, whenSeen } from "./when-seen.ts";

export interface TeamSurface {
  /** The head of the page, below which it stands. */
  head: Element;
  session: PageSession;
  onAdd: (opener: Element | null) => void;
  /** Somebody comes near its button. */
  onNear: () => void;
}

/** Puts the meter into the Team members page, below its head; the host's own number is the host's. */
export function openTeam({ head, session, onAdd, onNear }: TeamSurface, signal: AbortSignal): void {
  const own = createOwnRoot("margin-block:0 20px!important;max-inline-size:560px!important");
  onApproach(own.root, onNear, signal);
  keepPlaced(head.parentElement ?? document.body, own.node, () => head, signal, { childList: true });
  const show = () => {
    own.wearTheme();
    afterPaint(own.followTheme, signal);
    const unmount = mountMeter(own.root, {
      seats: session.seats,
      form: signalOf(null),
      now: ticking(signal),
      translate: session.translate,
      get language() {
        return session.language;
      },
      get theme() {
        return own.theme;
      },
      isLeftSaid: true,
      hint: () => session.translate("team.hint"),
      onAdd: () => onAdd(own.root.activeElement),
      onPeople: () => void session.ask({ kind: "openPeople" }).catch(session.refresh),
      onConnect: session.connect,
      onRetry: session.refresh,
      onEnterTotal: session.enterTotal,
    });
    onAbort(signal, unmount);
  };
  whenSeen(session.seats, maySeeMeter, show, signal);
  session.refresh();
  onAbort(signal, () => own.node.remove());
}
