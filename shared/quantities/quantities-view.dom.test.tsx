import english from "virtual:catalogue/en";
import italian from "virtual:catalogue/it";
import { signal } from "@preact/signals-core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fewProducts, manyLines, soldBySales } from "../api/testing-subscriptions.ts";
import { createTranslate } from "../i18n/index.ts";
import { mountView } from "../ui/mount-view.ts";
import type { LineAmounts, Quantities, QuantitiesContext } from "./index.ts";
import { openQuantities, QuantitiesView, withAnswer, withText, withVariant } from "./index.ts";

let root: ShadowRoot;
let unmount = () => {};
const shown = signal<Quantities | null>(null);

beforeEach(() => {
  root = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
});

afterEach(() => {
  unmount();
  document.body.replaceChildren();
});

interface Shown extends Partial<QuantitiesContext> {
  amounts?: LineAmounts;
}

/** Shows the form, whose numbers change as they are typed. */
function show(quantities: Quantities | null, { amounts, ...more }: Shown = {}) {
  shown.value = quantities;
  const change = (next: (kept: Quantities) => Quantities) => {
    shown.value = shown.value && next(shown.value);
  };
  const context: QuantitiesContext = {
    translate: createTranslate("en", english),
    language: "en",
    onType: (target, text) => change((kept) => withText(kept, target, text)),
    onAnswer: (target, add) => change((kept) => withAnswer(kept, target, add)),
    onVariant: (variant) => change((kept) => withVariant(kept, variant)),
    ...more,
  };
  unmount = mountView(root, { ...context, theme: "light" }, [], () =>
    shown.value === null ? null : (
      <QuantitiesView quantities={shown.value} amounts={amounts ?? null} context={context} />
    ),
  );
}

const text = () => (root.textContent ?? "").replace(/\u00a0/g, " ");
const button = (name: string) => [...root.querySelectorAll("button")].find(({ textContent }) => textContent === name);
const rows = () => [...root.querySelectorAll("tbody tr")].map((row) => row.textContent?.replace(/\u00a0/g, " "));

/** The number whose label says so. */
function number(name: string): HTMLInputElement {
  const label = [...root.querySelectorAll("label")].find(({ textContent }) => textContent?.trim() === name);
  const input = label && root.querySelector<HTMLInputElement>(`#${label.htmlFor}`);
  if (!input) throw new Error(`There is no number "${name}".`);
  return input;
}

async function type(name: string, value: string): Promise<void> {
  const input = number(name);
  input.value = value;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  await vi.waitFor(() => expect(number(name).value).toBe(value));
}

