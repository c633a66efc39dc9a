import english from "virtual:catalogue/en";
import pages from "virtual:catalogue/en/pages";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { NOW, viewerOf } from "../api/testing.ts";
import { requestOf } from "../api/testing-asking.ts";
import { createTranslate } from "../i18n/index.ts";
import type { ConfirmationOptions } from "./index.ts";
import { mountConfirmation } from "./index.ts";
import { viewIn } from "./testing/view.ts";
import { fakeApi, fakeCheckout, orderOf, problemOf, quoteOf, recordOf, subscriptionOf } from "./testing.ts";

const onClosed = vi.fn();
const decline = vi.fn(async () => undefined);
let view: ReturnType<typeof viewIn>;
let dispose: () => void;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  vi.clearAllMocks();
});

afterEach(() => {
  dispose();
  expect(vi.getTimerCount()).toBe(0);
  document.body.replaceChildren();
  vi.useRealTimers();
});

async function open(more: Partial<ConfirmationOptions> = {}) {
  const root = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
  view = viewIn(root);
  const api = fakeApi();
  const checkout = fakeCheckout();
  dispose = mountConfirmation(root, {
    ...{ api, checkout, viewer: viewerOf("owner"), subscription: subscriptionOf(), theme: "light", language: "en" },
    translate: createTranslate("en", { ...english, ...pages }),
    ...{ account: "Acorn <b>", host: "acorn.example", notice: null },
    toConfirm: { kind: "quote", quote: quoteOf(3) },
    ...{ onClosed, now: Date.now },
    ...more,
  });
  await view.settle();
  return { api, checkout, root };
}

const request = () => ({ kind: "request", request: requestOf(), decline }) as const;

test("shows what, how many, from what to what, due today and from the renewal, who pays whom, and where", async () => {
  const { api, root } = await open();
  for (const words of [
    "Review your purchase",
    "For Acorn <b>, at acorn.example",
    "3 licenses for Suite, $66.24 today",
    "You will have 13 instead of 10",
    "3 × $69.00 a month, for the 8 days left until Dec 1$55.20",
    "Tax 20%$11.04",
    "Due today$66.24",
    "From Dec 1, including tax$1,124.40 a month, $248.40 more than now",
    "You can remove licenses at any time",
    "sold by Acorn Cloud",
    "Billed to Acorn Ltd, on account",
  ]) {
    expect(view.text()).toContain(words);
  }
  expect(root.querySelector("h1")?.textContent).toBe("Review your purchase");
  // It was priced already.
  expect(api.purchasing.quote).not.toHaveBeenCalled();
  expect(api.purchasing.subscription).not.toHaveBeenCalled();
});

test("buys just that, with the note that is typed here", async () => {
  const { checkout } = await open();
  await view.type("Note", "PO 4711");
  await view.confirm("Confirm purchase");
  expect(checkout.confirm).toHaveBeenCalledExactlyOnceWith(quoteOf(3), "PO 4711", false);
  expect(view.text()).toContain("3 licenses added. You had 10, now you have 13.");
  await view.press("Close");
  expect(onClosed).toHaveBeenCalledOnce();
});

test("Back leaves the window", async () => {
  const { checkout } = await open();
  await view.press("Back");
  expect(onClosed).toHaveBeenCalledOnce();
  expect(checkout.confirm).not.toHaveBeenCalled();
});

test("Escape leaves the window, and from declining goes back to the review", async () => {
  const { root } = await open({ toConfirm: request() });
  const key = (type: string, repeat = false) =>
    root
      .querySelector("h1")
      ?.dispatchEvent(new KeyboardEvent(type, { key: "Escape", repeat, bubbles: true, composed: true }));
  const pressEscape = () => {
    key("keydown");
    // Held: one press does one thing, and what repeats reaches no page that is under the window.
    for (const _ of [1, 2]) key("keydown", true);
    key("keyup");
  };
  await view.press("Decline");
  pressEscape();
  await view.settle();
  expect(view.text()).toContain("Approve a request");
  expect(onClosed).not.toHaveBeenCalled();
  key("keydown");
  expect(onClosed).not.toHaveBeenCalled();
  key("keyup");
  expect(onClosed).toHaveBeenCalledOnce();
  await view.settle();
});

