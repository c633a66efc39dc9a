import type { HelpDeskPage } from "../host/kind.ts";
import { watchPage } from "../host/watch-page.ts";
import { createAccountRoles } from "./account-roles.ts";
import { startFrameSession } from "./frame-session.ts";
import { openMeter } from "./meter-surface.ts";
import { createMeters } from "./meters.ts";

/**
 * What our script does in a frame of a page whose form may stand in one: it looks for that and puts the meter into it. All
 * else is the page's around it: dialogs, notices, the badge, and asking who is signed in.
 */
export function beginFrame({ frames, doors, refusals }: HelpDeskPage, signal: AbortSignal): void {
  if (frames === null) return;
  const session = startFrameSession(signal);
  const tell = (kind: "addInFrame" | "foundInFrame") => void session.ask({ kind }).catch(() => undefined);
  const meters = createMeters(session, { onAdd: () => tell("addInFrame"), onNear: () => {} }, signal);
  const accountRoles = createAccountRoles(session);
  watchPage(
    [frames.surface],
    (form, life, { door: name }) => {
      tell("foundInFrame");
      const door = doors[name];
      if (door !== undefined) openMeter({ form, door, refusals, session, meters, accountRoles }, life);
    },
    signal,
    { words: session.hostWords },
  );
}
