import english from "virtual:catalogue/en";
import italian from "virtual:catalogue/it";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Order } from "../api/index.ts";
import { NOW, snapshotOf, viewerOf } from "../api/testing.ts";
import { fewProducts, manyLines, soldBySales } from "../api/testing-subscriptions.ts";
import type { Checkout, PurchaseOutcome } from "../checkout/index.ts";
import { createTranslate } from "../i18n/index.ts";
import { press as pressButton } from "../ui/testing/press.ts";
import { mountAddLicenses, reviewParts } from "./index.ts";
import type { CartOptions } from "./mount-add-licenses.tsx";
import { BEFORE_EYES } from "./purchase-press.ts";
import { fakeApi, fakeCheckout, orderOf, problemOf, quoteOf, quoteOfLines, recordOf } from "./testing.ts";

/** Its name; the time left is for the eye alone. */
const UNDO = "Undo";
const onClosed = vi.fn();
const openSubscriptionPage = vi.fn();
let root: ShadowRoot;
let dispose: () => void;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  root = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
});

afterEach(() => {
  dispose();
  expect(root.childNodes).toHaveLength(0);
  expect(vi.getTimerCount()).toBe(0);
  document.body.replaceChildren();
  vi.clearAllMocks();
  vi.useRealTimers();
});

type Options = Partial<CartOptions & { checkout: Checkout }>;

async function open(more: Options = {}) {
  dispose = mountAddLicenses(root, {
    api: fakeApi(),
    checkout: fakeCheckout(),
    review: reviewParts,
    viewer: viewerOf("owner"),
    snapshot: snapshotOf(10, 8),
    translate: createTranslate("en", english),
    language: "en",
    theme: "light",
    openSubscriptionPage,
    onClosed,
    now: Date.now,
    ...more,
  });
  await settle();
}

const settle = () => vi.advanceTimersByTimeAsync(100);
const text = () => (root.textContent ?? "").replace(/\u00a0/g, " ");
const byRole = (role: string) => root.querySelector(`[role=${role}]`);
const quantity = () => root.querySelector<HTMLInputElement>("[role=spinbutton]");
const title = () => root.querySelector("h2")?.textContent;

/** What is read out: not what is hidden from that. */
function nameOf(element: Element): string {
  const heard = [...element.childNodes].filter(
    (node) => !(node instanceof Element && node.getAttribute("aria-hidden") === "true"),
  );
  return heard.map(({ textContent }) => textContent).join("");
}

function button(name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll("button")].find((candidate) => nameOf(candidate) === name);
  if (found === undefined) throw new Error(`There is no button "${name}" in: ${text()}`);
  return found;
}

async function press(name: string): Promise<void> {
  pressButton(button(name));
  await settle();
}

/** Presses the button that buys, as somebody does who has read what is above it. */
async function confirm(): Promise<void> {
  await vi.advanceTimersByTimeAsync(BEFORE_EYES);
  await press("Confirm purchase");
}

async function type(value: string): Promise<void> {
  const input = quantity();
  if (input === null) throw new Error("There is no quantity.");
  input.value = value;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  await settle();
}

