import { signal } from "@preact/signals-core";
import type { Order, Quote } from "../../../shared/api/index.ts";
import { NOW, snapshotOf, viewerOf } from "../../../shared/api/testing.ts";
import { requestOf } from "../../../shared/api/testing-asking.ts";
import { fewProducts, manyLines, soldBySales } from "../../../shared/api/testing-subscriptions.ts";
import { mountAddLicenses, mountApproval, reviewParts } from "../../../shared/cart/index.ts";
import { fakeApi, fakeCheckout, orderOf, problemOf, quoteOf, recordOf } from "../../../shared/cart/testing.ts";
import type { ConfirmationStand, PurchaseOutcome, PurchaseRecord } from "../../../shared/checkout/index.ts";
import type { Stage, State, States } from "../stage.ts";
import { says } from "../stage.ts";

const QUOTE = quoteOf(3);
const UNDOABLE: Order = { ...orderOf("provisioned"), undoUntil: new Date(NOW + 600_000).toISOString() };
const nothing = () => undefined;

interface Opening {
  api?: ReturnType<typeof fakeApi>;
  kept?: PurchaseRecord[];
  onContactSales?: () => void;
}

/** The dialog as the extension opens it: it leads to the window to confirm in. */
function open(stage: Stage, { api = fakeApi(), kept = [], ...more }: Opening = {}) {
  const stand = signal<ConfirmationStand | null>(null);
  const checkout = fakeCheckout(kept);
  let ids = 0;
  stage.mount((root) =>
    mountAddLicenses(root, {
      ...{ ...stage.speech, ...more, api, checkout, viewer: viewerOf("owner"), snapshot: snapshotOf(10, 8) },
      window: {
        async open() {
          ids += 1;
          stand.value = { id: `stand-${ids}`, pressed: null };
          return stand.value.id;
        },
        ...{ show: async () => true, close: async () => undefined },
        subscribe: (listener) => stand.subscribe(listener),
      },
      ...{ openSubscriptionPage: nothing, openPeoplePage: nothing, onClosed: nothing, now: () => NOW },
    }),
  );
  return { api, checkout, stand };
}

async function priced(stage: Stage, opening: Opening = {}) {
  const opened = open(stage, opening);
  await stage.type("quantity", "3");
  await stage.settle();
  await stage.has(".amount");
  return opened;
}

async function inWindow(stage: Stage, opening: Opening = {}) {
  const opened = await priced(stage, opening);
  await stage.press("action.buy");
  await stage.shows("confirm.in_window_title");
  return opened;
}

/** Confirmed in the window, with this to tell of it. */
const ends = (outcome: PurchaseOutcome, reached: State): State => {
  return async (stage) => {
    const { stand, checkout } = await inWindow(stage);
    stand.value = { id: stand.value?.id ?? "", pressed: QUOTE.id };
    checkout.push([recordOf(outcome, QUOTE)]);
    await reached(stage);
  };
};

const refused = (type: Parameters<typeof problemOf>[0], reached: State) =>
  ends({ kind: "refused", problem: problemOf(type).details }, reached);

/** The form, where something of it is typed. */
const typed = (value: string, selector: string): State => {
  return async (stage) => {
    open(stage);
    await stage.type("quantity", value);
    await stage.settle();
    await stage.has(selector);
  };
};

async function full(stage: Stage, subscription = manyLines()) {
  open(stage, { api: fakeApi(subscription), onContactSales: nothing });
  await stage.has("#quantity-suite");
}

/** As the widget opens it: the review stands in the dialog. */
async function reviewHere(stage: Stage, quote: Partial<Quote> = {}) {
  const api = fakeApi();
  api.purchasing.quote.mockResolvedValue(quoteOf(3, 10, quote));
  stage.mount((root) =>
    mountAddLicenses(root, {
      ...{ ...stage.speech, api, checkout: fakeCheckout(), review: reviewParts },
      ...{ viewer: viewerOf("owner"), snapshot: snapshotOf(10, 8) },
      ...{ openSubscriptionPage: nothing, onClosed: nothing, now: () => NOW },
    }),
  );
  await stage.type("quantity", "3");
  await stage.settle();
  await stage.has(".amount");
  await stage.press("action.buy");
  await stage.shows("review.title");
}

async function approval(stage: Stage, terms?: Parameters<typeof viewerOf>[1]) {
  stage.mount((root) =>
    mountApproval(root, {
      ...{ ...stage.speech, api: fakeApi(), checkout: fakeCheckout(), viewer: viewerOf("owner", terms) },
      ...{ snapshot: snapshotOf(10, 8), request: requestOf({ neededBy: "2026-11-30" }), decline: async () => null },
      ...{ openSubscriptionPage: nothing, onForward: nothing, onClosed: nothing, now: () => NOW },
    }),
  );
  await stage.shows("approval.title");
}

const IN_PROGRESS = { by: "Jon Bell", since: "2026-11-23T11:58:00.000Z" };

