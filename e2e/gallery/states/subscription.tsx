import { ChooseDesk } from "../../../extension/pages/desks/choose-desk.tsx";
import type { AvailabilitySnapshot } from "../../../shared/api/index.ts";
import { countedOf, NOW, seatsOf, snapshotOf, uncountedOf, viewerOf } from "../../../shared/api/testing.ts";
import { manyLines } from "../../../shared/api/testing-subscriptions.ts";
import { mountManageLicenses } from "../../../shared/cart/index.ts";
import { fakeApi, fakeCheckout, quoteOfLines } from "../../../shared/cart/testing.ts";
import type { AccountTerms, Role } from "../../../shared/seats/index.ts";
import type { Section } from "../../../shared/subscription/index.ts";
import {
  createSubscriptionModel,
  drawUsage,
  NoAccess,
  SubscriptionPage,
  subscriptionStyles,
} from "../../../shared/subscription/index.ts";
import {
  entryOf,
  fakeService,
  memberOf,
  problemOf,
  removal,
  settings,
  subscriptionOf,
  suspended,
  usageOf,
} from "../../../shared/subscription/testing.ts";
import { mountOwnPage } from "../mount-own-page.ts";
import type { Stage, State, States } from "../stage.ts";
import { deskOf } from "./popup.tsx";

const MANAGED: AccountTerms = { kind: "managed", instantPurchase: false };
const page = <T,>(...items: T[]) => ({ items, nextCursor: null });

/** Its product by itself is called as nothing of ours is in any language. */
function ofAccount(more: Parameters<typeof subscriptionOf>[0] = {}) {
  const subscription = subscriptionOf(more);
  const lines = subscription.lines.map((line) => {
    if (line.target === "suite") return line;
    return { ...line, name: "Copilot", products: line.products.map((product) => ({ ...product, name: "Copilot" })) };
  });
  return { ...subscription, lines };
}

interface Opening {
  service?: ReturnType<typeof fakeService>;
  role?: Role;
  terms?: AccountTerms;
  section?: Section;
  snapshot?: AvailabilitySnapshot | null;
  cart?: ReturnType<typeof fakeApi>;
}

/** A service with something in each part. */
function busyService(subscription = ofAccount()) {
  const service = fakeService(subscription);
  service.purchasing.waitingRemovals.mockResolvedValue([removal]);
  const { insights } = service;
  insights.reclaimable.mockResolvedValue(
    page(
      suspended,
      {
        ...suspended,
        memberId: "8",
        name: "Siobhán Murphy",
        evidence: [{ kind: "product_role", because: "chat_agent" }],
      },
      { ...suspended, memberId: "9", evidence: [{ kind: "product_role", because: "explore_editor" }] },
    ),
  );
  insights.members.mockResolvedValue(
    page(
      memberOf(1, { name: "Ann Lee", status: "suspended", openTickets: 3 }),
      memberOf(2, { name: "Bo Chen", role: "light_agent", productRoles: ["chat_agent"], products: ["chat"] }),
      memberOf(3, { name: "Cleo Dias", role: "contributor", products: [] }),
    ),
  );
  insights.ledger.mockResolvedValue(
    page(entryOf(1), entryOf(2, { kind: "removal", by: null, reasons: [], receipt: null, note: null })),
  );
  return service;
}

