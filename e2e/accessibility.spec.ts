import type { Page } from "@playwright/test";
import type { Stack } from "../scripts/stack.ts";
import { axeFindings } from "./support/axe.ts";
import { confirmWindow } from "./support/confirm-window.ts";
import { preferLanguage } from "./support/extension.ts";
import { expect, test } from "./support/fixtures.ts";
import type { Gateway } from "./support/gateway.ts";
import type { HelpDeskPage } from "./support/help-desk.ts";
import { signIn } from "./support/help-desk.ts";
import { tabTo } from "./support/keyboard.ts";

interface State {
  account?: string;
  person?: "owner" | "agent" | "admin";
  /** Before anybody signs in. */
  before?: (gateway: Gateway) => void;
  reach: (desk: HelpDeskPage, gateway: Gateway, stack: Stack) => Promise<unknown>;
}

const openCart = async (desk: HelpDeskPage) => {
  await desk.openAddUser();
  await desk.addMoreLicenses.click();
  await desk.dialog.getByText(/more than now/).waitFor();
};

/** Confirms a purchase that the service refuses. */
async function refuse(desk: HelpDeskPage, gateway: Gateway, status: number, problem: string, more: object = {}) {
  const body = JSON.stringify({
    type: `urn:seatmeter:problem:${problem}`,
    title: problem,
    status,
    detail: "",
    ...more,
  });
  gateway.set("POST", /^\/v1\/orders$/, {
    kind: "answer",
    status,
    body,
    headers: { "Content-Type": "application/problem+json" },
  });
  await desk.openAddUser();
  await desk.review(3);
  await desk.confirmPurchase();
}

/** Buys, where the service then says something else of the order. */
async function buyInto(desk: HelpDeskPage, gateway: Gateway, become: (order: object) => object): Promise<void> {
  const change = (body: string) => JSON.stringify(become(JSON.parse(body)));
  gateway.set("POST", /^\/v1\/orders$/, { kind: "change_answer", change });
  gateway.set("GET", /^\/v1\/orders\/[^/]+$/, { kind: "change_answer", change });
  await desk.openAddUser();
  await desk.review(3);
  await desk.confirmPurchase();
}

const STATES: Record<string, State> = {
  meter: { reach: (desk) => desk.openAddUser().then(() => desk.meter.waitFor()) },
  "meter, none left": { account: "maple", reach: (desk) => desk.openAddUser().then(() => desk.meter.waitFor()) },
  "simplified cart": { reach: openCart },
  "a quantity that isn't one": {
    reach: async (desk) => {
      await openCart(desk);
      await desk.dialog.getByRole("spinbutton").fill("many");
      await desk.dialog.getByRole("spinbutton").blur();
    },
  },
  "confirming in the window": {
    reach: async (desk) => {
      await desk.openAddUser();
      await desk.review(3);
      await confirmWindow(desk.page.context());
      await desk.dialog.getByRole("button", { name: "Show the window" }).waitFor();
    },
  },
  "confirmed, no answer yet": {
    reach: async (desk, gateway) => {
      await desk.openAddUser();
      await desk.review(3);
      gateway.set("POST", /^\/v1\/orders$/, { kind: "hold_answer" });
      await desk.confirmPurchase();
      await desk.dialog.getByText("You confirmed Suite: 10 → 13").waitFor();
    },
  },
  "the window was closed": {
    reach: async (desk) => {
      await desk.openAddUser();
      await desk.review(3);
      await (await confirmWindow(desk.page.context())).page.close();
      await desk.dialog.getByText("The Seatmeter window was closed before you confirmed.").waitFor();
    },
  },
  confirmation: {
    reach: async (desk) => {
      await desk.openAddUser();
      await desk.review(3);
      await desk.confirmPurchase();
      await desk.dialog.getByText(/3 licenses added/).waitFor();
    },
  },
  unknown: {
    reach: async (desk, gateway) => {
      await desk.openAddUser();
      await desk.review(3);
      gateway.set("POST", /^\/v1\/orders$/, { kind: "lose_answer" });
      await desk.confirmPurchase();
      await desk.dialog
        .getByText(/checking/i)
        .first()
        .waitFor();
    },
  },
  "in progress elsewhere": {
    reach: async (desk, gateway) => {
      const inProgress = { by: "Jon Bell", since: "2026-11-23T15:00:00.000Z" };
      await refuse(desk, gateway, 409, "order-in-progress", { inProgress });
      await desk.dialog.getByText(/Jon Bell has been changing/).waitFor();
    },
  },
  declined: {
    reach: async (desk, gateway) => {
      await refuse(desk, gateway, 402, "payment-declined");
      await desk.dialog.getByText("Nothing was bought").first().waitFor();
    },
  },
  waiting: {
    reach: async (desk, gateway) => {
      await buyInto(desk, gateway, (order) => ({ ...order, state: "charging" }));
      await desk.dialog.getByText("Your purchase is on its way").waitFor();
    },
  },
  "the payer has to confirm": {
    reach: async (desk, gateway) => {
      const actionUrl = "https://payments.example/confirm";
      await buyInto(desk, gateway, (order) => ({ ...order, state: "requires_action", actionUrl }));
      await desk.dialog.getByText("Your bank wants a confirmation").waitFor();
    },
  },
  "the subscription can't be read": {
    reach: async (desk, gateway) => {
      gateway.set("GET", /^\/v1\/subscription$/, { kind: "cut" });
      await desk.openAddUser();
      await desk.addMoreLicenses.click();
      await desk.dialog.getByText("Your subscription can’t be read").waitFor();
    },
  },
  "meter without a service": {
    before: (gateway) => gateway.set("GET", /^\/v1\//, { kind: "cut" }),
    reach: async (desk) => {
      await desk.openAddUser();
      await desk.form.getByText("The seat service can’t be reached.").waitFor();
    },
  },
  "the last license is taken": {
    account: "birch",
    reach: async (desk) => {
      await desk.openAddUser();
      await desk.fill({ name: "Luca Marino", email: "luca.marino@birch.example" });
      await desk.form.getByText(/uses the last license/).waitFor();
      await desk.submit();
      await desk.page.getByText("The last license is taken").waitFor();
    },
  },
  "may not buy here after all": {
    reach: async (desk, gateway) => {
      await refuse(desk, gateway, 409, "contact-sales");
      await desk.dialog.getByText("These licenses are sold by sales only.").waitFor();
    },
  },
  "no price": {
    reach: async (desk, gateway) => {
      gateway.set("POST", /^\/v1\/quotes$/, { kind: "cut" });
      await desk.openAddUser();
      await desk.addMoreLicenses.click();
      await desk.dialog
        .getByText(/seat service/i)
        .first()
        .waitFor();
    },
  },
  "may not buy": {
    person: "agent",
    reach: async (desk) => {
      await desk.openAddUser();
      await desk.addMoreLicenses.click();
      await desk.dialog.getByRole("button", { name: "Request licenses" }).waitFor();
    },
  },
  "full cart": { account: "birch", reach: openCart },
  "full cart, opened up": {
    account: "birch",
    reach: async (desk) => {
      await openCart(desk);
      await desk.dialog.getByRole("button", { name: /move together/ }).click();
      await desk.dialog.getByRole("spinbutton", { name: "Additional licenses: Sell" }).fill("15");
      await desk.dialog.getByRole("spinbutton", { name: "Additional licenses: Quality assurance" }).fill("many");
      await desk.dialog.getByText("Sell: you have 12.").waitFor();
    },
  },
  "full cart by choice": {
    reach: async (desk) => {
      await openCart(desk);
      await desk.dialog.getByRole("button", { name: "Buy for single products" }).click();
    },
  },
};

for (const [name, { account = "acorn", person = "owner", before, reach }] of Object.entries(STATES)) {
  test(`axe finds nothing, light and dark: ${name}`, async ({ stack, gateway, openBrowser }) => {
    const { context } = await openBrowser();
    before?.(gateway);
    const desk = await signIn(context, stack, account, person);
    await reach(desk, gateway, stack);
    for (const theme of ["light", "dark"] as const) {
      await turn(desk.page, theme);
      expect(await axeFindings(desk.page), theme).toEqual([]);
    }
  });
}

/** Both themes in one state: the attribute is what views set when they follow the page, which `appearance.spec.ts` tests. */
async function turn(page: Page, theme: "light" | "dark"): Promise<void> {
  const turned = await page.evaluate((theme) => {
    document.body.style.background = theme === "dark" ? "#151a1e" : "#ffffff";
    const roots = [...document.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const views = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(".seatmeter")]);
    for (const view of views) view.dataset.theme = theme;
    return views.length;
  }, theme);
  expect(turned).toBeGreaterThan(0);
}

