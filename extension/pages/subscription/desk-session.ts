import type { ReadonlySignal, Signal } from "@preact/signals";
import { effect, signal as signalOf } from "@preact/signals";
import type { AvailabilitySnapshot, SeatApi, SeatState, Viewer } from "../../../shared/api/index.ts";
import { asProblem, insightsPart, mailsPart, removalsPart, settingsPart } from "../../../shared/api/index.ts";
import type { DraftStorage } from "../../../shared/cart/index.ts";
import { readDraft } from "../../../shared/cart/index.ts";
import type { Checkout, PurchaseRecord, Purchases } from "../../../shared/checkout/index.ts";
import { isSettled } from "../../../shared/checkout/index.ts";
import { maySeeSubscription } from "../../../shared/seats/index.ts";
import type { Section, SubscriptionModel } from "../../../shared/subscription/index.ts";
import { createSubscriptionModel, SECTIONS } from "../../../shared/subscription/index.ts";
import type { Ask } from "../../platform/carrier.ts";
import { callsFor, createCarrier, ledgerCsvFor } from "../../platform/carrier.ts";
import { keptDraft } from "../../platform/kept-draft.ts";
import type { ToPage } from "../../platform/messages.ts";

/** What the page shows of one help desk. */
export type DeskView =
  /** Nobody's yet: the connection's state says why. */
  { kind: "outside"; seats: SeatState } | { kind: "no_access"; viewer: Viewer } | OpenDesk;

export interface OpenDesk {
  kind: "open";
  model: SubscriptionModel;
  api: SeatApi;
  checkout: Checkout;
}

export interface DeskSession {
  origin: string;
  view: ReadonlySignal<DeskView>;
  /** This machine's milliseconds, to the half minute: ages go on by themselves. */
  now: ReadonlySignal<number>;
  purchases: ReadonlySignal<PurchaseRecord[]>;
  /** What this person typed into the cart. */
  draftOf(person: string): DraftStorage;
  connect(): void;
  retry(): void;
}

export interface DeskSessionOptions {
  origin: string;
  ask: Ask;
  /** What this person buys through here. */
  checkoutOf: (person: string, purchases: Purchases) => Checkout;
  hear: (listener: (message: ToPage) => void) => void;
  save: (name: string, content: Blob) => void;
  now: () => number;
  signal: AbortSignal;
}

const CONNECTING: SeatState = { connection: { kind: "connecting" }, snapshot: null, problem: null };
const TICK_MS = 30_000;