function open(stage: Stage, { service = busyService(), role = "owner", section = "overview", ...more }: Opening = {}) {
  const { terms, snapshot = snapshotOf(10, 8), cart = fakeApi(manyLines()) } = more;
  const viewer = viewerOf(role, terms);
  const model = createSubscriptionModel({ api: service, viewer, snapshot, save: () => undefined, now: () => NOW });
  model.section.value = section;
  stage.onEnd(() => model.dispose());
  const person = (id: string) => `https://acorn.example/agent/users/${id}`;
  mountOwnPage(stage, subscriptionStyles, ({ translate, language, theme }) => (
    <SubscriptionPage
      context={{
        ...{ model, translate, language, drawUsage, now: NOW, theme: theme.value, hasPurchase: true },
        links: { person, subscription: null },
        mountCart(node, onClosed) {
          const host = document.createElement("div");
          node.append(host);
          const dispose = mountManageLicenses(host.attachShadow({ mode: "open" }), {
            ...{ ...stage.speech, viewer, snapshot, onClosed, person, api: cart, checkout: fakeCheckout() },
            mode: viewer.capabilities.includes("removeSeats") ? "total" : "additional",
            now: () => NOW,
          });
          return () => {
            dispose();
            host.remove();
          };
        },
      }}
    />
  ));
}

function at(section: Section, selector: string, more: Opening = {}): State {
  return async (stage) => {
    open(stage, { ...more, section });
    await stage.has(selector);
  };
}

/** Totals in the page, one of them lower: two people would lose a license. */
async function lower(stage: Stage): Promise<void> {
  const cart = fakeApi(manyLines());
  const person = { memberId: "9", openTickets: 4, addedAt: "2026-11-20T09:00:00.000Z", becomesEndUser: true };
  cart.purchasing.quote.mockResolvedValue(
    quoteOfLines(
      { suite: -3 },
      {
        acknowledgement: true,
        wouldDemote: [
          { ...person, name: "Anjali Mehta", products: ["support"] },
          { ...person, memberId: "10", name: "Luca Marino", becomesEndUser: false, products: ["guide", "talk"] },
        ],
        nextRenewal: {
          date: "2026-12-01",
          amount: { amountMinor: 14_000_000, currency: "EUR", exponent: 2 },
          change: { amountMinor: -654_408, currency: "EUR", exponent: 2 },
        },
      },
    ),
  );
  open(stage, { cart });
  await stage.press("subscription.manage");
  await stage.type("quantity-suite", "47");
  await stage.settle();
}

function broken() {
  const service = fakeService(ofAccount());
  service.purchasing.subscription.mockRejectedValue(problemOf("unreachable"));
  service.purchasing.waitingRemovals.mockRejectedValue(problemOf("unreachable"));
  service.insights.reclaimable.mockRejectedValue(problemOf("unreachable"));
  service.insights.usage.mockRejectedValue(problemOf("unreachable"));
  return service;
}

const NOT_FOLLOWED = notFollowed(countedOf(snapshotOf(10, 8), NOW - 3 * 86_400_000, 2));

function notFollowed({ readAt, availability }: AvailabilitySnapshot): AvailabilitySnapshot {
  return { readAt, availability: { ...availability, helpDesk: "failing" } };
}

const UNCOUNTED = uncountedOf(snapshotOf(10, 8));

function uncounted() {
  const service = fakeService(ofAccount());
  for (const read of [service.insights.reclaimable, service.insights.usage, service.insights.members]) {
    read.mockRejectedValue(problemOf("seats-unknown"));
  }
  return service;
}

function withoutHistory() {
  const service = fakeService(ofAccount());
  const empty = usageOf({ runsOutOn: null, reason: "too_little_history" }, 0);
  empty.forecast.method.growthPerDay = null;
  service.insights.usage.mockResolvedValue(empty);
  return service;
}

