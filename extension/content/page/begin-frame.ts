import { watchSurfaces } from "../host/surfaces.ts";
import { wizardInFrame } from "../host/wizard.ts";
import { createAccountRoles } from "./account-roles.ts";
import { startFrameSession } from "./frame-session.ts";
import { openMeter } from "./meter-surface.ts";
import { createMeters } from "./meters.ts";

/**
 * What our script does in a frame of the page that has the wizard: it looks for the wizard and puts the meter into it. All
 * else is the page's around it: dialogs, notices, the badge, and asking who is signed in.
 */
export function beginFrame(signal: AbortSignal): void {
  const session = startFrameSession(signal);
  const tell = (kind: "addInFrame" | "foundInFrame") => void session.ask({ kind }).catch(() => undefined);
  const meters = createMeters(session, { onAdd: () => tell("addInFrame"), onNear: () => {} }, signal);
  const accountRoles = createAccountRoles(session);
  watchSurfaces(
    [wizardInFrame],
    (form, life, { door }) => {
      tell("foundInFrame");
      openMeter({ form, door, session, meters, accountRoles }, life);
    },
    signal,
    { words: session.hostWords },
  );
}