/** One person of one help desk after another: nothing of one is left for the next. */
export function startDeskSession(options: DeskSessionOptions): DeskSession {
  const { origin, ask, signal } = options;
  const view = signalOf<DeskView>({ kind: "outside", seats: CONNECTING });
  const snapshot = signalOf<AvailabilitySnapshot | null>(null);
  const purchases = signalOf<PurchaseRecord[]>([]);
  const now = signalOf(options.now());
  /** Until it is known who is signed in, pushed states may be about the previous person. */
  let identified = false;

  const viewerOf = () => {
    const shown = view.peek();
    if (shown.kind === "no_access") return shown.viewer;
    return shown.kind === "open" ? shown.model.viewer : null;
  };

  function leave(): void {
    const shown = view.peek();
    if (shown.kind === "open") shown.model.dispose();
    snapshot.value = null;
    purchases.value = [];
  }

  function show(seats: SeatState): void {
    const { connection } = seats;
    now.value = options.now();
    // That says nothing about anybody: what somebody is about here stays.
    if (connection.kind === "failed" && connection.problem.type === "sign-in-unreachable" && viewerOf() !== null)
      return;
    if (connection.kind !== "connected") {
      leave();
      view.value = { kind: "outside", seats };
      return;
    }
    const { viewer } = connection;
    if (!isSame(viewerOf(), viewer)) enter(viewer, seats.snapshot);
    if (seats.snapshot !== null) snapshot.value = seats.snapshot;
  }

  function enter(viewer: Viewer, seats: AvailabilitySnapshot | null): void {
    leave();
    if (!maySeeSubscription(viewer)) {
      view.value = { kind: "no_access", viewer };
      return;
    }
    snapshot.value = seats;
    const { api, followed } = apiFor(viewer.memberId, snapshot, purchases, ask);
    const checkout = options.checkoutOf(viewer.memberId, followed);
    const model = createSubscriptionModel({ ...options, api, viewer, snapshot: seats });
    model.section.value = sectionOfPage(model);
    view.value = { kind: "open", model, api, checkout };
    checkout
      .records()
      .then((records) => {
        if (viewerOf() === viewer) purchases.value = records;
        return records.length > 0 ? checkout.resume() : undefined;
      })
      .catch(() => undefined);
  }

  /** What has ended has changed what is subscribed. */
  function take(records: PurchaseRecord[]): void {
    const ended = (some: readonly PurchaseRecord[]) => some.filter(isSettled).length;
    const isNews = ended(records) !== ended(purchases.peek());
    purchases.value = records;
    const shown = view.peek();
    if (isNews && shown.kind === "open") shown.model.refresh();
  }

  function follow(kind: "identify" | "refresh" | "connect"): void {
    ask({ kind })
      .then((seats) => {
        identified = true;
        show(seats);
      })
      .catch((thrown: unknown) => {
        const problem = asProblem(thrown).details;
        if (viewerOf() === null) show({ ...CONNECTING, connection: { kind: "failed", problem } });
      });
  }

  options.hear((message) => {
    if (!identified) return;
    switch (message.kind) {
      case "seats":
        show(message.state);
        break;
      case "purchases":
        if (message.person === viewerOf()?.memberId) take(message.records);
        break;
      case "confirmation":
      case "lastTaken":
      case "add":
      case "review":
        break;
    }
  });
  // Nobody pushes while no page of the help desk is visible: looked at again, this one asks.
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && follow("refresh"), {
    signal,
  });
  addEventListener(
    "hashchange",
    () => {
      const shown = view.peek();
      if (shown.kind === "open") shown.model.section.value = sectionOfPage(shown.model);
    },
    { signal },
  );
  const ticking = setInterval(() => {
    now.value = options.now();
  }, TICK_MS);
  signal.addEventListener("abort", () => clearInterval(ticking), { once: true });
  follow("identify");

  return {
    ...{ origin, view, now, purchases },
    draftOf(person) {
      // Separate from the dialog's: there it is how many more, here it may be a total.
      const { load, save } = keptDraft(ask, person, "manage");
      return { load: async () => readDraft(await load()), save };
    },
    connect: () => follow("connect"),
    retry: () => follow("identify"),
  };
}

/** The service as this person reaches it, with the parts that this page alone shows. */
function apiFor(
  person: string,
  snapshot: Signal<AvailabilitySnapshot | null>,
  purchases: Signal<PurchaseRecord[]>,
  ask: Ask,
) {
  const { api, purchases: followed } = createCarrier({
    ask,
    person,
    onSnapshot: (listener) =>
      effect(() => {
        if (snapshot.value !== null) listener(snapshot.value);
      }),
    onPurchases: (listener) => effect(() => listener(purchases.value)),
  });
  const call = callsFor(ask, person);
  const { purchasing } = api;
  const whole: SeatApi = {
    ...api,
    ...(purchasing === undefined ? {} : { purchasing: { ...purchasing, ...removalsPart(call) } }),
    insights: {
      ...insightsPart(call),
      ledgerCsv: ledgerCsvFor(ask, person),
    },
    settings: settingsPart(call),
    mails: mailsPart(call),
  };
  return { api: whole, followed };
}

/** Somebody else, or somebody who may do other things by now, gets a page of their own. */
function isSame(before: Viewer | null, after: Viewer): boolean {
  return before !== null && ordered(before) === ordered(after);
}

/** As JSON with its keys in order: Chromium's storage, which some of what is told comes out of, sorts them. */
function ordered(viewer: Viewer): string {
  return JSON.stringify(viewer, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}

function sectionOfPage({ sections }: SubscriptionModel): Section {
  return SECTIONS.find((section) => `#${section}` === location.hash && sections.includes(section)) ?? "overview";
}
