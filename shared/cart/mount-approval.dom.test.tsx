import english from "virtual:catalogue/en";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { SeatRequest } from "../api/index.ts";
import { NOW, snapshotOf, viewerOf } from "../api/testing.ts";
import { manyLines } from "../api/testing-subscriptions.ts";
import { createTranslate } from "../i18n/index.ts";
import { press } from "../ui/testing/press.ts";
import type { ApprovalOptions } from "./index.ts";
import { mountApproval } from "./index.ts";
import { viewIn } from "./testing/view.ts";
import { fakeApi, fakeCheckout, problemOf, quoteOfLines } from "./testing.ts";

const money = { amountMinor: 400_000, currency: "EUR", exponent: 2 };
const onClosed = vi.fn();
const onForward = vi.fn();
const decline = vi.fn<ApprovalOptions["decline"]>();
let dispose: () => void;
let view: ReturnType<typeof viewIn>;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  decline.mockResolvedValue(null);
});

afterEach(() => {
  dispose();
  expect(vi.getTimerCount()).toBe(0);
  document.body.replaceChildren();
  vi.clearAllMocks();
  vi.useRealTimers();
});

function requestOf(more: Partial<SeatRequest> = {}): SeatRequest {
  return {
    id: "req_1",
    state: "pending",
    lines: [
      { target: "suite", name: "Suite with Advanced AI", add: 3 },
      { target: "sell", name: "Sell", add: 20 },
    ],
    people: [
      {
        memberId: "agent",
        name: "Anjali <i>Mehta</i>",
        reason: "Three start on <b>Monday</b>.",
        neededBy: "2026-11-30",
        askedAt: "2026-11-22T09:00:00Z",
      },
      { memberId: "gone", name: null, reason: null, neededBy: null, askedAt: "2026-11-21T09:00:00Z" },
    ],
    neededBy: "2026-11-30",
    createdAt: "2026-11-21T09:00:00Z",
    updatedAt: "2026-11-22T09:00:00Z",
    expiresAt: "2026-12-14T09:00:00Z",
    approving: false,
    decision: null,
    supersededBy: null,
    undoneAt: null,
    price: { dueNow: money, renewalChange: money, unitPrices: [], changed: false },
    ...more,
  };
}

async function open(more: Partial<ApprovalOptions> = {}) {
  const root = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
  view = viewIn(root);
  const api = fakeApi(manyLines());
  const checkout = fakeCheckout();
  dispose = mountApproval(root, {
    api,
    checkout,
    viewer: viewerOf("owner"),
    snapshot: snapshotOf(50, 49),
    translate: createTranslate("en", english),
    language: "en",
    theme: "light",
    openSubscriptionPage: () => undefined,
    request: requestOf(),
    decline,
    onForward,
    onClosed,
    now: Date.now,
    ...more,
  });
  await view.settle();
  return { api, checkout, root };
}

describe("approving", () => {
  test("shows who asks, why and until when, at today's price, with no number to type", async () => {
    const { api, root } = await open();
    for (const words of [
      "Suite with Advanced AI: 3 more licenses, 50 → 53",
      "Sell: 20 more licenses, 12 → 32",
      "Anjali <i>Mehta</i> asked on Nov 22",
      "Three start on <b>Monday</b>.",
      "Somebody whose name is no longer stored asked on Nov 21",
      "Needed by Nov 30",
      "Due today",
    ]) {
      expect(view.text()).toContain(words);
    }
    expect(root.querySelector("[role=spinbutton]")).toBeNull();
    // Twenty on top of twelve were asked for as such: nobody is asked whether that is a total.
    expect(view.text()).not.toContain("in total");
    expect(api.purchasing.quote).toHaveBeenCalledExactlyOnceWith(
      {
        channel: "approval",
        seatRequestId: "req_1",
        lines: [
          { target: "suite", add: 3 },
          { target: "sell", add: 20 },
        ],
      },
      expect.anything(),
    );
    expect(view.text()).not.toContain("something else now");
  });

  test("says that a license costs something else by now", async () => {
    await open({
      request: requestOf({ price: { dueNow: money, renewalChange: money, unitPrices: [], changed: true } }),
    });
    expect(view.text()).toContain("price has changed since this was requested: €4,000.00 was due then.");
  });

  test("is a purchase like every other: reviewed, pressed once, through the journal", async () => {
    const { checkout } = await open();
    await view.press("Approve");
    const button = view.button("Confirm purchase");
    await view.confirm("Confirm purchase");
    press(button);
    await view.settle();
    expect(checkout.confirm).toHaveBeenCalledExactlyOnceWith(quoteOfLines({ suite: 3, sell: 20 }), null, false);
  });

  test("goes by the page of the subscription where the decider may not buy at once", async () => {
    const { api } = await open({ viewer: viewerOf("owner", { kind: "self_service", instantPurchase: false }) });
    expect(api.purchasing.quote.mock.lastCall?.[0]).toMatchObject({ channel: "subscription", seatRequestId: "req_1" });
  });

  test("a request that was decided meanwhile is said", async () => {
    const api = fakeApi(manyLines());
    api.purchasing.quote.mockRejectedValue(problemOf("request-closed"));
    await open({ api });
    expect(view.text()).toContain("This request is already closed.");
    expect(view.isOff("Approve")).toBe(true);
  });
});

