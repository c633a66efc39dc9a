import type { ReadonlySignal } from "@preact/signals";
import { computed, effect, signal as signalOf } from "@preact/signals";
import type {
  ProblemDetails,
  PurchasingPart,
  Quote,
  SeatState,
  Subscription,
  Viewer,
} from "../../../shared/api/index.ts";
import { asProblem, countedGateOf } from "../../../shared/api/index.ts";
import type { Price } from "../../../shared/cart/index.ts";
import { createPricing } from "../../../shared/cart/index.ts";
import type { KnownRoles, ReadRole } from "../../../shared/people-list/index.ts";
import { createReadRole, teamByAddress } from "../../../shared/people-list/index.ts";
import { mayReadTeam, seesMeter } from "../../../shared/seats/index.ts";
import type { TeamMember } from "../../platform/messages.ts";
import type { ListModel } from "./list-model.ts";
import { createListModel } from "./list-model.ts";
import type { Result, Team } from "./people-result.ts";
import { createResult } from "./people-result.ts";
import type { PreparedForm } from "./prepare-form.ts";
import { asksTotals, linesFor, pricedWay, wayOf } from "./way.ts";

export interface PeopleModel {
  seats: ReadonlySignal<SeatState>;
  list: ListModel;
  team: ReadonlySignal<Team>;
  /** `null` while there is no list, or something of it is still being looked up. */
  result: ReadonlySignal<Result | null>;
  /** Which of the options is wanted. */
  wanted: ReadonlySignal<number | null>;
  want(add: number): void;
  price: ReadonlySignal<Price>;
  repeatPrice(): void;
  /** Leads to the form that buys or asks for what is wanted. */
  goOn(): Promise<void>;
  /** The outcome of that: `unanswered` is an earlier form that comes first. */
  outcome: ReadonlySignal<
    { kind: "going" } | { kind: "unanswered" } | { kind: "failed"; problem: ProblemDetails } | null
  >;
  dispose(): void;
}

export interface PeoplePorts {
  seats: ReadonlySignal<SeatState>;
  /** The host's words for its roles, in every language that we know. */
  roleWords: () => Promise<KnownRoles["words"]>;
  accountRoles: (person: string) => Promise<KnownRoles["accountRoles"]>;
  readTeam: (person: string) => Promise<readonly TeamMember[] | null>;
  purchasingOf: (person: string) => Pick<PurchasingPart, "subscription" | "quote">;
  /** Prepares that form and shows it. */
  openForm: (form: Omit<PreparedForm, "draftOf">) => Promise<"ready" | "unanswered">;
  breathe: () => Promise<void>;
  /** This machine's milliseconds. */
  now: () => number;
}

const NO_PRICE: Price = { kind: "none" };

