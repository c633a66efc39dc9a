import type { Desk } from "../../../extension/pages/desks/desks.ts";
import type { Adding } from "../../../extension/pages/options/options-model.ts";
import { createOptionsModel } from "../../../extension/pages/options/options-model.ts";
import { OptionsPage } from "../../../extension/pages/options/options-page.tsx";
import { NOW, seatsOf, snapshotOf } from "../../../shared/api/testing.ts";
import { problemOf } from "../../../shared/api/testing-asking.ts";
import { mountOwnPage } from "../mount-own-page.ts";
import type { State, States } from "../stage.ts";
import { deskOf } from "./popup.tsx";

const DESK = "https://acorn.example";
const SERVICE = "https://seats.example";
const nothing = async () => undefined;
const yes = async () => true;

function options(adding: Adding, desks: Desk[] = [], problem = false): State {
  return async (stage) => {
    const model = createOptionsModel({
      desks: {
        list: async () => desks,
        ...{ add: nothing, enterTotal: nothing, remove: nothing },
        check: async () => Promise.reject(problemOf("unreachable")),
        ask: async () => seatsOf(null),
      },
      local: { get: nothing, set: nothing, remove: nothing, keys: async () => [] },
      ...{ requestAccess: yes, hasAccess: yes, giveBackAccess: nothing, now: () => NOW },
    });
    model.adding.value = adding;
    mountOwnPage(stage, [], (context) => <OptionsPage {...{ model, context }} />);
    await model.load();
    if (problem) model.problem.value = problemOf("unreachable").details;
    else await model.prefer({ pollMinutes: 5 });
    await stage.shows("options.privacy");
  };
}

const connected = deskOf(seatsOf(snapshotOf(10, 8)));
const withoutService = deskOf(
  { connection: { kind: "not_connected" }, snapshot: null, problem: null },
  { service: null, total: { purchased: 10, enteredAt: NOW } },
);

/** The options, and how the adding of a help desk stands. */
export const OPTIONS: States = {
  "options: no help desk": options({ kind: "editing" }),
  "options: help desks": options({ kind: "editing" }, [
    connected,
    { ...withoutService, origin: "https://birch.example" },
    deskOf(seatsOf(null), { origin: "https://cedar.example", isOwn: false }),
  ]),
  "options: something failed": options({ kind: "editing" }, [connected], true),
  "options: wrong addresses": options({ kind: "wrong", desk: true, service: true }),
  "options: asking": options({ kind: "asking" }),
  "options: no access": options({ kind: "no_access", address: SERVICE }),
  "options: to be confirmed": options({
    ...{ kind: "confirming", desk: DESK, service: SERVICE, issuer: "https://sign-in.example", needsAccess: true },
  }),
  "options: not known there": options({
    kind: "failed",
    problem: problemOf("help-desk-unknown").details,
    service: SERVICE,
  }),
  "options: can't be reached": options({
    kind: "failed",
    problem: problemOf("unreachable").details,
    service: SERVICE,
  }),
  "options: added": options({ kind: "added", desk: DESK }, [connected]),
  "options: removed": options({ kind: "removed", desk: DESK }),
};