/** The page of the subscription. */
export const SUBSCRIPTION: States = {
  "subscription: overview": at("overview", ".reclaimable li"),
  "subscription: what moves together": async (stage) => {
    open(stage);
    (await stage.has(".products [aria-expanded=false]")).click();
    await stage.has(".products [aria-expanded=true]");
  },
  "subscription: nothing known of the seats": at("overview", ".products", { snapshot: null }),
  "subscription: nobody counted yet": at("overview", ".products", { snapshot: UNCOUNTED, service: uncounted() }),
  "people: nobody counted yet": at("people", ".notice", { snapshot: UNCOUNTED, service: uncounted() }),
  "subscription: the help desk isn't followed": at("overview", ".notice.warning", { snapshot: NOT_FOLLOWED }),
  "subscription: an admin": at("overview", ".products", { role: "admin" }),
  "subscription: a managed account": at("overview", ".products", {
    service: busyService(ofAccount({ accountKind: "managed" })),
    terms: MANAGED,
  }),
  "subscription: parts that can't be read": at("overview", "[role=alert]", { service: broken() }),
  "subscription: nothing to keep": async (stage) => {
    const service = busyService();
    service.purchasing.cancelRemoval.mockRejectedValue(problemOf("removal-done"));
    open(stage, { service });
    await stage.press("subscription.keep");
    await stage.shows("problem.removal-done");
  },
  "subscription: totals": async (stage) => {
    open(stage);
    await stage.press("subscription.manage");
    await stage.has("#quantity-suite");
  },
  "subscription: a lower total": async (stage) => {
    await lower(stage);
    await stage.has(".amount");
  },
  "subscription: who would lose a license": async (stage) => {
    await lower(stage);
    await stage.press("cart.update");
    await stage.shows("demotions.acknowledge");
  },
  "subscription: how many more": async (stage) => {
    open(stage, { terms: { kind: "sales_assisted", instantPurchase: true } });
    await stage.press("subscription.manage");
    await stage.has("#quantity-suite");
  },
  "subscription: usage": at("usage", "[role=img] canvas"),
  "subscription: usage as a table": async (stage) => {
    open(stage, { section: "usage" });
    await stage.press("usage.table");
    await stage.has(".days");
  },
  "subscription: no usage yet": async (stage) => {
    open(stage, { section: "usage", service: withoutHistory() });
    await stage.shows("usage.empty");
  },
  "subscription: people": at("people", "tbody tr"),
  "subscription: ledger": at("ledger", ".ledger tbody tr"),
  "subscription: nothing in the ledger": async (stage) => {
    open(stage, { section: "ledger", service: fakeService(ofAccount()) });
    await stage.shows("ledger.none");
  },
  "subscription: settings": at("settings", "input"),
  "subscription: settings that can't be read": async (stage) => {
    open(stage, { section: "settings" });
    await stage.type("retention", "many");
    await stage.type("renewal-notice", "91");
    await stage.press("settings.save");
    await stage.shows("settings.wrong", { count: 2 });
  },
  "subscription: settings that somebody else changed": async (stage) => {
    const service = busyService();
    service.settings.change.mockRejectedValue(problemOf("version-changed"));
    open(stage, { service, section: "settings" });
    await stage.type("renewal-notice", "30");
    service.settings.read.mockResolvedValue({
      ...settings,
      ...{ retentionMonths: 12, version: "2", changed: { by: "9", at: "2026-11-23T11:00:00.000Z" } },
    });
    await stage.press("settings.save");
    await stage.canPress("settings.take_theirs");
  },
  "subscription: no access": async (stage) => {
    mountOwnPage(stage, subscriptionStyles, ({ translate }) => (
      <NoAccess viewer={viewerOf("light_agent")} translate={translate} />
    ));
    await stage.shows("subscription.no_access");
  },
  "subscription: which help desk": async (stage) => {
    const desks = [deskOf(seatsOf(null)), deskOf(seatsOf(null), { origin: "https://birch.example" })];
    mountOwnPage(stage, subscriptionStyles, (context) => (
      <ChooseDesk page="subscription" {...{ desks, context }} openOptions={async () => undefined} />
    ));
    await stage.shows("subscription.choose");
  },
  "subscription: no help desk": async (stage) => {
    mountOwnPage(stage, subscriptionStyles, (context) => (
      <ChooseDesk page="subscription" {...{ desks: [], context }} openOptions={async () => undefined} />
    ));
    await stage.shows("subscription.choose_none");
  },
};