test("says that it took the place of another purchase", async () => {
  await open({ notice: { kind: "replaced" } });
  expect(view.text()).toContain("This is your latest choice.");
});

test("a price that expires before the reader is said to, and can be bought when the new one was seen", async () => {
  const { api, checkout } = await open();
  await vi.advanceTimersByTimeAsync(895_000);
  expect(view.text()).toContain("The last price expired after 15 minutes. This is the new one.");
  expect(api.purchasing.quote).toHaveBeenCalledExactlyOnceWith(
    { channel: "instant", lines: [{ target: "suite", add: 3 }] },
    expect.anything(),
  );
  await view.confirm("Confirm purchase");
  expect(checkout.confirm).toHaveBeenCalledOnce();
});

test("a price that was made a while ago expires when it does, and not as if it were new", async () => {
  const createdAt = new Date(NOW - 600_000).toISOString();
  const { api } = await open({
    toConfirm: {
      kind: "quote",
      quote: quoteOf(3, 10, { createdAt, expiresAt: new Date(NOW + 300_000).toISOString() }),
    },
  });
  await vi.advanceTimersByTimeAsync(294_000);
  expect(api.purchasing.quote).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(api.purchasing.quote).toHaveBeenCalledOnce();
});

test("refused, it says why, and one press leads on at a new price", async () => {
  const { api, checkout } = await open();
  checkout.outcome = { kind: "refused", problem: problemOf("quote-expired").details };
  await view.confirm("Confirm purchase");
  expect(view.text()).toContain("Nothing was bought");
  expect(api.purchasing.quote).toHaveBeenCalledOnce();
  checkout.outcome = { kind: "provisioned", order: orderOf("provisioned") };
  await view.confirm("Confirm purchase");
  expect(checkout.confirm).toHaveBeenCalledTimes(2);
  expect(view.text()).toContain("3 licenses added.");
});

test("declined, it can be tried again at a new price", async () => {
  const { api, checkout } = await open();
  checkout.outcome = { kind: "declined", order: null, problem: null };
  await view.confirm("Confirm purchase");
  await view.press("Try again");
  expect(view.text()).toContain("3 licenses for Suite");
  expect(api.purchasing.quote).toHaveBeenCalledOnce();
});

test("a purchase that is under way comes first; one that ended elsewhere isn't this one", async () => {
  const waiting = recordOf({ kind: "waiting", order: orderOf("charging") }, quoteOf(9));
  await open({ checkout: fakeCheckout([waiting]) });
  expect(view.text()).toContain("Your purchase is in progress");
  dispose();
  const done = recordOf({ kind: "provisioned", order: orderOf("provisioned", quoteOf(9)) }, quoteOf(9));
  await open({ checkout: fakeCheckout([done]) });
  expect(view.text()).toContain("3 licenses for Suite, $66.24 today");
});

test("a request is approved with who asks before one's eyes, at today's price", async () => {
  const { api, checkout } = await open({ toConfirm: request() });
  expect(view.text()).toContain("Approve a request");
  expect(view.text()).toContain("asked on");
  expect(api.purchasing.quote.mock.lastCall?.[0]).toMatchObject({ channel: "approval", seatRequestId: "req_1" });
  await view.confirm("Confirm purchase");
  expect(checkout.confirm).toHaveBeenCalledOnce();
});

test("or declined, with a reason", async () => {
  await open({ toConfirm: request() });
  await view.press("Decline");
  await view.press("Back");
  expect(view.text()).toContain("Approve a request");
  await view.press("Decline");
  await view.type("Reason", "Two seats are free.");
  await view.press("Decline");
  expect(decline).toHaveBeenCalledExactlyOnceWith("Two seats are free.", expect.anything());
  expect(view.text()).toContain("The request was declined");
});
