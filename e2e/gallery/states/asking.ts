import type { AvailabilitySnapshot, SalesInquiry, SeatRequest, Viewer } from "../../../shared/api/index.ts";
import { NOW, snapshotOf, viewerOf } from "../../../shared/api/testing.ts";
import {
  endedBy,
  fakeAsking,
  fakeDraft,
  inquiryOf,
  problemOf,
  requestOf,
  ticketOf,
} from "../../../shared/api/testing-asking.ts";
import type { AskingStart } from "../../../shared/asking/index.ts";
import { mountAsking } from "../../../shared/asking/index.ts";
import { capabilitiesWithoutService } from "../../../shared/seats/index.ts";
import type { Stage, State, States } from "../stage.ts";

const MANAGED = { kind: "managed", instantPurchase: false } as const;
const SALES_ASSISTED = { kind: "sales_assisted", instantPurchase: false } as const;
const BY_ITSELF = { kind: "self_service", instantPurchase: false } as const;
const BY_TICKET: Viewer = { ...viewerOf("agent"), capabilities: [...capabilitiesWithoutService("agent")] };
const nothing = () => undefined;

interface Opening {
  viewer?: Viewer;
  start?: AskingStart;
  backTo?: "form" | "page";
  snapshot?: AvailabilitySnapshot;
  api?: ReturnType<typeof fakeAsking>;
}

function open(stage: Stage, { viewer = viewerOf("agent"), api = fakeAsking(), ...more }: Opening = {}) {
  stage.mount((root) =>
    mountAsking(root, {
      ...{ ...stage.speech, api, viewer, snapshot: snapshotOf(5, 5) },
      ...{ drafts: { request: fakeDraft(), sales: fakeDraft() }, now: () => NOW, newKey: () => "key-1" },
      ...{
        openSubscriptionPage: nothing,
        openPeoplePage: nothing,
        onClosed: nothing,
        onRetry: nothing,
        copy: async () => undefined,
      },
      ...more,
    }),
  );
  return api;
}

/** A request that was sent, and how it stands. */
function asked(more: Partial<SeatRequest>, selector = "article"): State {
  return async (stage) => {
    const api = fakeAsking();
    api.requests.list.mockResolvedValue({ items: [], nextCursor: null });
    api.requests.create.mockResolvedValue(requestOf(more));
    open(stage, { api });
    await stage.pressAsPerson("action.request");
    await stage.has(selector);
  };
}

/** A form to sales that was sent, and how it stands. */
function sent(inquiry: SalesInquiry): State {
  return async (stage) => {
    const api = fakeAsking();
    api.sales.inquire.mockResolvedValue(inquiry);
    open(stage, { api, viewer: viewerOf("owner", SALES_ASSISTED) });
    await stage.has("#sales-email");
    await stage.type("sales-email", "mara@acorn.example");
    await stage.type("sales-message", "Ten, please");
    await stage.pressAsPerson("sales.send");
    await stage.has("output.number");
  };
}

const decide = { kind: "decide", request: requestOf() } as const;

