import english from "virtual:catalogue/en";
import { signal } from "@preact/signals-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { NOW, snapshotOf, viewerOf } from "../api/testing.ts";
import type { ConfirmationStand, PurchaseOutcome, PurchaseRecord } from "../checkout/index.ts";
import { createTranslate } from "../i18n/index.ts";
import { mountAddLicenses } from "./index.ts";
import { viewIn } from "./testing/view.ts";
import { fakeApi, fakeCheckout, orderOf, problemOf, quoteOf, recordOf } from "./testing.ts";

const stand = signal<ConfirmationStand | null>(null);
const opened = vi.fn<(quoteId: string) => Promise<string>>();
const shown = vi.fn<() => Promise<boolean>>();
const closed = vi.fn(async () => undefined);
const onClosed = vi.fn();
let view: ReturnType<typeof viewIn>;
let journal: ReturnType<typeof fakeCheckout>;
let dispose: () => void;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  stand.value = null;
  vi.clearAllMocks();
  let ids = 0;
  opened.mockReset().mockImplementation(async () => {
    const id = `stand-${++ids}`;
    stand.value = { id, pressed: null };
    return id;
  });
  shown.mockReset().mockResolvedValue(true);
});

afterEach(() => {
  dispose();
  expect(vi.getTimerCount()).toBe(0);
  document.body.replaceChildren();
  vi.useRealTimers();
});

/** Three licenses, on their way to be confirmed. */
async function buy(kept: PurchaseRecord[] = []) {
  const root = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
  view = viewIn(root);
  journal = fakeCheckout(kept);
  dispose = mountAddLicenses(root, {
    ...{ api: fakeApi(), checkout: journal, viewer: viewerOf("owner"), snapshot: snapshotOf(10, 8) },
    ...{ translate: createTranslate("en", english), language: "en", theme: "light" },
    window: { open: opened, show: shown, close: closed, subscribe: (listener) => stand.subscribe(listener) },
    openSubscriptionPage: () => undefined,
    ...{ onClosed, now: Date.now },
  });
  await view.settle();
  await view.type("Additional licenses", "3");
  await view.press("Buy licenses");
}

const QUOTE = quoteOf(3);
const ended = (outcome: PurchaseOutcome, quote = QUOTE) => recordOf(outcome, quote);

async function pressInWindow(quoteId = QUOTE.id): Promise<void> {
  stand.value = { id: stand.value?.id ?? "", pressed: quoteId };
  await view.settle();
}

test("nothing of the purchase goes there but which price it is; the dialog leads to the window", async () => {
  await buy();
  expect(opened).toHaveBeenCalledExactlyOnceWith(QUOTE.id);
  expect(view.text()).toContain("Confirm in the Seatmeter window");
  expect(view.text()).toContain("Suite: 10 → 13 for $66.24. Check and confirm it in the Seatmeter window");
  expect(() => view.button("Confirm purchase")).toThrow();
  await view.press("Show the window");
  expect(shown).toHaveBeenCalledOnce();
  expect(view.text()).toContain("Confirm in the Seatmeter window");
});

test("confirmed there, it is told of here, and the window is closed", async () => {
  await buy();
  await pressInWindow();
  expect(view.text()).toContain("You confirmed Suite: 10 → 13 for $66.24.");
  expect(closed).not.toHaveBeenCalled();
  journal.push([ended({ kind: "provisioned", order: orderOf("provisioned") })]);
  await view.settle();
  expect(view.text()).toContain("3 licenses added. You had 10, now you have 13.");
  expect(closed).toHaveBeenCalledOnce();
  await view.press("Back to the form");
  expect(onClosed).toHaveBeenCalledOnce();
});

test("what comes before the word of the press is told of all the same", async () => {
  await buy();
  journal.push([ended({ kind: "provisioned", order: orderOf("provisioned") })]);
  await pressInWindow();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(view.text()).toContain("3 licenses added.");
});

test("while nothing is known it asks, and closing is safe", async () => {
  await buy();
  await pressInWindow();
  journal.kept = [ended({ kind: "provisioned", order: orderOf("provisioned") })];
  expect(view.text()).toContain("You can close this");
  await vi.advanceTimersByTimeAsync(1_000);
  expect(journal.resume).toHaveBeenCalled();
  expect(view.text()).toContain("3 licenses added.");
});