describe("the form", () => {
  test("is a dialog by its name, with the number, what it comes to and what it costs", async () => {
    await open();
    await type("3");
    expect(root.querySelector("dialog")?.getAttribute("aria-label")).toBe("Add more licenses");
    expect(root.querySelector("dialog")?.open).toBe(true);
    expect(root.querySelector(`label[for=${quantity()?.id}]`)?.textContent?.trim()).toBe("Additional licenses");
    expect(quantity()?.getAttribute("aria-valuenow")).toBe("3");
    for (const words of [
      "10 now + 3 = 13 licenses",
      "3 × $69.00 a month, for the 8 days left until Dec 1$55.20",
      "Tax 20%$11.04",
      "Due today$66.24",
      "From Dec 1, including tax$1,124.40 a month, $248.40 more than now",
      "You can remove licenses at any time; the removal takes effect on Dec 1.",
      "Seatmeter · sold by Acorn Cloud",
      "Billed to Acorn Ltd, on account",
    ]) {
      expect(text()).toContain(words);
    }
    expect(text()).not.toContain("undo");
  });

  test("what's included is shown when asked for", async () => {
    await open();
    await press("What’s included");
    expect(text()).toContain("Suite: Support, Guide, Chat, Talk, and Explore always have the same number");
    expect(button("What’s included").getAttribute("aria-expanded")).toBe("true");
  });

  test.each([
    ["ArrowUp", "4"],
    ["ArrowDown", "2"],
    ["PageUp", "13"],
    ["PageDown", "1"],
  ])("%s steps to %s", async (key, expected) => {
    await open();
    await type("3");
    quantity()?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    await settle();
    expect(quantity()?.value).toBe(expected);
  });

  test.each<[string, KeyboardEventInit]>([
    ["Home", {}],
    ["End", {}],
    ["ArrowUp", { isComposing: true }],
  ])("%s is the field's own: the caret's, or of what is being composed", async (key, more) => {
    await open();
    await type("3");
    const pressed = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more });
    quantity()?.dispatchEvent(pressed);
    await settle();
    expect(pressed.defaultPrevented).toBe(false);
    expect(quantity()?.value).toBe("3");
  });

  test("what can't be read is kept, and said what is expected", async () => {
    await open();
    await type("3.5");
    const input = quantity();
    expect(input?.value).toBe("3.5");
    expect(input?.getAttribute("aria-invalid")).toBe("true");
    const description = root.querySelector(`#${input?.getAttribute("aria-describedby")}`);
    expect(description?.textContent).toContain("type a number without decimals");
    expect(button("Buy licenses").getAttribute("aria-disabled")).toBe("true");
  });

  test("Enter in the number never buys, nor goes on", async () => {
    const checkout = fakeCheckout();
    await open({ checkout });
    quantity()?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    await settle();
    expect(title()).toBe("Add more licenses");
    expect(root.querySelector("form")).toBeNull();
  });

  test("a price that can't be had is said, with another try and the way round it", async () => {
    const api = fakeApi();
    const inProgress = { by: "<i>Jon</i>", since: "2026-11-23T11:58:00Z" };
    api.purchasing.quote.mockRejectedValueOnce(problemOf("order-in-progress", { inProgress }));
    await open({ api });
    expect(byRole("alert")?.textContent).toContain("<i>Jon</i> has been changing this subscription since");
    expect(root.querySelector("i")).toBeNull();
    await press("Manage subscription");
    expect(openSubscriptionPage).toHaveBeenCalledOnce();
    await press("Try again");
    expect(text()).toContain("Due today$22.08");
  });

  test("more, or in total?", async () => {
    await open();
    await type("15");
    expect(byRole("alert")?.textContent).toContain("You have 10. Add 15 more (25 in total), or 5 more (15 in total)?");
    await press("Add 5 more");
    expect(quantity()?.value).toBe("5");
    expect(byRole("alert")).toBeNull();
  });

  test("it speaks Italian", async () => {
    await open({ translate: createTranslate("it", italian), language: "it" });
    expect(title()).toBe("Aggiungi altre licenze");
    expect(text()).toContain("10 ora + 1 = 11 licenze");
    expect(button("Acquista licenze")).toBeDefined();
  });
});