/** The dialog "Add more licenses", for whoever may not buy here. */
export const ASKING: States = {
  request: async (stage) => {
    open(stage);
    await stage.has("textarea");
  },
  "request: some are left, from a page": async (stage) => {
    open(stage, { snapshot: snapshotOf(5, 3), backTo: "page" });
    await stage.has("textarea");
  },
  "request: a day that is over, and too much text": async (stage) => {
    open(stage);
    await stage.has("textarea");
    await stage.type("needed-by", "2026-11-01");
    await stage.type("reason", "x".repeat(501));
    await stage.has("#needed-by-error");
  },
  "request: not sent": async (stage) => {
    const api = open(stage);
    api.requests.create.mockRejectedValue(problemOf("unreachable"));
    await stage.pressAsPerson("action.request");
    await stage.shows("request.once");
  },
  "request: pressed by nobody": async (stage) => {
    open(stage);
    await stage.press("action.request");
    await stage.shows("problem.not-pressed");
  },
  "request: asked": asked({}),
  "request: approved": asked({ state: "approved", ...endedBy("Jon Bell") }),
  "request: approved by itself": asked({ state: "approved", ...endedBy(null) }),
  "request: undone": asked({ state: "approved", ...endedBy("Jon Bell"), undoneAt: "2026-11-23T12:09:00Z" }),
  "request: declined": asked({ state: "declined", ...endedBy("Jon Bell", "Not this quarter") }),
  "request: forwarded": asked({ state: "forwarded", ...endedBy("Jon Bell") }),
  "request: expired": asked({ state: "expired" }),
  "request: taken back": asked({ state: "cancelled" }),
  "request: newer one": asked({ state: "superseded", supersededBy: "req_2" }),
  "request: bought meanwhile": asked({ state: "superseded", ...endedBy("Jon Bell") }),
  "request: being approved": asked({ approving: true }),
  "request: of two": asked({
    people: [
      ...requestOf().people,
      { memberId: "x", name: "Amina Yusuf", reason: null, neededBy: null, askedAt: "2026-11-23T12:00:00Z" },
    ],
  }),
  "request: or sales": async (stage) => {
    open(stage, { viewer: viewerOf("admin", MANAGED) });
    await stage.has("textarea");
  },
  "ticket: being looked for": async (stage) => {
    const api = fakeAsking();
    api.tickets.open.mockReturnValue(new Promise(() => undefined));
    open(stage, { viewer: BY_TICKET, api });
    await stage.shows("ticket.loading");
  },
  "ticket: form": async (stage) => {
    open(stage, { viewer: BY_TICKET });
    await stage.has("textarea");
  },
  "ticket: no number": async (stage) => {
    open(stage, { viewer: BY_TICKET });
    await stage.has("textarea");
    await stage.type("quantity", "many");
    await stage.has("#quantity-error");
  },
  "ticket: made": async (stage) => {
    const api = fakeAsking();
    api.tickets.open.mockResolvedValue([
      ticketOf({ subject: stage.say("ticket.subject", { add: 2 }) }),
      ticketOf({ id: "41", isOpen: false, subject: stage.say("ticket.subject", { add: 1 }) }),
    ]);
    open(stage, { viewer: BY_TICKET, api });
    await stage.shows("ticket.solved");
  },
  "ticket: somebody else is signed in": async (stage) => {
    const api = fakeAsking();
    api.tickets.open.mockRejectedValue(problemOf("person-changed"));
    open(stage, { viewer: BY_TICKET, api });
    await stage.has("[role=alert]");
  },
  "sales: form": async (stage) => {
    open(stage, { viewer: viewerOf("owner", SALES_ASSISTED) });
    await stage.has("#sales-email");
  },
  "sales: form, managed account": async (stage) => {
    open(stage, { viewer: viewerOf("owner", MANAGED) });
    await stage.has("#sales-email");
  },
  "sales: what is missing": async (stage) => {
    open(stage, { viewer: viewerOf("owner", SALES_ASSISTED) });
    await stage.has("#sales-email");
    await stage.pressAsPerson("sales.send");
    await stage.shows("sales.email_missing");
  },
  "sales: what is wrong": async (stage) => {
    open(stage, { viewer: viewerOf("owner", SALES_ASSISTED) });
    await stage.has("#sales-email");
    await stage.type("sales-name", "x".repeat(201));
    await stage.type("sales-email", "mara");
    await stage.type("sales-phone", "what?");
    await stage.type("sales-message", "x".repeat(2_001));
    await stage.pressAsPerson("sales.send");
    await stage.shows("sales.email_wrong");
  },
  "sales: sent": sent(inquiryOf({ message: "Ten, please" })),
  "sales: ordered": sent(inquiryOf({ message: "", state: "ordered", orderedAt: "2026-11-24T12:00:00Z" })),
  "sales: arrived": sent(inquiryOf({ message: "", state: "arrived", arrivedAt: "2026-11-25T12:00:00Z" })),
  "deciding: to be passed on": async (stage) => {
    open(stage, { viewer: viewerOf("owner", MANAGED), start: decide });
    await stage.shows("inbox.title");
  },
  "deciding: declining": async (stage) => {
    open(stage, { viewer: viewerOf("owner", MANAGED), start: decide });
    await stage.press("inbox.decline");
    await stage.has("#decline-reason");
  },
  "deciding: declined": async (stage) => {
    open(stage, { viewer: viewerOf("owner", MANAGED), start: decide });
    await stage.press("inbox.decline");
    await stage.type("decline-reason", "Not this quarter");
    await stage.pressAsPerson("inbox.decline_request");
    await stage.shows("inbox.declined_title");
  },
  "other: the subscription page": async (stage) => {
    open(stage, { viewer: viewerOf("owner", BY_ITSELF) });
    await stage.shows("ask.subscription_hint", { backTo: "form" });
  },
  "other: nothing is open": async (stage) => {
    open(stage, { viewer: viewerOf("light_agent"), backTo: "page" });
    await stage.shows("ask.nothing", { backTo: "page" });
  },
  "other: the role can't be read": async (stage) => {
    open(stage, { viewer: viewerOf("unknown") });
    await stage.shows("meter.viewer_unknown");
  },
  "other: the subscription can't be read": async (stage) => {
    const api = fakeAsking();
    api.purchasing.subscription.mockRejectedValue(problemOf("internal"));
    open(stage, { api });
    await stage.shows("ask.failed_title");
  },
};
