import type { ReadonlySignal } from "@preact/signals-core";
import { signal as signalOf } from "@preact/signals-core";
import { mountBadge } from "../../../shared/meter/index.ts";
import { keepPlaced } from "../host/keep-placed.ts";
import { endLife, onAbort, within } from "../lifetime.ts";
import { createOwnRoot } from "../own-root.ts";
import { afterPaint } from "./after-paint.ts";
import { onApproach } from "./approach.ts";
import type { PageSession } from "./page-session.ts";

export interface BadgeSurface {
  /** After what it stands. */
  box: Element;
  /** Whether a profile is looked at of which nobody could tell what is chosen in it: the badge then says what a meter would. */
  isPersonUnread: ReadonlySignal<boolean>;
  session: PageSession;
  onAdd: (opener: Element | null) => void;
  /** Somebody comes near its button. */
  onNear: () => void;
}

/** Puts the licenses left beside +Add while somebody with `seeBadge` is signed in, and keeps them there. */
export function openBadge(surface: BadgeSurface, signal: AbortSignal): void {
  let life: AbortController | null = null;
  const stop = surface.session.seats.subscribe(({ connection }) => {
    const isSeen = connection.kind === "connected" && connection.viewer.capabilities.includes("seeBadge");
    if (isSeen === (life !== null)) return;
    if (life !== null) endLife(life);
    life = isSeen ? within(signal) : null;
    if (life !== null) show(surface, life.signal);
  });
  onAbort(signal, stop);
}

function show({ box, isPersonUnread, session, onAdd, onNear }: BadgeSurface, signal: AbortSignal): void {
  const own = createOwnRoot("align-self:center!important;flex:none!important;margin-inline-end:8px!important");
  onApproach(own.root, onNear, signal);
  keepPlaced(box.parentElement ?? box, own.node, () => box, signal, { childList: true });
  // No timer for something that is always there: its age is updated when somebody comes near it.
  const now = signalOf(Date.now());
  const look = () => {
    now.value = Date.now();
    afterPaint(own.followTheme, signal);
  };
  own.wearTheme();
  for (const type of ["pointerenter", "focusin"]) own.node.addEventListener(type, look, { signal });
  document.addEventListener("visibilitychange", look, { signal });
  onAbort(signal, session.seats.subscribe(look));
  const unmount = mountBadge(own.root, {
    seats: session.seats,
    isRoleUnknown: isPersonUnread,
    now,
    translate: session.translate,
    get language() {
      return session.language;
    },
    get theme() {
      return own.theme;
    },
    onAdd: () => onAdd(own.root.activeElement),
  });
  onAbort(signal, () => {
    unmount();
    own.node.remove();
  });
}
