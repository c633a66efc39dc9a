import type { Desk } from "../../../extension/pages/desks/desks.ts";
import type { AddingAlone } from "../../../extension/pages/options/alone-model.ts";
import type { Adding, Way } from "../../../extension/pages/options/options-model.ts";
import { createOptionsModel } from "../../../extension/pages/options/options-model.ts";
import { OptionsPage } from "../../../extension/pages/options/options-page.tsx";
import { WelcomePage } from "../../../extension/pages/welcome/welcome-page.tsx";
import type { Managed } from "../../../extension/platform/managed.ts";
import { NOTHING_MANAGED } from "../../../extension/platform/managed.ts";
import { NOW, seatsOf, snapshotOf } from "../../../shared/api/testing.ts";
import { problemOf } from "../../../shared/api/testing-asking.ts";
import { mountOwnPage } from "../mount-own-page.ts";
import type { Stage, State, States } from "../stage.ts";
import { deskOf } from "./popup.tsx";

const DESK = "https://acorn.example";
const SERVICE = "https://seats.example";
const nothing = async () => undefined;
const yes = async () => true;

function modelOf(desks: Desk[], way: Way, managed: Managed = NOTHING_MANAGED) {
  const ports = {
    desks: {
      list: async () => desks,
      ...{ add: nothing, addAlone: nothing, enterTotal: nothing, remove: nothing },
      check: async () => Promise.reject(problemOf("unreachable")),
      ask: async () => seatsOf(null),
    },
    local: { get: nothing, set: nothing, remove: nothing, keys: async () => [] },
    ...{ requestAccess: yes, hasAccess: yes, giveBackAccess: nothing, now: () => NOW },
    managed: async () => managed,
  };
  return createOptionsModel(ports, way);
}

function options(adding: Adding, desks: Desk[] = [], problem = false): State {
  return async (stage) => {
    const model = modelOf(desks, "service");
    model.adding.value = adding;
    mountOwnPage(stage, [], (context) => <OptionsPage {...{ model, context }} />);
    await model.load();
    if (problem) model.problem.value = problemOf("unreachable").details;
    else await model.prefer({ pollMinutes: 5 });
    await stage.shows("options.privacy");
  };
}

/** What an organization has set. */
async function set(stage: Stage): Promise<void> {
  const organization = { origin: DESK, service: null, purchased: 10 };
  const model = modelOf([{ ...estimated, managed: organization }], "service", {
    desks: [organization],
    language: "it",
  });
  mountOwnPage(stage, [], (context) => <OptionsPage {...{ model, context }} />);
  await model.load();
  await stage.shows("options.managed");
}

/** The options' other way. */
function alone(adding: AddingAlone): State {
  return async (stage) => {
    const model = modelOf([], "alone");
    model.alone.adding.value = adding;
    mountOwnPage(stage, [], (context) => <OptionsPage {...{ model, context }} />);
    await model.load();
    await stage.shows("options.privacy");
  };
}

function welcome(adding: AddingAlone, desks: Desk[] = []): State {
  return async (stage) => {
    const model = modelOf(desks, "alone");
    model.alone.adding.value = adding;
    const openOptions = () => undefined;
    mountOwnPage(stage, [], (context) => <WelcomePage {...{ model, context, openOptions }} />);
    await model.load();
    await stage.shows("options.privacy");
  };
}

const connected = deskOf(seatsOf(snapshotOf(10, 8)));
const withoutService = deskOf(
  { connection: { kind: "not_connected" }, snapshot: null, problem: null },
  { service: null, total: { purchased: 10, enteredAt: NOW } },
);

const some = snapshotOf(10, 8);
const total = { purchased: 10, enteredAt: NOW };
const estimated = deskOf(
  seatsOf({
    ...some,
    availability: { ...some.availability, source: "estimate", products: some.availability.products.slice(0, 1) },
  }),
  { service: null, isOwn: false, total },
);
const signedOut = (service: string | null) =>
  deskOf({ connection: { kind: "signed_out" }, snapshot: null, problem: null }, { service, total });

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
  "options: set by an organization": set,
  "options, alone: wrong": alone({ kind: "wrong", desk: true, total: true }),
  "options, alone: asking": alone({ kind: "asking" }),
  "options, alone: no access": alone({ kind: "no_access", address: DESK }),
  "options, alone: no help desk there": alone({ kind: "not_a_desk", address: DESK }),
  "options, alone: failed": alone({ kind: "failed", problem: problemOf("help-desk-unavailable").details }),
  "options, alone: added": alone({ kind: "added", desk: DESK }),
};

/** What opens after installing. */
export const WELCOME: States = {
  "welcome: at first": welcome({ kind: "editing" }),
  "welcome: numbers": welcome({ kind: "added", desk: DESK }, [estimated]),
  "welcome: signed out, no service": welcome({ kind: "added", desk: DESK }, [signedOut(null)]),
  "welcome: signed out, with a service": welcome({ kind: "editing" }, [signedOut(SERVICE)]),
};
