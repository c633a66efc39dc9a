import { signal } from "@preact/signals";
import type { ConfirmState, Ready } from "../../../extension/pages/confirm/confirm-model.ts";
import { ConfirmPage } from "../../../extension/pages/confirm/confirm-page.tsx";
import type { Quote, SeatRequest } from "../../../shared/api/index.ts";
import { NOW, viewerOf } from "../../../shared/api/testing.ts";
import { requestOf } from "../../../shared/api/testing-asking.ts";
import { manyLines } from "../../../shared/api/testing-subscriptions.ts";
import { mountConfirmation } from "../../../shared/cart/index.ts";
import {
  fakeApi,
  fakeCheckout,
  orderOf,
  problemOf,
  quoteOf,
  quoteOfLines,
  recordOf,
  subscriptionOf,
} from "../../../shared/cart/testing.ts";
import type { PurchaseOutcome } from "../../../shared/checkout/index.ts";
import { mountOwnPage } from "../mount-own-page.ts";
import type { Stage, State, States } from "../stage.ts";
import { says } from "../stage.ts";

type ToConfirm = Ready["toConfirm"];

const ASKED = { origin: "https://acorn.example", person: "member-owner", id: "stand-1", replaces: false };
const nothing = () => undefined;

/** The window, with the review in a root of its own within it. */
function open(stage: Stage, state: ConfirmState, checkout = fakeCheckout()) {
  const model = { state: signal(state), retry: nothing, hear: nothing };
  mountOwnPage(stage, [], (context) => (
    <ConfirmPage
      {...{ model, context, close: nothing }}
      mountReview={(node, { toConfirm, asked, viewer, subscription }) => {
        const host = document.createElement("div");
        const root = host.attachShadow({ mode: "open" });
        node.append(host);
        const dispose = mountConfirmation(root, {
          ...{ ...stage.speech, viewer, subscription, account: viewer.account.name, host: "acorn.example" },
          ...{ api: fakeApi(subscription), checkout },
          notice: asked.replaces ? { kind: "replaced" } : null,
          toConfirm: toConfirm.kind === "quote" ? toConfirm : { ...toConfirm, decline: async () => null },
          ...{ onClosed: nothing, now: () => NOW },
        });
        return () => {
          dispose();
          host.remove();
        };
      }}
    />
  ));
  return checkout;
}

function ready(toConfirm: ToConfirm, subscription = subscriptionOf(), replaces = false): Ready {
  const what =
    toConfirm.kind === "quote"
      ? { kind: "quote" as const, quoteId: toConfirm.quote.id }
      : { kind: "request" as const, requestId: toConfirm.request.id };
  return { kind: "ready", asked: { ...ASKED, what, replaces }, viewer: viewerOf("owner"), subscription, toConfirm };
}

async function review(stage: Stage, quote: Quote = quoteOf(3), subscription = subscriptionOf()) {
  const checkout = open(stage, ready({ kind: "quote", quote }, subscription));
  await stage.has(".amount");
  await stage.canPress("review.confirm");
  return checkout;
}

/** Confirmed, and this came of it. */
function ends(outcome: PurchaseOutcome, reached: State): State {
  return async (stage) => {
    const checkout = await review(stage);
    checkout.outcome = outcome;
    await stage.pressAsPerson("review.confirm");
    await reached(stage);
  };
}

async function approval(stage: Stage, more: Partial<SeatRequest> = {}) {
  open(stage, ready({ kind: "request", request: requestOf(more) }));
  await stage.shows("approval.title");
  await stage.has(".amount");
  await stage.canPress("review.confirm");
}

/** Why there is nothing to review. */
function said(state: ConfirmState, reached: State): State {
  return async (stage) => {
    open(stage, state);
    await reached(stage);
  };
}

const IN_PROGRESS = { by: "Jon Bell", since: "2026-11-23T11:58:00.000Z" };

/** The window in which a purchase or an approval is confirmed. */
export const WINDOW: States = {
  "window: review": async (stage) => void (await review(stage)),
  "window: review, to be undone": async (stage) => void (await review(stage, quoteOf(3, 10, { undoSeconds: 600 }))),
  "window: in place of another": async (stage) => {
    open(stage, ready({ kind: "quote", quote: quoteOf(3) }, subscriptionOf(), true));
    await stage.shows("window.replaced");
  },
  "window: several lines": async (stage) => {
    await review(stage, quoteOfLines({ suite: 3, sell: 1 }), manyLines());
  },
  "window: a note that is too long": async (stage) => {
    await review(stage);
    await stage.type("note", "x".repeat(201));
    await stage.shows("review.note_too_long", { max: 200 });
  },
  "window: no answer yet": async (stage) => {
    const checkout = await review(stage);
    checkout.confirm.mockReturnValue(new Promise(() => undefined));
    await stage.pressAsPerson("review.confirm");
    await stage.shows("review.confirming");
  },
  "window: pressed by nobody": async (stage) => {
    await review(stage);
    await stage.press("review.confirm");
    await stage.shows("review.guard_not_pressed");
  },
  "window: bought": ends(
    { kind: "provisioned", order: orderOf("provisioned") },
    says("purchase.added", { added: 3, from: 10, to: 13 }),
  ),
  "window: being checked": ends(
    { kind: "unknown", problem: problemOf("unreachable").details },
    says("cart.unknown_title"),
  ),
  "window: declined": ends(
    { kind: "declined", order: null, problem: problemOf("payment-declined").details },
    says("cart.declined_title"),
  ),
  "window: somebody else is buying": async (stage) => {
    const checkout = await review(stage);
    checkout.outcome = {
      kind: "refused",
      problem: problemOf("order-in-progress", { inProgress: IN_PROGRESS }).details,
    };
    await stage.pressAsPerson("review.confirm");
    await stage.has("[role=alert]");
  },
  "window: waiting": ends({ kind: "waiting", order: orderOf("charging") }, says("cart.waiting_title")),
  "window: the payer has to confirm": ends(
    { kind: "requires_action", order: orderOf("requires_action") },
    says("cart.action_title"),
  ),
  "window: a purchase under way": async (stage) => {
    const waiting = recordOf({ kind: "waiting", order: orderOf("charging") }, quoteOf(9));
    open(stage, ready({ kind: "quote", quote: quoteOf(3) }), fakeCheckout([waiting]));
    await stage.shows("cart.waiting_title");
  },
  "window: approval": (stage) => approval(stage),
  "window: approval by a day": (stage) => approval(stage, { neededBy: "2026-11-30" }),
  "window: declining a request": async (stage) => {
    await approval(stage);
    await stage.press("approval.decline");
    await stage.shows("approval.decline_title");
  },
  "window: a request that is declined": async (stage) => {
    await approval(stage);
    await stage.press("approval.decline");
    await stage.type("reason", "Not this quarter");
    await stage.pressAsPerson("approval.decline");
    await stage.shows("approval.declined");
  },
  "window: being read": said({ kind: "reading" }, says("window.reading")),
  "window: nothing to confirm": said({ kind: "nothing" }, says("window.nothing")),
  "window: somebody else is signed in": said({ kind: "person_gone" }, says("window.person")),
  "window: decided already": said({ kind: "decided" }, says("window.decided")),
  "window: the price can't be read": said(
    { kind: "failed", problem: problemOf("unreachable").details },
    says("window.failed_title"),
  ),
};
