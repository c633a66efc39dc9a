import english from "virtual:catalogue/en";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { NOW, snapshotOf, viewerOf } from "../api/testing.ts";
import { manyLines } from "../api/testing-subscriptions.ts";
import { createTranslate } from "../i18n/index.ts";
import type { ManageLicensesOptions } from "./index.ts";
import { mountManageLicenses } from "./index.ts";
import { viewIn } from "./testing/view.ts";
import { fakeApi, fakeCheckout, orderOf, quoteOfLines } from "./testing.ts";

const SUITE = "Suite with Advanced AI";
const onClosed = vi.fn();
let dispose: () => void;
let view: ReturnType<typeof viewIn>;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});

afterEach(() => {
  dispose();
  expect(vi.getTimerCount()).toBe(0);
  document.body.replaceChildren();
  vi.clearAllMocks();
  vi.useRealTimers();
});

async function open(more: Partial<ManageLicensesOptions> = {}) {
  const root = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
  view = viewIn(root);
  const api = fakeApi(manyLines());
  const checkout = fakeCheckout();
  dispose = mountManageLicenses(root, {
    api,
    checkout,
    viewer: viewerOf("owner"),
    snapshot: snapshotOf(50, 49),
    translate: createTranslate("en", english),
    language: "en",
    theme: "light",
    mode: "total",
    person: (memberId) => `https://birch.example/agent/users/${memberId}`,
    onClosed,
    now: Date.now,
    ...more,
  });
  await view.settle();
  return { api, checkout, root };
}

describe("totals", () => {
  test("begin with what there is, and cost nothing until one is changed", async () => {
    const { api } = await open();
    expect(view.field(`Licenses in total: ${SUITE}`).value).toBe("50");
    expect(view.text()).toContain("Change a number to see the price.");
    expect(view.isOff("Update subscription")).toBe(true);
    expect(api.purchasing.quote).not.toHaveBeenCalled();
  });

  test("up and down are one quote, each with its own time", async () => {
    const { api } = await open();
    await view.type(`Licenses in total: ${SUITE}`, "53");
    await view.type("Licenses in total: Sell", "10");
    expect(api.purchasing.quote).toHaveBeenLastCalledWith(
      {
        channel: "subscription",
        lines: [
          { target: "suite", total: 53 },
          { target: "sell", total: 10 },
        ],
      },
      expect.anything(),
    );
    expect(view.text()).toContain("at renewal");
    await view.press("Update subscription");
    expect(view.text()).toContain(`${SUITE}: 50 → 53, for €1,430.40 excluding tax`);
    expect(view.text()).toContain("Sell: 12 → 10, from Dec 1");
    expect(view.button("Confirm purchase")).toBeDefined();
  });

  test("who would lose a license has to be seen first, and that is sent", async () => {
    const { api, checkout, root } = await open();
    const quote = quoteOfLines(
      { suite: -3 },
      {
        acknowledgement: true,
        wouldDemote: [
          person("Anjali <b>Mehta</b>", { openTickets: 4 }),
          person("Luca Marino", { becomesEndUser: false, products: ["guide", "talk"] }),
        ],
        nextRenewal: {
          date: "2026-12-01",
          amount: { amountMinor: 14_000_000, currency: "EUR", exponent: 2 },
          change: { amountMinor: -654_408, currency: "EUR", exponent: 2 },
        },
      },
    );
    api.purchasing.quote.mockResolvedValue(quote);
    await view.type(`Licenses in total: ${SUITE}`, "47");
    expect(view.text()).toContain("€6,544.08 less than now");
    await view.press("Update subscription");
    for (const words of [
      "2 people would lose a license",
      "Anjali <b>Mehta</b> would become an end user · 4 open tickets",
      "Luca Marino would lose: Guide and Talk",
    ]) {
      expect(view.text()).toContain(words);
    }
    const links = [...root.querySelectorAll<HTMLAnchorElement>(".changes a")];
    expect(links.map(({ textContent, href, target, rel }) => [textContent, href, target, rel])).toEqual([
      ["Anjali <b>Mehta</b>", "https://birch.example/agent/users/Anjali--b-Mehta--b-", "_blank", "noopener noreferrer"],
      ["Luca Marino", "https://birch.example/agent/users/Luca-Marino", "_blank", "noopener noreferrer"],
    ]);
    expect(view.text()).not.toContain("stay until");
    expect(view.isOff("Confirm change")).toBe(true);
    await view.confirm("Confirm change");
    expect(checkout.confirm).not.toHaveBeenCalled();

    await view.check("I have seen who would lose a license");
    checkout.outcome = { kind: "provisioned", order: orderOf("provisioned", quote) };
    await view.confirm("Confirm change");
    expect(checkout.confirm).toHaveBeenCalledExactlyOnceWith(quote, null, true);
    expect(view.text()).toContain(`Changes at renewal. ${SUITE}: 50 → 47.`);
    await view.press("Close");
    expect(onClosed).toHaveBeenCalledOnce();
  });

  test("what was seen of one quote isn't seen of the next", async () => {
    const { api } = await open();
    const demoting = { acknowledgement: true, wouldDemote: [person("Anjali Mehta")] };
    api.purchasing.quote.mockResolvedValue(quoteOfLines({ suite: -3 }, demoting));
    await view.type(`Licenses in total: ${SUITE}`, "47");
    await view.press("Update subscription");
    await view.check("I have seen");
    await view.press("Back");
    await view.type(`Licenses in total: ${SUITE}`, "40");
    await view.press("Update subscription");
    expect(view.field("I have seen").checked).toBe(false);
    expect(view.isOff("Confirm change")).toBe(true);
  });

  test("many people are shown when asked for", async () => {
    const { api } = await open();
    const wouldDemote = Array.from({ length: 25 }, (_, index) => person(`Person ${index}`));
    api.purchasing.quote.mockResolvedValue(quoteOfLines({ suite: -25 }, { acknowledgement: true, wouldDemote }));
    await view.type(`Licenses in total: ${SUITE}`, "25");
    await view.press("Update subscription");
    expect(view.text()).not.toContain("Person 24");
    await view.press("Show all 25");
    expect(view.text()).toContain("Person 24");
  });
});

test("where only sales removes licenses, the number needed is added", async () => {
  const { api } = await open({ mode: "additional" });
  expect(view.isOff("Submit order")).toBe(true);
  await view.type("Additional licenses: Sell", "2");
  expect(api.purchasing.quote.mock.lastCall?.[0]).toEqual({
    channel: "subscription",
    lines: [{ target: "sell", add: 2 }],
  });
  await view.press("Submit order");
  expect(view.button("Confirm purchase")).toBeDefined();
});

test("whoever may not edit the subscription gets no numbers", async () => {
  const { api, root } = await open({ viewer: viewerOf("admin") });
  expect(root.querySelector("[role=spinbutton]")).toBeNull();
  expect(api.purchasing.subscription).not.toHaveBeenCalled();
});

function person(name: string, more: object = {}) {
  return {
    memberId: name.replace(/\W/g, "-"),
    name,
    openTickets: null,
    addedAt: "2026-11-20T08:00:00Z",
    becomesEndUser: true,
    products: ["support"],
    ...more,
  };
}
