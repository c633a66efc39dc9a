import type { Page } from "@playwright/test";
import { readBooks } from "./support/books.ts";
import { confirmWindow } from "./support/confirm-window.ts";
import { readPolling, reloadExtension } from "./support/extension.ts";
import { expect, test } from "./support/fixtures.ts";
import { signIn } from "./support/help-desk.ts";

const QUOTES = /^\/v1\/quotes$/;
const LEFT = "8 of 10 licenses in use, 2 left";

test("the worker is stopped at each step, and everything goes on", async ({ stack, gateway, openBrowser }) => {
  const { context, stopWorker } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  await desk.page.getByRole("table").waitFor();
  await stopWorker();
  await desk.openAddUser();
  await desk.fill({ name: "Giulia Ferri", email: "giulia.ferri@acorn.example" });
  await expect(desk.form.getByText(LEFT)).toBeVisible();

  // With the form open.
  await stopWorker();
  gateway.set("POST", QUOTES, { kind: "hold_answer" });
  await desk.addMoreLicenses.click();
  await gateway.seen("POST", QUOTES);

  // With the dialog open, before a price.
  await stopWorker();
  gateway.clear();
  await expect(desk.dueToday).toBeVisible();
  await desk.dialog.getByRole("spinbutton").fill("3");
  await desk.dialog.getByRole("button", { name: "Buy licenses" }).click();
  await (await confirmWindow(context)).note.fill("PO 4711");

  // With the window open.
  await stopWorker();
  await desk.confirmPurchase();
  await expect(desk.dialog.getByRole("status")).toContainText("3 licenses added.");

  // After the confirmation.
  await stopWorker();
  await desk.dialog.getByRole("button", { name: "Back to the form" }).click();
  await expect(desk.form.getByText("8 of 13 licenses in use, 5 left")).toBeVisible();
  await desk.submit();
  await expect(desk.form).toBeHidden();
  await stopWorker();
  await desk.openAddUser();
  await expect(desk.form.getByText("9 of 13 licenses in use, 4 left")).toBeVisible();
  expect(await readBooks(stack, "acorn")).toEqual({ provisioned: 1, orders: 1, charges: 1, purchased: 13 });
});

test("the extension is updated under an open page: it says so, and the host works on", { tag: "@long" }, async ({
  stack,
  openBrowser,
}) => {
  const session = await openBrowser();
  const desk = await signIn(session.context, stack, "acorn", "owner");
  const errors = errorsOf(desk.page);
  await desk.openAddUser();
  await desk.fill({ name: "Giulia Ferri", email: "giulia.ferri@acorn.example" });
  await expect(desk.form.getByText(LEFT)).toBeVisible();
  await reloadExtension(session);
  const updated = desk.form.getByText("Updated: reload the page");
  // A page that asks for numbers in this very moment says so before anybody presses.
  await desk.addMoreLicenses.or(updated).first().click();
  await expect(updated).toBeVisible();
  await expect(desk.form.getByLabel("Name")).toHaveValue("Giulia Ferri");
  await desk.submit();
  await expect(desk.form).toBeHidden();
  expect(errors).toEqual([]);
});

test("out of the back-forward cache, the numbers are read again", { tag: "@long" }, async ({ stack, openBrowser }) => {
  const session = await openBrowser();
  const desk = await signIn(session.context, stack, "acorn", "owner");
  await desk.openAddUser();
  await desk.form.getByRole("combobox", { name: "User type" }).selectOption({ label: "Staff member" });
  await expect(desk.form.getByText(LEFT)).toBeVisible();
  // Playwright can't drive the cache itself; these are the events that a page gets on its way in and out.
  const pass = (type: string) =>
    desk.page.evaluate(`void dispatchEvent(new PageTransitionEvent("${type}", { persisted: true }))`);
  await pass("pagehide");
  await expect.poll(() => readPolling(session)).toEqual({ alarms: 0, leases: 0 });
  const other = await signIn((await openBrowser()).context, stack, "acorn", "admin");
  await other.openAddUser();
  await other.fill({ name: "Giulia Ferri", email: "giulia.ferri@acorn.example" });
  await expect(other.form.getByText("This agent uses one; 1 will be left.")).toBeVisible();
  await other.submit();
  await expect(other.form).toBeHidden();
  await pass("pageshow");
  // Sooner than any alarm would.
  await expect(desk.form.getByText("9 of 10 licenses in use, 1 left")).toBeVisible({ timeout: 20_000 });
  await expect.poll(() => readPolling(session)).toEqual({ alarms: 1, leases: 1 });
});

test("offline while the form is open, and back", { tag: "@long" }, async ({ stack, gateway, openBrowser }) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  await desk.openAddUser();
  await desk.fill({ name: "Giulia Ferri", email: "giulia.ferri@acorn.example" });
  await expect(desk.form.getByText(LEFT)).toBeVisible();
  await context.setOffline(true);
  for (const method of ["GET", "POST"]) gateway.set(method, /./, { kind: "cut" });
  await desk.addMoreLicenses.click();
  await expect(desk.dialog.getByText("The seat service can’t be reached.")).toBeVisible();
  await context.setOffline(false);
  gateway.clear();
  await desk.dialog.getByRole("button", { name: "Try again" }).click();
  await expect(desk.dueToday).toBeVisible();
  await desk.page.keyboard.press("Escape");
  await expect(desk.form.getByLabel("Email")).toHaveValue("giulia.ferri@acorn.example");
});

test("the service restarts between price and purchase", { tag: "@long" }, async ({ stack, openBrowser }) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  await desk.openAddUser();
  await desk.review(3);
  await expect((await confirmWindow(context)).confirm).toBeVisible();
  await stack.service.stop();
  await stack.startService();
  await desk.confirmPurchase();
  await expect(desk.dialog.getByRole("status")).toContainText("3 licenses added.");
  expect(await readBooks(stack, "acorn")).toEqual({ provisioned: 1, orders: 1, charges: 1, purchased: 13 });
});

test("no page that anybody sees, no polls", { tag: "@long" }, async ({ stack, openBrowser }) => {
  const session = await openBrowser();
  const { page } = await signIn(session.context, stack, "acorn", "owner");
  await expect.poll(() => readPolling(session)).toEqual({ alarms: 1, leases: 1 });
  // Away within the same tab, as when it is hidden.
  await page.goto("about:blank");
  await expect.poll(() => readPolling(session)).toEqual({ alarms: 0, leases: 0 });
  await page.goto(`${stack.helpDesk("acorn")}/agent/home`);
  await expect.poll(() => readPolling(session)).toEqual({ alarms: 1, leases: 1 });
  await page.close();
  await expect.poll(() => readPolling(session)).toEqual({ alarms: 0, leases: 0 });
});

/** What is thrown in the page, by whomever. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return errors;
}