test("where only sales can add licenses, the request is forwarded", async () => {
  const { api } = await open({ viewer: viewerOf("owner", { kind: "managed", instantPurchase: false }) });
  expect(view.text()).toContain("Suite with Advanced AI: 3 more licenses");
  expect(api.purchasing.quote).not.toHaveBeenCalled();
  await view.press("Forward to sales");
  expect(onForward).toHaveBeenCalledOnce();
});

describe("declining", () => {
  test("that fails says what it didn't do: nobody meant to buy", async () => {
    decline.mockRejectedValue(problemOf("request-closed"));
    await open();
    await view.press("Decline");
    await view.type("Reason", "Two seats are free.");
    await view.press("Decline");
    expect(view.text()).toContain("This request is already closed. Nothing was changed: check its current status");
  });

  test("wants a reason, and tells that it was sent", async () => {
    await open();
    await view.press("Decline");
    expect(view.isOff("Decline")).toBe(true);
    await view.type("Reason", "  ");
    expect(view.isOff("Decline")).toBe(true);
    await view.type("Reason", " Two seats are free. ");
    await view.press("Decline");
    expect(decline).toHaveBeenCalledExactlyOnceWith("Two seats are free.", expect.anything());
    expect(view.text()).toContain("The request was declined. Whoever asked will be told why.");
    await view.press("Close");
    expect(onClosed).toHaveBeenCalledOnce();
  });

  test("is sent once, however often it is pressed", async () => {
    decline.mockReturnValue(new Promise(() => undefined));
    await open();
    await view.press("Decline");
    await view.type("Reason", "No.");
    await view.press("Decline");
    await view.press("Declining…");
    expect(decline).toHaveBeenCalledOnce();
  });

  test("that fails keeps the reason", async () => {
    decline.mockRejectedValue(problemOf("unreachable"));
    await open();
    await view.press("Decline");
    await view.type("Reason", "Two seats are free.");
    await view.press("Decline");
    expect(view.text()).toContain("The seat service can’t be reached.");
    expect(view.field("Reason").value).toBe("Two seats are free.");
    expect(view.isOff("Decline")).toBe(false);
  });

  test("can be taken back before it is sent", async () => {
    await open();
    await view.press("Decline");
    await view.press("Back");
    expect(view.button("Approve")).toBeDefined();
  });

  test("is open to whoever can only forward", async () => {
    await open({ viewer: viewerOf("owner", { kind: "managed", instantPurchase: false }) });
    await view.press("Decline");
    await view.type("Reason", "No.");
    await view.press("Decline");
    expect(decline).toHaveBeenCalledOnce();
  });

  test("a reason that is too long is said, and not sent", async () => {
    await open();
    await view.press("Decline");
    await view.type("Reason", "x".repeat(501));
    expect(view.text()).toContain("At most 500 characters: shorten the reason.");
    expect(view.isOff("Decline")).toBe(true);
  });
});