/** A list of people, held against the licenses of one help desk; all that it needs of the list stays here. */
export function createPeopleModel(ports: PeoplePorts): PeopleModel {
  const { seats, now } = ports;
  /** Redrawn only for somebody else, or when their rights change. */
  const person = computed(() => {
    const { connection } = seats.value;
    return connection.kind === "connected" ? JSON.stringify(connection.viewer) : null;
  });
  const team = signalOf<Team>({ kind: "reading" });
  const subscription = signalOf<Subscription | null>(null);
  const price = signalOf<Price>(NO_PRICE);
  const wish = signalOf<number | null>(null);
  const outcome = signalOf<PeopleModel["outcome"]["value"]>(null);
  let pricing: ReturnType<typeof createPricing> | null = null;
  let lookedUp = false;
  let roles: { of: string | null; read: Promise<ReadRole> } | null = null;

  const list = createListModel({
    breathe: ports.breathe,
    readRole: () => {
      const known = person.peek();
      if (roles?.of !== known) roles = { of: known, read: readRoles() };
      return roles.read;
    },
  });

  async function readRoles(): Promise<ReadRole> {
    const viewer = viewerOf(seats.peek());
    const [words, accountRoles] = await Promise.all([
      ports.roleWords(),
      // Where they can't be read, a role of the account's own stays unknown.
      viewer === null ? [] : ports.accountRoles(viewer.memberId).catch(() => []),
    ]);
    return createReadRole({ words, accountRoles });
  }

  const isRead = computed(() => list.state.value.kind === "read");
  const purchased = computed(() => countedGateOf(seats.value.snapshot)?.purchased ?? null);
  const { result, wanted } = createResult({ seats, list, team, wish });

  /** Whose result of something it is: what comes late for somebody else is let go. */
  const isStill = (known: string | null) => person.peek() === known;

  function enter(known: string | null): void {
    pricing?.dispose();
    pricing = null;
    lookedUp = false;
    team.value = { kind: "reading" };
    subscription.value = null;
    price.value = NO_PRICE;
    wish.value = null;
    outcome.value = null;
    const viewer = viewerOf(seats.peek());
    if (known === null || viewer === null) return;
    const channel = pricedWay(wayOf(viewer));
    if (channel === null) return;
    const { quote } = ports.purchasingOf(viewer.memberId);
    pricing = createPricing({
      ...{ channel, now, purchasing: { quote } },
      onPrice: (next) => {
        price.value = next;
      },
    });
  }

  /** Requested once there is a list: merely looking at the page reads nobody's team. */
  function lookUp(known: string, viewer: Viewer): void {
    if (lookedUp) return;
    lookedUp = true;
    const way = wayOf(viewer);
    if (!mayReadTeam(viewer)) team.value = { kind: "unknown" };
    else
      ports.readTeam(viewer.memberId).then(
        (members) => {
          if (!isStill(known)) return;
          team.value = members === null ? { kind: "unknown" } : { kind: "known", licenses: teamByAddress(members) };
        },
        () => {
          if (isStill(known)) team.value = { kind: "unknown" };
        },
      );
    if (way !== "ticket" && way !== "host" && way !== "none") void readSubscription(known, viewer);
  }

  async function readSubscription(known: string, viewer: Viewer): Promise<void> {
    try {
      const read = await ports.purchasingOf(viewer.memberId).subscription();
      if (isStill(known)) subscription.value = read;
    } catch (thrown) {
      if (isStill(known) && pricedWay(wayOf(viewer)) !== null)
        price.value = { kind: "failed", problem: asProblem(thrown).details };
    }
  }

  let before: string | null = null;
  const endings = [
    effect(() => {
      const known = person.value;
      // Nobody finds the list of whoever was here before; signed out for a moment, one's own is still there.
      const memberId = viewerOf(seats.peek())?.memberId ?? before;
      if (before !== null && memberId !== before) list.clear();
      before = memberId;
      enter(known);
    }),
    effect(() => {
      const known = person.value;
      const viewer = viewerOf(seats.peek());
      if (known !== null && viewer !== null && isRead.value && seesMeter(viewer)) lookUp(known, viewer);
    }),
    effect(() => {
      // Totals begin with how many there are.
      purchased.value;
      const [known, viewer] = [person.peek(), viewerOf(seats.peek())];
      if (subscription.peek() !== null && known !== null && viewer !== null) void readSubscription(known, viewer);
    }),
    effect(() => {
      const viewer = viewerOf(seats.peek());
      const add = wanted.value;
      outcome.value = null;
      if (viewer === null || person.value === null || subscription.value === null) return;
      const asTotal = asksTotals(wayOf(viewer), viewer);
      pricing?.want(add === null ? null : linesFor(subscription.value, add, asTotal));
    }),
  ];

  return {
    ...{ seats, list, team, result, wanted, price, outcome },
    want(add) {
      wish.value = add;
    },
    repeatPrice() {
      const viewer = viewerOf(seats.peek());
      const known = person.peek();
      if (subscription.peek() !== null) pricing?.renew();
      else if (viewer !== null && known !== null) void readSubscription(known, viewer);
    },
    async goOn() {
      const viewer = viewerOf(seats.peek());
      const known = person.peek();
      const add = wanted.peek();
      if (viewer === null || known === null || add === null || outcome.peek()?.kind === "going") return;
      const way = wayOf(viewer);
      if (way === "host" || way === "none") return;
      outcome.value = { kind: "going" };
      try {
        // As it is now: somebody else may have bought some meanwhile.
        const needed = way === "ticket" ? null : await ports.purchasingOf(viewer.memberId).subscription();
        if (!isStill(known)) return;
        const how = await ports.openForm({ way, viewer, add, subscription: needed });
        outcome.value = how === "unanswered" ? { kind: "unanswered" } : null;
      } catch (thrown) {
        outcome.value = { kind: "failed", problem: asProblem(thrown).details };
      }
    },
    dispose() {
      for (const end of endings) end();
      pricing?.dispose();
    },
  };
}

/** Who is signed in; `null` if nobody is known to be. */
export function viewerOf({ connection }: SeatState): Viewer | null {
  return connection.kind === "connected" ? connection.viewer : null;
}

/** The price that is shown, while a newer one is on its way, too. */
export function shownQuote(price: Price): Quote | null {
  return price.kind === "quoted" ? price.quote : price.kind === "pending" ? price.previous : null;
}
