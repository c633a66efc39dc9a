// @vitest-environment happy-dom

import english from "virtual:catalogue/en";
import { signal } from "@preact/signals-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { NOW } from "../api/testing.ts";
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
  dispose = mountNotice(root, { notice, translate, language: "en", now: () => NOW, onManage, onDismiss });
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
  expect(status()?.textContent).toContain("closing is safe");
  notice.value = purchase({ kind: "declined", order: null, problem: null });
  expect(status()?.textContent).toContain("Nothing was charged");
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