test("the whole journey by keyboard, and focus comes back", async ({ stack, openBrowser }) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  const { keyboard } = desk.page;
  await desk.openAddUser();
  await desk.form.getByLabel("Name").fill("Giulia Ferri");
  await desk.meter.waitFor();
  await tabTo(desk.page, desk.page.getByRole("button", { name: "Add more licenses", exact: true }));
  await keyboard.press("Enter");
  const quantity = desk.dialog.getByRole("spinbutton", { name: "Additional licenses" });
  await expect(quantity).toBeFocused();
  await keyboard.press("ArrowUp");
  await keyboard.press("ArrowUp");
  await expect(quantity).toHaveValue("3");
  // Enter in a field never buys, nor goes on.
  await keyboard.press("Enter");
  await expect(quantity).toBeVisible();
  await tabTo(desk.page, desk.page.getByRole("button", { name: "Buy licenses", exact: true }));
  await expect(desk.dialog.getByRole("button", { name: "Buy licenses" })).toBeEnabled();
  await keyboard.press("Enter");
  const window = await confirmWindow(context);
  await expect(window.heading).toBeFocused();
  await tabTo(window.page, window.note);
  await window.page.keyboard.type("PO 4711");
  // Enter in a field never buys.
  await window.page.keyboard.press("Enter");
  await tabTo(window.page, window.confirm);
  await expect(window.confirm).toBeEnabled();
  await window.page.keyboard.press("Enter");
  await expect(desk.dialog.getByRole("status")).toContainText("3 licenses added. You had 10, now you have 13.");
  await keyboard.press("Escape");
  await expect(desk.dialog).toBeHidden();
  await expect(desk.addMoreLicenses).toBeFocused();
  await expect(desk.form).toBeVisible();
  await expect(desk.form.getByLabel("Name")).toHaveValue("Giulia Ferri");
});

test("in Italian, nothing is left in English", async ({ stack, openBrowser }) => {
  const browser = await openBrowser();
  const { context } = browser;
  await preferLanguage(browser, "it");
  const desk = await signIn(context, stack, "acorn", "owner", "/agent/users/new?lang=it");
  const { page } = desk;
  await page.getByRole("button", { name: "Aggiungi altre licenze" }).click();
  const dialog = page.getByRole("dialog", { name: "Aggiungi altre licenze" });
  await dialog.getByRole("spinbutton", { name: "Licenze aggiuntive" }).fill("3");
  await dialog.getByRole("button", { name: "Acquista licenze" }).click();
  const { page: window } = await confirmWindow(context);
  await window.getByRole("button", { name: "Conferma acquisto" }).click();
  await expect(dialog.getByRole("status")).toContainText("13");
});