/** The dialog "Add more licenses", for whoever may buy or approve. */
export const CART: States = {
  "cart: being read": async (stage) => {
    const api = fakeApi();
    api.purchasing.subscription.mockReturnValue(new Promise(() => undefined));
    open(stage, { api });
    await stage.shows("cart.loading");
  },
  "cart: short form": async (stage) => void (await priced(stage)),
  "cart: what's included": async (stage) => {
    await priced(stage);
    await stage.press("quantities.included");
    await stage.has("[aria-expanded=true]");
  },
  "cart: a word for a number": typed("many", "[aria-invalid=true]"),
  "cart: no whole number": typed("1.5", "[aria-invalid=true]"),
  "cart: fewer than none": typed("-1", "[aria-invalid=true]"),
  "cart: none": typed("0", "[aria-invalid=true]"),
  "cart: too many": typed("99999999", "[aria-invalid=true]"),
  "cart: two meanings": typed("1,000", "[aria-invalid=true]"),
  "cart: nothing typed": typed("", "#quantity"),
  "cart: more, or in total?": typed("15", "[role=alert]"),
  "cart: no price": async (stage) => {
    const api = fakeApi();
    api.purchasing.quote.mockRejectedValue(problemOf("unreachable"));
    open(stage, { api });
    await stage.shows("problem.unreachable");
  },
  "cart: the price of somebody else's order": async (stage) => {
    const api = fakeApi();
    api.purchasing.quote.mockRejectedValue(problemOf("order-in-progress", { inProgress: IN_PROGRESS }));
    open(stage, { api });
    await stage.has("[role=alert]");
  },
  "cart: the subscription can't be read": async (stage) => {
    const api = fakeApi();
    api.purchasing.subscription.mockRejectedValue(problemOf("unreachable"));
    open(stage, { api });
    await stage.shows("cart.failed_title");
  },
  "cart: confirming in the window": async (stage) => void (await inWindow(stage)),
  "cart: confirmed, no answer yet": async (stage) => {
    const { stand } = await inWindow(stage);
    stand.value = { id: stand.value?.id ?? "", pressed: QUOTE.id };
    await stage.shows("cart.closing_safe");
  },
  "cart: the window was closed": async (stage) => {
    const { stand } = await inWindow(stage);
    stand.value = null;
    await stage.shows("confirm.window_closed");
  },
  "cart: another purchase took the window": async (stage) => {
    const { stand } = await inWindow(stage);
    stand.value = { id: "another", pressed: null };
    await stage.shows("confirm.window_taken");
  },
  "cart: bought": ends(
    { kind: "provisioned", order: UNDOABLE },
    says("purchase.added", { added: 3, from: 10, to: 13 }),
  ),
  "cart: undone": ends({ kind: "provisioned", order: orderOf("undone") }, says("purchase.undone", { from: 10 })),
  "cart: being checked": ends(
    { kind: "unknown", problem: problemOf("unreachable").details },
    says("cart.unknown_title"),
  ),
  "cart: declined": ends(
    { kind: "declined", order: null, problem: problemOf("payment-declined").details },
    says("cart.declined_title"),
  ),
  "cart: waiting": ends({ kind: "waiting", order: orderOf("charging") }, says("cart.waiting_title")),
  "cart: the payer has to confirm": ends(
    { kind: "requires_action", order: orderOf("requires_action") },
    says("cart.action_title"),
  ),
  "cart: somebody else is buying": refused("order-in-progress", says("problem.order-in-progress", { tried: "buying" })),
  "cart: sold by sales after all": refused("contact-sales", says("problem.contact-sales", { tried: "buying" })),
  "cart: over the limit": refused("cap-exceeded", says("problem.cap-exceeded", { tried: "buying" })),
  "cart: long form": async (stage) => {
    await full(stage);
    await stage.type("quantity-sell", "1");
    await stage.settle();
    await stage.has(".amount");
  },
  "cart: long form, opened up": async (stage) => {
    await full(stage);
    (await stage.has("button[aria-expanded=false]")).click();
    await stage.type("quantity-sell", "15");
    await stage.type("quantity-quality-assurance", "many");
    await stage.settle();
    await stage.has("[role=alert]");
  },
  "cart: long form by choice": async (stage) => {
    open(stage, { api: fakeApi(fewProducts()) });
    await stage.press("quantities.full_form");
    await stage.has("#quantity-suite");
  },
  "cart: a line that sales sells": (stage) => full(stage, soldBySales()),
  "cart: review in the dialog": (stage) => reviewHere(stage),
  "cart: review in the dialog, to be undone": (stage) => reviewHere(stage, { undoSeconds: 600 }),
  "approval in the dialog": (stage) => approval(stage),
  "approval in the dialog, declining": async (stage) => {
    await approval(stage);
    await stage.press("approval.decline");
    await stage.shows("approval.decline_title");
  },
  "approval in the dialog, to be forwarded": (stage) => approval(stage, { kind: "managed", instantPurchase: false }),
};
