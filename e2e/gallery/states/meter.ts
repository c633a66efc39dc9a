import { signal } from "@preact/signals-core";
import { mountSignedOut } from "../../../extension/content/dialogs/signed-out.tsx";
import type { ProblemDetails, SeatState } from "../../../shared/api/index.ts";
import { countedOf, NOW, seatsOf, snapshotOf, uncountedOf, viewerOf } from "../../../shared/api/testing.ts";
import { problemOf } from "../../../shared/api/testing-asking.ts";
import type { FormState } from "../../../shared/meter/index.ts";
import { mountBadge, mountMeter } from "../../../shared/meter/index.ts";
import type { Stage, State, States } from "../stage.ts";

const AGENT: FormState = { role: "agent", userType: "staff", refused: false };
const UNREACHABLE = problemOf("unreachable").details;
const HOUR = 3_600_000;
const nothing = () => undefined;

const disconnected = (connection: SeatState["connection"]): SeatState => ({
  connection,
  snapshot: null,
  problem: null,
});
const failing = (problem: ProblemDetails, snapshot: SeatState["snapshot"]): SeatState => ({
  ...seatsOf(snapshot),
  problem,
});

function meter(seats: SeatState, form: FormState | null = AGENT): State {
  return async (stage) => {
    stage.mount((root) =>
      mountMeter(root, {
        ...stage.speech,
        ...{ seats: signal(seats), form: signal(form), now: () => NOW },
        ...(form === null ? { isLeftSaid: true, hint: () => stage.translate("team.hint"), onPeople: nothing } : {}),
        ...{ onAdd: nothing, onConnect: nothing, onRetry: nothing, onEnterTotal: nothing },
      }),
    );
    await stage.has("section, [role=region], .meter, p");
  };
}

function badge(seats: SeatState): State {
  return async (stage) => {
    stage.mount((root) =>
      mountBadge(root, { ...stage.speech, seats: signal(seats), now: signal(NOW), onAdd: nothing }),
    );
    await stage.has("button");
  };
}

async function signedOut(stage: Stage): Promise<void> {
  stage.mount((root) => mountSignedOut(root, { ...stage.speech, onRetry: nothing, onClosed: nothing }));
  await stage.shows("dialog.signed_out");
}

const full = snapshotOf(10, 10);
const some = snapshotOf(10, 8);

/** The meter in the host's form and in its list of people, the badge, and what stands in a dialog's place. */
export const METER: States = {
  "meter: an agent uses one": meter(seatsOf(some)),
  "meter: an owner uses the last one": meter(seatsOf(snapshotOf(10, 9)), { ...AGENT, role: "owner" }),
  "meter: an end user": meter(seatsOf(some), { ...AGENT, userType: "end_user" }),
  "meter: a light agent": meter(seatsOf(some), { ...AGENT, role: "light_agent" }),
  "meter: a contributor": meter(seatsOf(some), { ...AGENT, role: "contributor" }),
  "meter: a role that isn't known": meter(seatsOf(some), { ...AGENT, role: "unknown" }),
  "meter: none left": meter(seatsOf(full)),
  "meter: none left, for whoever may ask": meter(seatsOf(full, viewerOf("agent"))),
  "meter: none left, a role that isn't known": meter(seatsOf(full), { ...AGENT, role: "unknown" }),
  "meter: none left, a role that isn't known, for whoever may ask": meter(seatsOf(full, viewerOf("agent")), {
    ...AGENT,
    role: "unknown",
  }),
  "meter: refused": meter(seatsOf(full), { ...AGENT, refused: true }),
  "meter: refused before": meter(seatsOf(some), { ...AGENT, refused: true }),
  "meter: old numbers": meter(failing(UNREACHABLE, snapshotOf(10, 8, NOW - HOUR))),
  "meter: without a service": meter(failing(UNREACHABLE, null)),
  "meter: an estimate": meter(seatsOf({ ...some, availability: { ...some.availability, source: "estimate" } })),
  "meter: how many there are isn't known": meter(failing(problemOf("total-unknown").details, null)),
  "meter: nobody counted yet": meter(seatsOf(uncountedOf(some))),
  "meter: counted long ago, and not everybody": meter(seatsOf(countedOf(snapshotOf(50, 52), NOW - 72 * HOUR, 12))),
  "meter: being read": meter(disconnected({ kind: "connecting" })),
  "meter: signed out": meter(disconnected({ kind: "signed_out" })),
  "meter: not connected": meter(disconnected({ kind: "not_connected" })),
  "meter: updated": meter(disconnected({ kind: "updated" })),
  "meter: the viewer's role isn't known": meter(seatsOf(some, viewerOf("unknown"))),
  "meter: on the page of the team": meter(seatsOf(some), null),
  "badge: some left": badge(seatsOf(some)),
  "badge: none left": badge(seatsOf(full)),
  "badge: old numbers": badge(failing(UNREACHABLE, snapshotOf(10, 8, NOW - HOUR))),
  "badge: nobody counted yet": badge(seatsOf(uncountedOf(some))),
  "badge: nothing known": badge(failing(UNREACHABLE, null)),
  "dialog: signed out": signedOut,
};
