import english from "virtual:catalogue/en";
import { signal } from "@preact/signals-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { SeatRequest } from "../api/index.ts";
import { NOW, viewerOf } from "../api/testing.ts";
import { endedBy, inquiryOf, requestOf } from "../api/testing-asking.ts";
import type { PurchaseOutcome, PurchaseRecord } from "../checkout/index.ts";
import { createTranslate } from "../i18n/index.ts";
import { mountNotice, type Notice } from "./index.ts";

const money = { amountMinor: 6624, currency: "USD", exponent: 2 };
const notice = signal<Notice | null>(null);
const onManage = vi.fn();
const onDismiss = vi.fn();
let root: ShadowRoot;
let dispose: () => void;

beforeEach(() => {
  notice.value = null;
  root = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
  const translate = createTranslate("en", english);
  dispose = mountNotice(root, {
    notice,
    translate,
    language: "en",
    theme: "light",
    now: () => NOW,
    onManage,
    onDismiss,
  });
});

afterEach(() => {
  dispose();
  document.body.replaceChildren();
  vi.clearAllMocks();
});

const status = () => root.querySelector("[role=status]");
const buttons = () => [...root.querySelectorAll("button")].map(({ textContent }) => textContent);

test("the live region stands before there is anything to say", () => {
  expect(status()?.textContent).toBe("");
});

test.each([
  ["buy", ["Manage licenses", "Dismiss"], "You can buy more now"],
  ["request", ["Request licenses", "Dismiss"], "You can ask for more now"],
  ["contact_sales", ["Contact sales", "Dismiss"], "Sales can add more"],
  ["manage_subscription", ["Manage subscription", "Dismiss"], "on the subscription page"],
  ["none", ["Dismiss"], "The next agent would be refused."],
] as const)("the last license, for whom %s is open", (action, expected, words) => {
  notice.value = { kind: "last_license", purchased: 50, action };
  expect(status()?.textContent).toContain("The last license is taken");
  expect(status()?.textContent).toContain("All 50 licenses are in use.");
  expect(status()?.textContent).toContain(words);
  expect(buttons()).toEqual(expected);
});

test("it takes no focus, and each button says whose notice it was", () => {
  const last: Notice = { kind: "last_license", purchased: 1, action: "buy" };
  notice.value = last;
  expect(root.activeElement).toBeNull();
  const [manage, dismiss] = root.querySelectorAll("button");
  manage?.click();
  dismiss?.click();
  expect(onManage).toHaveBeenCalledWith(last);
  expect(onDismiss).toHaveBeenCalledWith(last);
});

test("a purchase that was found to have ended says how", () => {
  const order = {
    id: "o1",
    receipt: "2026-1123-07",
    state: "provisioned",
    quoteId: "q1",
    createdAt: "2026-11-23T12:00:00Z",
    updatedAt: "2026-11-23T12:00:00Z",
    by: { memberId: "1", name: "<b>Mara</b>" },
    note: null,
    dueNow: money,
    lines: [{ target: "suite", name: "Suite", from: 10, to: 13, effective: "now" }],
    actionUrl: null,
    undoUntil: null,
    refund: null,
  } as const;
  notice.value = purchase({ kind: "provisioned", order: { ...order, lines: [...order.lines] } });
  expect(status()?.textContent).toContain("3 licenses added. You had 10, now you have 13.");
  expect(status()?.textContent).toContain("Receipt 2026-1123-07 · $66.24");
  notice.value = purchase({ kind: "unknown", problem: { type: "unreachable", status: 0, detail: "" } });
  expect(status()?.textContent).toContain("you can close this");
  notice.value = purchase({ kind: "declined", order: null, problem: null });
  expect(status()?.textContent).toContain("Nothing was charged");
});

test("who decides is told who asks, for how much and why, and leads on", () => {
  const request = requestOf({ neededBy: "2026-11-30" });
  const news: Notice = { kind: "news", news: { kind: "to_decide", request, more: 2 }, viewer: viewerOf("owner") };
  notice.value = news;
  for (const words of [
    "Mara Conti asks for 2 licenses",
    "Two start",
    "Needed by Nov 30 · 2 more requests are waiting for you.",
  ]) {
    expect(status()?.textContent).toContain(words);
  }
  expect(buttons()).toEqual(["Review", "Dismiss"]);
  root.querySelector("button")?.click();
  expect(onManage).toHaveBeenCalledWith(news);
});

test.each<[string, Partial<SeatRequest>]>([
  ["2 licenses were addedJon approved it", { state: "approved", ...endedBy("Jon") }],
  ["2 licenses were addedJon bought licenses in the meantime", { state: "superseded", ...endedBy("Jon") }],
  ["Approved: the licenses have been added.Approved automatically", { state: "approved", ...endedBy(null) }],
  ["Your request was declinedJon declined it: <b>No</b>", { state: "declined", ...endedBy("Jon", "<b>No</b>") }],
  ["Your request is with salesJon passed it on", { state: "forwarded", ...endedBy("Jon") }],
  ["Your request has endedNobody decided by Dec 7", { state: "expired" }],
  [
    "The licenses you asked for were removed again",
    { state: "approved", ...endedBy("Jon"), undoneAt: "2026-11-23T12:09:00Z" },
  ],
])("who asked is told: %s", (words, more) => {
  notice.value = { kind: "news", news: { kind: "decided", request: requestOf(more) }, viewer: viewerOf("agent") };
  expect(status()?.textContent).toContain(words);
  expect(status()?.querySelector("b")).toBeNull();
  expect(buttons()).toEqual(["Dismiss"]);
});

test("who wrote to sales is told how far it is, with the number", () => {
  const inquiry = inquiryOf({ state: "ordered", orderedAt: "2026-11-24T12:00:00Z" });
  notice.value = { kind: "news", news: { kind: "inquiry", inquiry }, viewer: viewerOf("owner") };
  expect(status()?.textContent).toContain("Sales has placed your orderSales placed the order on Nov 24.");
  expect(status()?.textContent).toContain("Reference number N5WG-PGDW");
});

function purchase(outcome: PurchaseOutcome): Notice {
  const record: PurchaseRecord = {
    key: "k1",
    quoteId: "q1",
    version: "v1",
    note: null,
    summary: { lines: [{ target: "suite", name: "Suite", from: 10, to: 13, effective: "now" }], dueNow: money },
    pressedAt: NOW,
    attempts: 1,
    outcome,
    acknowledged: false,
  };
  return { kind: "purchase", record };
}