describe("review and outcome", () => {
  async function toReview(more: Options = {}) {
    await open(more);
    await type("3");
    await press("Buy licenses");
  }

  test("shows number and amount; one press buys", async () => {
    const checkout = fakeCheckout();
    await toReview({ checkout });
    expect(title()).toBe("Review your purchase");
    const described = button("Confirm purchase");
    const amount = root.querySelector(`#${described.getAttribute("aria-describedby")}`);
    expect(amount?.textContent?.replace(/\u00a0/g, " ")).toBe("3 licenses for Suite, $66.24 today");
    button("Confirm purchase").click();
    await settle();
    expect(checkout.confirm).not.toHaveBeenCalled();
    await confirm();
    expect(checkout.confirm).toHaveBeenCalledOnce();
    expect(byRole("status")?.textContent).toContain("3 licenses added. You had 10, now you have 13.");
    await press("Back to the form");
    expect(onClosed).toHaveBeenCalledOnce();
  });

  test("a press that wasn't a person's is explained", async () => {
    await toReview();
    button("Confirm purchase").click();
    await settle();
    expect(byRole("alert")?.textContent).toContain("The page pressed the button, not you.");
  });

  test("the button waits until the amount has been seen", async () => {
    const checkout = fakeCheckout();
    await toReview({ checkout });
    expect(button("Confirm purchase").getAttribute("aria-disabled")).toBe("true");
    await press("Confirm purchase");
    expect(byRole("alert")?.textContent).toContain("before you could have read this");
    expect(checkout.confirm).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(BEFORE_EYES);
    expect(button("Confirm purchase").getAttribute("aria-disabled")).toBeNull();
  });

  test("Back keeps the note", async () => {
    await toReview();
    const note = root.querySelector<HTMLInputElement>("#note");
    if (note !== null) note.value = "PO 4711";
    note?.dispatchEvent(new Event("input", { bubbles: true }));
    await press("Back");
    await press("Buy licenses");
    expect(root.querySelector<HTMLInputElement>("#note")?.value).toBe("PO 4711");
  });

  test.each<[string, PurchaseOutcome | null, string, string]>([
    ["waiting", { kind: "waiting", order: orderOf("charging") }, "Your purchase is in progress", "You can close this"],
    [
      "unknown",
      { kind: "unknown", problem: problemOf("unreachable").details },
      "We are checking your purchase",
      "don’t buy it again",
    ],
    ["never answered", null, "We are checking your purchase", "You can close this"],
    [
      "declined",
      { kind: "declined", order: null, problem: problemOf("payment-declined").details },
      "Nothing was bought",
      "Nothing was charged",
    ],
    [
      "to be confirmed",
      { kind: "requires_action", order: orderOf("requires_action") },
      "Your bank asks you to confirm",
      "you can close this",
    ],
    [
      "undone",
      { kind: "provisioned", order: orderOf("undone") },
      "Add more licenses",
      "was undone, and the amount is being refunded",
    ],
  ])("%s", async (_, outcome, heading, words) => {
    await open({ checkout: fakeCheckout([recordOf(outcome)]) });
    expect(title()).toBe(heading);
    expect(text()).toContain(words);
    expect(text()).not.toMatch(/failed/i);
  });

  test("whoever doesn't want to wait has it checked at once", async () => {
    const outcome = { kind: "unknown", problem: problemOf("unreachable").details } as const;
    const checkout = fakeCheckout([recordOf(outcome)]);
    await open({ checkout });
    const before = checkout.resume.mock.calls.length;
    await press("Check now");
    expect(checkout.resume.mock.calls.length).toBe(before + 1);
  });

  describe("what was just bought", () => {
    const undoable: Order = { ...orderOf("provisioned"), undoUntil: new Date(NOW + 600_000).toISOString() };
    const bought = (order = undoable) => fakeCheckout([recordOf({ kind: "provisioned", order })]);

    test("an undo that fails says that nothing was changed", async () => {
      const api = fakeApi();
      api.purchasing.undo.mockRejectedValue(problemOf("order-in-progress"));
      await open({ api, checkout: bought() });
      await press("Undo");
      expect(text()).toContain(
        "Somebody else is changing this subscription right now. Nothing was changed and what you",
      );
    });

    test("can be undone, and says until when", async () => {
      const api = fakeApi();
      await open({ api, checkout: bought() });
      expect(text()).toMatch(/You can undo this until .+, while the new licenses are unused\./);
      await press(UNDO);
      expect(api.purchasing.undo).toHaveBeenCalledExactlyOnceWith("order-1", expect.anything());
      expect(text()).toContain("The purchase was undone, and the amount is being refunded. You have 10 licenses.");
      expect(text()).not.toContain("You can undo");
      expect(root.activeElement?.tagName).toBe("H2");
    });

    test.each([
      ["a day ahead", 86_400_000],
      ["a day behind", -86_400_000],
    ])("can be undone for as long where the service's clock is %s", async (_, off) => {
      const at = (moment: number) => new Date(moment + off).toISOString();
      const order = (undoUntil: string): Order => ({ ...undoable, createdAt: at(NOW), undoUntil });
      await open({ checkout: bought(order(at(NOW + 600_000))) });
      expect(text()).toContain("You can undo this until");
      dispose();
      await open({ checkout: bought(order(at(NOW - 600_000))) });
      expect(text()).not.toContain("You can undo this until");
    });

    test("is undone once, however often it is pressed meanwhile", async () => {
      const api = fakeApi();
      api.purchasing.undo.mockReturnValue(new Promise(() => undefined));
      await open({ api, checkout: bought() });
      await press(UNDO);
      expect(button(UNDO).getAttribute("aria-disabled")).toBe("true");
      await press(UNDO);
      expect(api.purchasing.undo).toHaveBeenCalledOnce();
    });

    test("stays as it is, with the reason, where the service refuses", async () => {
      const api = fakeApi();
      api.purchasing.undo.mockRejectedValue(problemOf("undo-not-possible"));
      await open({ api, checkout: bought() });
      await press(UNDO);
      expect(byRole("alert")?.textContent).toContain("can no longer be undone");
      expect(text()).toContain("3 licenses added.");
    });

    test("offers no undoing where there is none, or no more", async () => {
      for (const undoUntil of [null, new Date(NOW - 1_000).toISOString()]) {
        await open({ checkout: bought({ ...undoable, undoUntil }) });
        expect(text()).not.toMatch(/undo/i);
        dispose();
      }
    });

    test("is promised in the review only where the quote does", async () => {
      const api = fakeApi();
      api.purchasing.quote.mockResolvedValue(quoteOf(3, 10, { undoSeconds: 600 }));
      await toReview({ api });
      expect(text()).toContain("You can undo this for 10 minutes while the new licenses are unused.");
    });
  });

  test("the payer's page opens in a tab of its own, and only over the web", async () => {
    const order = orderOf("requires_action");
    await open({ checkout: fakeCheckout([recordOf({ kind: "requires_action", order })]) });
    const link = root.querySelector("a");
    expect([link?.href, link?.target, link?.rel]).toEqual(["https://pay.example/confirm", "_blank", "noreferrer"]);
    dispose();
    const evil = { ...order, actionUrl: "javascript:alert(1)" };
    await open({ checkout: fakeCheckout([recordOf({ kind: "requires_action", order: evil })]) });
    expect(root.querySelector("a")).toBeNull();
  });

  test("terms of sales-assisted accounts are said as they are", async () => {
    const api = fakeApi();
    api.purchasing.quote.mockResolvedValue(quoteOf(3, 10, { lockIn: { date: "2027-07-23", removableBy: "sales" } }));
    await open({ api });
    expect(text()).toContain(
      "These licenses stay until Jul 23, 2027; on this kind of account, only sales can remove them.",
    );
  });
});

