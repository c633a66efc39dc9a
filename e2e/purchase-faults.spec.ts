import { readBooks } from "./support/books.ts";
import type { ConfirmWindow } from "./support/confirm-window.ts";
import { confirmWindow } from "./support/confirm-window.ts";
import { expect, test } from "./support/fixtures.ts";
import type { HelpDeskPage } from "./support/help-desk.ts";
import { signIn } from "./support/help-desk.ts";

const ORDERS = /^\/v1\/orders$/;

test("Confirm pressed twice is one order and one charge", async ({ stack, gateway, openBrowser }) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  await desk.openAddUser();
  await desk.review(3);
  gateway.set("POST", ORDERS, { kind: "hold_answer" });
  const { confirm } = await confirmWindow(context);
  await confirm.dblclick();
  await gateway.seen("POST", ORDERS);
  gateway.clear();
  await expect(desk.dialog.getByRole("status")).toContainText("3 licenses added.");
  expect(await readBooks(stack, "acorn")).toEqual({ provisioned: 1, orders: 1, charges: 1, purchased: 13 });
});

test("priced in two tabs: one sells, the other shows the new numbers first", async ({ stack, openBrowser }) => {
  const { context } = await openBrowser();
  const first = await signIn(context, stack, "acorn", "owner");
  await first.openAddUser();
  await first.addMoreLicenses.click();
  await first.dialog.getByRole("spinbutton").fill("3");
  await expect(first.dialog.getByRole("button", { name: "Buy licenses" })).toBeEnabled();
  const second = await signIn(context, stack, "acorn", "owner");
  await second.openAddUser();
  await second.review(3);
  const { page } = await second.confirmPurchase();
  await expect(second.dialog.getByRole("status")).toContainText("You had 10, now you have 13.");
  await expect.poll(() => page.isClosed()).toBe(true);

  await first.page.bringToFront();
  await first.dialog.getByRole("button", { name: "Buy licenses" }).click();
  const window = await first.confirmPurchase();
  await expect(window.page.getByText(/You will have 16 instead of 13/)).toBeVisible();
  await expect(first.dialog.getByText(/13 now \+ 3 = 16/)).toBeVisible();
  expect(await readBooks(stack, "acorn")).toEqual({ provisioned: 1, orders: 1, charges: 1, purchased: 13 });
});

test("two buyers: the second sees the new numbers before anything is charged", async ({ stack, openBrowser }) => {
  const [one, other] = [await openBrowser(), await openBrowser()];
  const owner = await signIn(one.context, stack, "acorn", "owner");
  const billing = await signIn(other.context, stack, "acorn", "billing");
  for (const desk of [owner, billing]) {
    await desk.openAddUser();
    await desk.review(2);
    await expect((await confirmWindow(desk.page.context())).confirm).toBeVisible();
  }
  await owner.confirmPurchase();
  await expect(owner.dialog.getByRole("status")).toContainText("2 licenses added.");
  const window = await billing.confirmPurchase();
  await expect(window.page.getByText(/You will have 14 instead of 12/)).toBeVisible();
  await expect(billing.dialog.getByText(/12 now \+ 2 = 14/)).toBeVisible();
  expect(await readBooks(stack, "acorn")).toEqual({ provisioned: 1, orders: 1, charges: 1, purchased: 12 });
});

test("the tab is closed after pressing: found out when coming back", async ({ stack, gateway, openBrowser }) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  await desk.openAddUser();
  await desk.review(3);
  gateway.set("POST", ORDERS, { kind: "hold_answer" });
  const window = await desk.confirmPurchase();
  await gateway.seen("POST", ORDERS);
  await desk.page.close();
  await window.page.close();
  gateway.clear();

  const later = await signIn(context, stack, "acorn", "owner");
  await expect(later.page.getByText("3 licenses added. You had 10, now you have 13.")).toBeVisible();
  expect(await readBooks(stack, "acorn")).toEqual({ provisioned: 1, orders: 1, charges: 1, purchased: 13 });
});

test("the tab is closed after pressing: the window says how it ended, and stays for it", async ({
  stack,
  gateway,
  openBrowser,
}) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  await desk.openAddUser();
  await desk.review(3);
  gateway.set("POST", ORDERS, { kind: "hold_answer" });
  const { page } = await desk.confirmPurchase();
  await gateway.seen("POST", ORDERS);
  await desk.page.close();
  gateway.clear();
  await expect(page.getByRole("status")).toContainText("3 licenses added. You had 10, now you have 13.");
  await expect(page.getByRole("button", { name: /^Undo/ })).toBeVisible();
  await page.getByRole("button", { name: "Close" }).click();
  await expect.poll(() => page.isClosed()).toBe(true);
  expect(await readBooks(stack, "acorn")).toEqual({ provisioned: 1, orders: 1, charges: 1, purchased: 13 });
});

