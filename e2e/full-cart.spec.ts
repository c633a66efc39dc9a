import type { Locator } from "@playwright/test";
import pg from "pg";
import type { Stack } from "../scripts/stack.ts";
import { readBooks } from "./support/books.ts";
import { confirmWindow } from "./support/confirm-window.ts";
import { everythingInOurs } from "./support/everything-in.ts";
import { preferLanguage } from "./support/extension.ts";
import { expect, test } from "./support/fixtures.ts";
import type { HelpDeskPage } from "./support/help-desk.ts";
import { signIn } from "./support/help-desk.ts";
import { tabTo } from "./support/keyboard.ts";
import { backToForm } from "./support/one-after-another.ts";
import { overflowIn } from "./support/overflow.ts";
import { openWidget } from "./support/widget.ts";

const SUITE = "Additional licenses: Suite with Advanced AI";
const SELL = "Additional licenses: Sell";

const number = (dialog: Locator, name: string) => dialog.getByRole("spinbutton", { name });

async function openCart(desk: HelpDeskPage): Promise<void> {
  await desk.openAddUser();
  await desk.addMoreLicenses.click();
  await expect(desk.dialog.getByText(/more than now/)).toBeVisible();
}

test("birch: lines are bought together with the mouse and, in Italian, the keyboard alone; acorn: of one product by itself", async ({
  stack,
  openBrowser,
}) => {
  const browser = await openBrowser();
  const { context } = browser;

  await test.step("two lines are bought in one order, with the mouse; what was typed survives a reload", async () => {
    const desk = await signIn(context, stack, "birch", "owner");
    const { dialog } = desk;
    await openCart(desk);
    await expect(
      dialog.getByText("Your subscription has 9 products and add-ons; the short form covers up to 7."),
    ).toBeVisible();
    await number(dialog, SELL).fill("2x");
    await number(dialog, SUITE).fill("3");
    await expect(dialog.getByRole("row", { name: /^Suite/ })).toContainText("53");
    await desk.page.reload();
    await desk.openAddUser();
    await desk.addMoreLicenses.click();
    await expect(number(dialog, SUITE)).toHaveValue("3");
    await expect(number(dialog, SELL)).toHaveValue("2x");

    await number(dialog, SELL).fill("0");
    await dialog.getByRole("button", { name: "One more: Sell" }).click();
    await dialog.getByRole("button", { name: "Buy licenses" }).click();
    const { page, confirm } = await confirmWindow(context);
    await expect(page.getByText(/^Suite with Advanced AI: 50 → 53, for €[\d,.]+ excluding tax$/)).toBeVisible();
    await expect(page.getByText(/^Sell: 12 → 13, for €[\d,.]+ excluding tax$/)).toBeVisible();
    await confirm.click();
    await expect(dialog.getByRole("status")).toContainText("Suite with Advanced AI: 50 → 53 and Sell: 12 → 13.");
    await expect(dialog.getByRole("button", { name: "Undo" })).toBeVisible();
    await backToForm(desk);
    await expect(desk.form.getByText("49 of 53 licenses in use, 4 left")).toBeVisible();
    expect(await readBooks(stack, "birch")).toMatchObject({ orders: 1, provisioned: 1, purchased: 53 });
    expect(await quantityOf(stack, "birch", "sell")).toBe(13);
    await desk.page.close();
  });

  await test.step("the short form leads to single products and back, with what was typed", async () => {
    const desk = await signIn(context, stack, "acorn", "owner");
    const { dialog } = desk;
    await openCart(desk);
    await number(dialog, "Additional licenses").fill("3");
    await dialog.getByRole("button", { name: "Buy individual products" }).click();
    await expect(number(dialog, "Additional licenses: Suite")).toHaveValue("3");
    await number(dialog, "Additional licenses: Suite").fill("0");
    await number(dialog, "Additional licenses: Advanced data privacy").fill("2");
    await dialog.getByRole("button", { name: "Buy licenses" }).click();
    await desk.confirmPurchase();
    await expect(dialog.getByRole("status")).toContainText("2 licenses added. You had 4, now you have 6.");
    await backToForm(desk);
    expect(await quantityOf(stack, "acorn", "advanced-data-privacy")).toBe(6);
    expect((await readBooks(stack, "acorn")).purchased).toBe(10);
    await desk.page.close();
  });

  await test.step("bought in Italian, with the keyboard alone", async () => {
    await preferLanguage(browser, "it");
    const { page } = await signIn(context, stack, "birch", "owner", "/agent/users/new?lang=it");
    const { keyboard } = page;
    await page.getByRole("combobox", { name: "Tipo di utente" }).selectOption({ index: 1 });
    const add = page.getByRole("button", { name: "Aggiungi altre licenze" });
    await add.focus();
    await keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Aggiungi altre licenze" });
    await expect(number(dialog, "Licenze aggiuntive: Suite with Advanced AI")).toBeFocused();
    await keyboard.press("ArrowUp");
    await tabTo(page, number(dialog, "Licenze aggiuntive: Sell"));
    await keyboard.press("ArrowUp");
    const buy = dialog.getByRole("button", { name: "Acquista licenze" });
    await expect(buy).not.toHaveAttribute("aria-disabled", "true");
    await tabTo(page, buy);
    await keyboard.press("Enter");
    const window = (await confirmWindow(context)).page;
    const confirm = window.getByRole("button", { name: "Conferma acquisto" });
    await expect(window.getByText(/Suite with Advanced AI: 53 → 55/)).toBeVisible();
    await tabTo(window, confirm);
    await expect(confirm).not.toHaveAttribute("aria-disabled", "true");
    await window.keyboard.press("Enter");
    await expect(dialog.getByRole("status")).toContainText(
      "Licenze aggiunte. Suite with Advanced AI: 53 → 55 e Sell: 13 → 14.",
    );
    await keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(add).toBeFocused();
    expect(await readBooks(stack, "birch")).toMatchObject({ orders: 2, purchased: 55 });
    await expect.poll(() => window.isClosed()).toBe(true);
    await page.close();
    await preferLanguage(browser, "en");
  });

  await test.step("names are text, and 320 px are enough", async () => {
    const name = `<img src=x onerror="window.ran=1">${"Anything longer than a line ".repeat(4)}`.slice(0, 100);
    await query(stack, "UPDATE subscription_lines SET name = $1 WHERE account_id = 'birch'", [name]);
    await query(stack, "UPDATE products SET name = $1 WHERE account_id = 'birch'", [name]);
    const desk = await signIn(context, stack, "birch", "owner", "/agent/home?lang=en");
    await desk.page.setViewportSize({ width: 320, height: 640 });
    await openCart(desk);
    await desk.dialog.getByRole("button", { name: /change together/ }).click();
    await expect(desk.dialog).toContainText(name);
    expect(await everythingInOurs(desk.page)).not.toMatch(/<img/);
    expect(await desk.page.evaluate("Boolean(window.ran)")).toBe(false);
    const widths = await desk.dialog.evaluate((dialog) =>
      [dialog, ...dialog.querySelectorAll(".content, .lines, tbody tr, tbody th, tbody td")]
        .filter((node) => node.scrollWidth > node.clientWidth + 1)
        .map((node) => node.className),
    );
    expect(widths).toEqual([]);

    await desk.dialog.getByRole("button", { name: "Buy licenses" }).click();
    const { page, confirm } = await confirmWindow(context);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect(confirm).toBeVisible();
    await expect(page.getByRole("main")).toContainText(name);
    expect(await everythingInOurs(page)).not.toMatch(/<img/);
    expect(await page.evaluate("Boolean(window.ran)")).toBe(false);
    expect(await overflowIn(page)).toEqual([]);
  });
});

test("the widget sells several lines, too", { tag: "@long" }, async ({ stack, plainBrowser }) => {
  const widget = await openWidget(plainBrowser, stack, "birch", "owner");
  await widget.addMoreLicenses.click();
  await number(widget.dialog, SELL).fill("2");
  await widget.dialog.getByRole("button", { name: "Buy licenses" }).click();
  await widget.confirm.click();
  await expect(widget.dialog.getByRole("status")).toContainText(
    "Licenses added. Suite with Advanced AI: 50 → 51 and Sell: 12 → 14.",
  );
  expect(await quantityOf(stack, "birch", "sell")).toBe(14);
});

async function quantityOf(stack: Stack, account: string, target: string): Promise<number | undefined> {
  const [row] = await query(stack, "SELECT quantity FROM subscription_lines WHERE account_id = $1 AND target = $2", [
    account,
    target,
  ]);
  return row?.quantity;
}

async function query(stack: Stack, sql: string, values: string[]): Promise<{ quantity?: number }[]> {
  const client = new pg.Client({ connectionString: stack.databaseUrl });
  await client.connect();
  try {
    return (await client.query<{ quantity?: number }>(sql, values)).rows;
  } finally {
    await client.end();
  }
}