describe("the full form", () => {
  const number = (name: string) => {
    const label = [...root.querySelectorAll("label")].find(({ textContent }) => textContent?.trim() === name);
    const input = label && root.querySelector<HTMLInputElement>(`#${label.htmlFor}`);
    if (!input) throw new Error(`There is no number "${name}".`);
    return input;
  };
  const typeInto = async (name: string, value: string) => {
    number(name).value = value;
    number(name).dispatchEvent(new Event("input", { bubbles: true }));
    await settle();
  };

  test("prices all lines together, and says what each costs", async () => {
    const api = fakeApi(manyLines());
    await open({ api });
    expect(text()).toContain("Your subscription has 9 products and add-ons; the short form covers up to 7.");
    await typeInto("Additional licenses: Sell", "2");
    await typeInto("Additional licenses: Suite with Advanced AI", "3");
    expect(api.purchasing.quote).toHaveBeenLastCalledWith(
      {
        channel: "instant",
        lines: [
          { target: "suite", add: 3 },
          { target: "sell", add: 2 },
        ],
      },
      expect.anything(),
    );
    for (const words of [
      "Until Jul 23, 2027",
      "Subtotal, for the 8 of 30 days left until Dec 1€1,782.40",
      "Tax 22%€392.13",
      "Due today€2,174.53",
    ]) {
      expect(text()).toContain(words);
    }
    expect(root.querySelector("dialog")?.className).toContain("wide");
  });

  test("reviews and confirms several lines by their names", async () => {
    const checkout = fakeCheckout();
    await open({ api: fakeApi(manyLines()), checkout });
    await typeInto("Additional licenses: Suite with Advanced AI", "3");
    await typeInto("Additional licenses: Sell", "1");
    await press("Buy licenses");
    expect(text()).toContain("Suite with Advanced AI: 50 → 53, for €1,430.40 excluding tax");
    expect(text()).toContain("Sell: 12 → 13, for €176.00 excluding tax");
    const described = root.querySelector(`#${button("Confirm purchase").getAttribute("aria-describedby")}`);
    expect(described?.textContent).toContain("€1,959.81 today");
    checkout.outcome = { kind: "provisioned", order: orderOf("provisioned", quoteOfLines({ suite: 3, sell: 1 })) };
    await confirm();
    expect(byRole("status")?.textContent).toContain(
      "Licenses added. Suite with Advanced AI: 50 → 53 and Sell: 12 → 13.",
    );
    expect(root.querySelector("dialog")?.className).not.toContain("wide");
  });

  test("while it is being checked the lines are named, too", async () => {
    const unknown = recordOf(
      { kind: "unknown", problem: problemOf("unreachable").details },
      quoteOfLines({ suite: 3, sell: 1 }),
    );
    await open({ api: fakeApi(manyLines()), checkout: fakeCheckout([unknown]) });
    expect(text()).toContain("your purchase (Suite with Advanced AI: 50 → 53 and Sell: 12 → 13 for €1,959.81");
  });

  test("undone, it says where each line is again", async () => {
    const order = orderOf("undone", quoteOfLines({ suite: 3, sell: 1 }));
    await open({ api: fakeApi(manyLines()), checkout: fakeCheckout([recordOf({ kind: "provisioned", order })]) });
    expect(text()).toContain("being refunded. Suite with Advanced AI: 53 → 50 and Sell: 13 → 12.");
  });

  test("waits while a number can't be read, and while all are 0", async () => {
    await open({ api: fakeApi(manyLines()) });
    for (const value of ["0", "x"]) {
      await typeInto("Additional licenses: Suite with Advanced AI", value);
      expect(button("Buy licenses").getAttribute("aria-disabled")).toBe("true");
      expect(text()).not.toContain("Due today");
    }
  });

  test("leads to sales for what only they can add", async () => {
    const onContactSales = vi.fn();
    await open({ api: fakeApi(soldBySales()), onContactSales });
    await press("Contact sales about Sell");
    expect(onContactSales).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ target: "sell" }));
  });

  test("is reached from the short one, in place, with the focus on its first number", async () => {
    await open({ api: fakeApi(fewProducts()) });
    await type("3");
    await press("Buy individual products");
    expect(number("Additional licenses: Suite with Advanced AI").value).toBe("3");
    expect(root.activeElement).toBe(number("Additional licenses: Suite with Advanced AI"));
    await press("Back to the short form");
    expect(root.activeElement).toBe(quantity());
    expect(text()).toContain("50 now + 3 = 53 licenses");
  });
});