describe("the full form", () => {
  test("says why, and has a number for each line, named after it", () => {
    show(openQuantities(manyLines()));
    expect(text()).toContain("Your subscription has 9 products and add-ons; the short form covers up to 7.");
    for (const name of ["Suite with Advanced AI", "Quality assurance", "Workforce management", "Sell"]) {
      expect(number(`Additional licenses: ${name}`).getAttribute("role")).toBe("spinbutton");
    }
    expect(number("Additional licenses: Sell").getAttribute("aria-valuemin")).toBe("0");
    expect(button("Back to the short form")).toBeUndefined();
  });

  test("shows now, after and the price of one", async () => {
    show(openQuantities(manyLines()));
    await type("Additional licenses: Sell", "3");
    expect(rows()[3]).toBe("Sell 12Additional licenses: Sell−+15€660.00");
    expect(rows()[1]).toContain("Quality assurance add-on");
  });

  test("shows no price where none may be seen", () => {
    const lines = manyLines().lines.map(({ unitPrice: _, ...line }) => line);
    show(openQuantities(manyLines({ lines })));
    expect(text()).not.toContain("€");
    expect(root.querySelectorAll("thead th")).toHaveLength(4);
  });

  test("shows what lines cost now, where that is told", () => {
    const amounts = new Map([["suite", "€3,556.41"]]);
    show(openQuantities(manyLines()), { amounts: { label: "Until Jul 23, 2027", amounts, busy: false } });
    expect(rows()[0]).toContain("€3,556.41");
    expect(rows()[1]?.endsWith("–")).toBe(true);
  });

  test("shows what moves together, and says why when asked", () => {
    show(openQuantities(manyLines()));
    const together = button("Support, Guide, Chat, Talk, Explore, and Advanced AI change together");
    expect(together?.getAttribute("aria-expanded")).toBe("false");
    together?.click();
    return vi.waitFor(() => {
      expect(text()).toContain("always have the same number of licenses, so each goes from 50 to 51.");
      expect(text()).toContain("€1,788.00 a year for all 6 together, excluding tax.");
    });
  });

  test("what can't be read is said beside its number", async () => {
    show(openQuantities(manyLines()));
    await type("Additional licenses: Sell", "-2");
    const described = root.querySelector(`#${number("Additional licenses: Sell").getAttribute("aria-describedby")}`);
    expect(described?.textContent).toBe("Licenses can’t be removed here: type a number from 0 to 9,999.");
  });

  test("all at 0 is said", async () => {
    show(openQuantities(manyLines()));
    await type("Additional licenses: Suite with Advanced AI", "0");
    expect(text()).toContain("At least one number must be greater than 0.");
  });

  test("asks of one line whether a number is a total", async () => {
    show(openQuantities(manyLines()));
    await type("Additional licenses: Sell", "15");
    expect(root.querySelector("[role=alert]")?.textContent).toContain(
      "Sell: you have 12. Add 15 more (27 in total), or 3 more (15 in total)?",
    );
    button("Add 3 more")?.click();
    await vi.waitFor(() => expect(number("Additional licenses: Sell").value).toBe("3"));
    expect(root.querySelector("[role=alert]")).toBeNull();
  });

  test("what only sales can add has no number, but a way to them", () => {
    const onContactSales = vi.fn();
    show(openQuantities(soldBySales()), { onContactSales });
    expect(root.querySelectorAll("[role=spinbutton]")).toHaveLength(3);
    expect(rows()[3]).toContain("Available through sales only.");
    button("Contact sales about Sell")?.click();
    expect(onContactSales).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ target: "sell" }));
  });

  test("totals say the difference", async () => {
    show(openQuantities(manyLines(), { mode: "total", variant: "full" }));
    await type("Licenses in total: Sell", "10");
    expect(rows()[3]).toContain("-2");
    await type("Licenses in total: Suite with Advanced AI", "53");
    expect(rows()[0]).toContain("+3");
  });

  test("names are text", () => {
    const lines = manyLines().lines.map((line) => ({ ...line, name: "<img src=x>" }));
    show(openQuantities(manyLines({ lines })));
    expect(root.querySelector("img")).toBeNull();
    expect(text()).toContain("<img src=x>");
  });

  test("it speaks Italian", () => {
    show(openQuantities(manyLines()), { translate: createTranslate("it", italian), language: "it" });
    expect(number("Licenze aggiuntive: Sell")).toBeDefined();
    expect(text()).toContain(
      "Il tuo abbonamento ha 9 prodotti e componenti aggiuntivi; il carrello semplificato arriva a 7.",
    );
  });
});

describe("the short form", () => {
  test("has one number, and leads to the full form and back with what was typed", async () => {
    show(openQuantities(fewProducts()));
    await type("Additional licenses", "3");
    expect(text()).toContain("50 now + 3 = 53 licenses");
    button("Buy individual products")?.click();
    await vi.waitFor(() => expect(number("Additional licenses: Suite with Advanced AI").value).toBe("3"));
    await type("Additional licenses: Sell", "2");
    button("Back to the short form")?.click();
    await vi.waitFor(() => expect(number("Additional licenses").value).toBe("3"));
    button("Buy individual products")?.click();
    await vi.waitFor(() => expect(number("Additional licenses: Sell").value).toBe("2"));
  });

  test("leads nowhere where there is nothing else to buy", () => {
    const [suite] = manyLines().lines;
    show(openQuantities(fewProducts({ lines: suite === undefined ? [] : [suite] })));
    expect(button("Buy individual products")).toBeUndefined();
  });
});