test("another price was confirmed there than was brought: that is what is followed", async () => {
  await buy();
  const later = quoteOf(3, 11);
  await pressInWindow(later.id);
  journal.push([ended({ kind: "provisioned", order: orderOf("provisioned", later) }, later)]);
  await view.settle();
  expect(view.text()).toContain("You had 11, now you have 14.");
});

test("refused there, the form says why and has a new price; pressed there again, it is followed again", async () => {
  await buy();
  await pressInWindow();
  journal.push([ended({ kind: "refused", problem: problemOf("version-changed").details })]);
  await view.settle();
  expect(view.field("Additional licenses").value).toBe("3");
  expect(view.text()).toContain("Nothing was bought");
  const later = quoteOf(3, 12);
  await pressInWindow(later.id);
  journal.push([ended({ kind: "provisioned", order: orderOf("provisioned", later) }, later)]);
  await view.settle();
  expect(view.text()).toContain("You had 12, now you have 15.");
});

test("closed by hand, nothing was bought, and the form is as it was", async () => {
  await buy();
  stand.value = null;
  await view.settle();
  expect(view.text()).toContain("The Seatmeter window was closed before you confirmed. Nothing was bought.");
  expect(view.field("Additional licenses").value).toBe("3");
  await view.press("Buy licenses");
  expect(opened).toHaveBeenCalledTimes(2);
  expect(view.text()).not.toContain("was closed");
});

test("closed as it was pressed, with the word of that lost: the journal knows", async () => {
  await buy();
  journal.kept = [ended({ kind: "provisioned", order: orderOf("provisioned") })];
  stand.value = null;
  await view.settle();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(view.text()).toContain("3 licenses added.");
});

test("once pressed, a window that is gone changes nothing", async () => {
  await buy();
  await pressInWindow();
  stand.value = null;
  await view.settle();
  expect(view.text()).toContain("You confirmed");
  journal.push([ended({ kind: "declined", order: null, problem: null })]);
  await view.settle();
  expect(view.text()).toContain("Nothing was bought");
});

test("loaded anew, the window is there again", async () => {
  await buy();
  const before = stand.value;
  stand.value = null;
  await view.settle();
  stand.value = before;
  await view.settle();
  expect(view.text()).toContain("Confirm in the Seatmeter window");
});

test("loaded anew before the journal was read, it was never gone", async () => {
  await buy();
  const before = stand.value;
  stand.value = null;
  stand.value = before;
  await view.settle();
  expect(view.text()).toContain("Confirm in the Seatmeter window");
});

test("another tab's purchase took the window: this one wasn't bought", async () => {
  await buy();
  stand.value = { id: "another", pressed: null };
  await view.settle();
  expect(view.text()).toContain("Another purchase replaced this one in the Seatmeter window.");
  stand.value = { id: "another", pressed: "quote-9" };
  await view.settle();
  expect(view.field("Additional licenses").value).toBe("3");
});

test("given up here, the window is closed", async () => {
  await buy();
  await view.press("Cancel");
  expect(closed).toHaveBeenCalledOnce();
  expect(view.text()).not.toContain("closed before");
  expect(view.field("Additional licenses").value).toBe("3");
});

test.each([
  ["before it was confirmed, takes the window along", async () => undefined, 1],
  ["afterwards, leaves it", () => pressInWindow(), 0],
])("the dialog that is closed %s", async (_, first, times) => {
  await buy();
  await first();
  await view.press("Close").catch(() => undefined);
  dispose();
  expect(closed).toHaveBeenCalledTimes(times);
});

test("shown where it is gone, the form is back", async () => {
  await buy();
  shown.mockResolvedValue(false);
  await view.press("Show the window");
  expect(view.text()).toContain("was closed before you confirmed");
});

test("where the browser opens no window that is said, and one press leads on", async () => {
  opened.mockRejectedValueOnce(problemOf("no-window"));
  await buy();
  expect(view.text()).toContain("The browser didn’t open the window to confirm in. Nothing was bought");
  await view.press("Buy licenses");
  expect(view.text()).toContain("Confirm in the Seatmeter window");
});