describe("where it can't be bought here", () => {
  test("a subscription that can't be read can be read again", async () => {
    const api = fakeApi();
    api.purchasing.subscription.mockRejectedValueOnce(problemOf("internal"));
    await open({ api });
    expect(byRole("alert")?.textContent).toContain("Something went wrong in the seat service. What you typed is kept");
    await press("Try again");
    expect(quantity()).not.toBeNull();
  });
});

describe("around it", () => {
  test("Escape closes it and gives the focus back", async () => {
    const opener = root.appendChild(document.createElement("button"));
    opener.focus();
    await open();
    const cancel = new Event("cancel", { cancelable: true });
    root.querySelector("dialog")?.dispatchEvent(cancel);
    expect(cancel.defaultPrevented).toBe(true);
    expect(onClosed).toHaveBeenCalledOnce();
    expect(root.activeElement).toBe(opener);
    opener.remove();
  });

  test("Escape held hides it, and closes it when the key comes up: what repeats is nobody else's", async () => {
    await open();
    const heard = vi.fn();
    document.body.addEventListener("keydown", heard);
    const isSeen = () => root.querySelector("dialog.leaving") === null;
    const key = (type: string, repeat = false) =>
      root.activeElement?.dispatchEvent(
        new KeyboardEvent(type, { key: "Escape", repeat, bubbles: true, composed: true, cancelable: true }),
      );
    key("keydown", true);
    expect(isSeen()).toBe(true);
    expect(key("keydown")).toBe(false);
    await settle();
    expect(isSeen()).toBe(false);
    key("keydown", true);
    expect(onClosed).not.toHaveBeenCalled();
    key("keyup");
    expect(onClosed).toHaveBeenCalledOnce();
    expect(heard).not.toHaveBeenCalled();
    document.body.removeEventListener("keydown", heard);
  });

  test("a key that comes up where nobody tells leaves nothing hidden in the way", async () => {
    await open();
    quantity()?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    window.dispatchEvent(new Event("blur"));
    expect(onClosed).toHaveBeenCalledOnce();
  });

  test("Enter held presses once: not what closes it, and then what opened it", async () => {
    await open();
    const held = new KeyboardEvent("keydown", { key: "Enter", repeat: true, bubbles: true, cancelable: true });
    for (const name of ["Cancel", "Close"]) {
      const found = [...root.querySelectorAll("button")].find(
        (each) => (each.getAttribute("aria-label") ?? each.textContent) === name,
      );
      expect(found?.dispatchEvent(new KeyboardEvent(held.type, held))).toBe(false);
    }
  });

  test("no key gets out to the host's shortcuts", async () => {
    await open();
    const heard = vi.fn();
    document.body.addEventListener("keydown", heard);
    quantity()?.dispatchEvent(new KeyboardEvent("keydown", { key: "j", bubbles: true, composed: true }));
    expect(heard).not.toHaveBeenCalled();
  });
});