test("the worker is stopped while the window is open: pressed in it, one order", async ({ stack, openBrowser }) => {
  const { context, stopWorker } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  await desk.openAddUser();
  await desk.review(3);
  await expect((await confirmWindow(context)).confirm).toBeEnabled();
  await stopWorker();
  await desk.confirmPurchase();
  await expect(desk.dialog.getByRole("status")).toContainText("3 licenses added. You had 10, now you have 13.");
  expect(await readBooks(stack, "acorn")).toEqual({ provisioned: 1, orders: 1, charges: 1, purchased: 13 });
});

test("the worker is killed between press and answer", async ({ stack, gateway, openBrowser }) => {
  const { context, stopWorker } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  await desk.openAddUser();
  await desk.review(3);
  gateway.set("POST", ORDERS, { kind: "hold_answer" });
  const { page } = await desk.confirmPurchase();
  await gateway.seen("POST", ORDERS);
  await stopWorker();
  gateway.clear();
  await expect(desk.dialog.getByRole("status")).toContainText("3 licenses added. You had 10, now you have 13.");
  await expect.poll(() => page.isClosed()).toBe(true);
  expect(await readBooks(stack, "acorn")).toEqual({ provisioned: 1, orders: 1, charges: 1, purchased: 13 });
});

test("the worker is killed between press and answer, and nobody looks: found out when coming back", async ({
  stack,
  gateway,
  openBrowser,
}) => {
  const { context, stopWorker } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  await desk.openAddUser();
  await desk.review(3);
  gateway.set("POST", ORDERS, { kind: "hold_answer" });
  const window = await desk.confirmPurchase();
  await gateway.seen("POST", ORDERS);
  await stopWorker();
  const comeBack = await leave(desk, window);
  gateway.clear();
  await comeBack();
  await expect(desk.page.getByText("3 licenses added. You had 10, now you have 13.")).toBeVisible();
  expect(await readBooks(stack, "acorn")).toEqual({ provisioned: 1, orders: 1, charges: 1, purchased: 13 });
});

test("the answer is lost on its way: checked with the same key, never bought twice", async ({
  stack,
  gateway,
  openBrowser,
}) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  await desk.openAddUser();
  await desk.review(3);
  gateway.set("POST", ORDERS, { kind: "lose_answer" });
  const window = await desk.confirmPurchase();
  await expect(desk.dialog.getByText(/checking/i).first()).toBeVisible();
  await expect(window.heading).toHaveText("We are checking your purchase");
  const comeBack = await leave(desk, window);
  gateway.clear();
  await comeBack();
  await expect(desk.page.getByText("3 licenses added. You had 10, now you have 13.")).toBeVisible();
  expect(await readBooks(stack, "acorn")).toEqual({ provisioned: 1, orders: 1, charges: 1, purchased: 13 });
});

// Killed at each point of an order, the service's own tests look at the books (`crash.db.test.ts`): a browser sees the
// same of all.
test.describe("the service is killed in the middle of an order", () => {
  test.use({ serviceEnv: { SEATMETER_FAIL_POINT: "after-charge" } });

  test("one order, one charge, and the person is told", async ({ stack, openBrowser }) => {
    const { context } = await openBrowser();
    const desk = await signIn(context, stack, "acorn", "owner");
    await desk.openAddUser();
    await desk.review(3);
    const window = await desk.confirmPurchase();
    await stack.service.ended;
    await expect(desk.dialog.getByText(/checking/i).first()).toBeVisible();
    await expect(window.heading).toHaveText("We are checking your purchase");
    const comeBack = await leave(desk, window);
    await stack.startService({ SEATMETER_FAIL_POINT: "" });
    await comeBack();
    await expect(desk.page.getByText("3 licenses added. You had 10, now you have 13.")).toBeVisible();
    expect(await readBooks(stack, "acorn")).toEqual({ provisioned: 1, orders: 1, charges: 1, purchased: 13 });
  });
});

/** Goes elsewhere and closes the window, so that neither can see the end; resolves with the way back. */
async function leave({ page }: HelpDeskPage, window: ConfirmWindow): Promise<() => Promise<unknown>> {
  const address = page.url();
  await window.page.close();
  await page.goto("about:blank");
  return () => page.goto(address);
}
