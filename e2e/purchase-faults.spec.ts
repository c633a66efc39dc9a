import { readBooks } from "./support/books.ts";
import type { ConfirmWindow } from "./support/confirm-window.ts";
import { confirmWindow, openWindows } from "./support/confirm-window.ts";
import { expect, test } from "./support/fixtures.ts";
import type { HelpDeskPage } from "./support/help-desk.ts";
import { signIn } from "./support/help-desk.ts";
import { backToForm, sold } from "./support/one-after-another.ts";

const ORDERS = /^\/v1\/orders$/;

/**
 * One purchase after the other in one browser, since signing in anew for each took most of the time. That a worker's end
 * harms no purchase `hostile/window-life.spec.ts` shows in both browsers; here nobody is left who looks, either.
 */
test("whatever goes wrong between press and answer: one order, one charge, and the person is told", async ({
  stack,
  gateway,
  openBrowser,
}) => {
  const { context, stopWorker } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  await desk.openAddUser();

  /** Presses Confirm; the order has come by, and is answered by nobody yet. */
  const pressUnanswered = async (press: (window: ConfirmWindow) => Promise<void>) => {
    await desk.review(3);
    const orders = gateway.count("POST", ORDERS);
    gateway.set("POST", ORDERS, { kind: "hold_answer" });
    const window = await confirmWindow(context);
    await press(window);
    await gateway.seen("POST", ORDERS, orders + 1);
    return window;
  };

  await test.step("Confirm pressed twice is one order and one charge", async () => {
    await pressUnanswered(({ confirm }) => confirm.dblclick());
    gateway.clear();
    await expect(desk.dialog.getByRole("status")).toContainText("3 licenses added. You had 10, now you have 13.");
    expect(await readBooks(stack, "acorn")).toEqual(sold(1, 13));
    await backToForm(desk);
  });

  await test.step("priced in two tabs: one sells, the other shows the new numbers first", async () => {
    const other = await signIn(context, stack, "acorn", "owner");
    await other.openAddUser();
    await other.addMoreLicenses.click();
    await other.dialog.getByRole("spinbutton").fill("3");
    await expect(other.dialog.getByRole("button", { name: "Buy licenses" })).toBeEnabled();
    await desk.review(3);
    const { page } = await desk.confirmPurchase();
    await expect(desk.dialog.getByRole("status")).toContainText("You had 13, now you have 16.");
    await expect.poll(() => page.isClosed()).toBe(true);
    await backToForm(desk);

    await other.page.bringToFront();
    await other.dialog.getByRole("button", { name: "Buy licenses" }).click();
    const window = await other.confirmPurchase();
    await expect(window.page.getByText(/You will have 19 instead of 16/)).toBeVisible();
    await expect(other.dialog.getByText(/16 now \+ 3 = 19/)).toBeVisible();
    expect(await readBooks(stack, "acorn")).toEqual(sold(2, 16));
    await window.back.click();
    await expect.poll(() => openWindows(context)).toEqual([]);
    await other.page.close();
  });

  await test.step("the answer is lost on its way: checked with the same key, never bought twice", async () => {
    await desk.review(3);
    gateway.set("POST", ORDERS, { kind: "lose_answer" });
    const window = await desk.confirmPurchase();
    await expect(desk.dialog.getByText(/checking/i).first()).toBeVisible();
    await expect(window.heading).toHaveText("We are checking your purchase");
    const comeBack = await leave(desk, window);
    gateway.clear();
    await comeBack();
    await expect(desk.page.getByText("3 licenses added. You had 16, now you have 19.")).toBeVisible();
    expect(await readBooks(stack, "acorn")).toEqual(sold(3, 19));
    await desk.page.getByRole("button", { name: "Dismiss" }).click();
    await desk.openAddUser();
  });

  await test.step("the worker is killed, and nobody looks: found out when coming back", async () => {
    const window = await pressUnanswered(({ confirm }) => confirm.click());
    await stopWorker();
    const comeBack = await leave(desk, window);
    gateway.clear();
    await comeBack();
    await expect(desk.page.getByText("3 licenses added. You had 19, now you have 22.")).toBeVisible();
    expect(await readBooks(stack, "acorn")).toEqual(sold(4, 22));
    await desk.page.getByRole("button", { name: "Dismiss" }).click();
    await desk.openAddUser();
  });

  await test.step("the tab is closed after pressing: the window says how it ended, and stays for it", async () => {
    const { page } = await pressUnanswered(({ confirm }) => confirm.click());
    await desk.page.close();
    gateway.clear();
    await expect(page.getByRole("status")).toContainText("3 licenses added. You had 22, now you have 25.");
    await expect(page.getByRole("button", { name: /^Undo/ })).toBeVisible();
    await page.getByRole("button", { name: "Close" }).click();
    await expect.poll(() => page.isClosed()).toBe(true);
    expect(await readBooks(stack, "acorn")).toEqual(sold(5, 25));
  });
});

// Killed at each point of an order, the service's own tests look at the books (`crash.db.test.ts`): a browser sees the
// same of all.
test.describe("the service is killed in the middle of an order", () => {
  test.use({ serviceEnv: { SEATMETER_FAIL_POINT: "after-charge" } });

  test("one order, one charge, and the person is told", { tag: "@long" }, async ({ stack, openBrowser }) => {
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
    expect(await readBooks(stack, "acorn")).toEqual(sold(1, 13));
  });
});

/** Goes elsewhere and closes the window, so that neither can see the end; resolves with the way back. */
async function leave({ page }: HelpDeskPage, window: ConfirmWindow): Promise<() => Promise<unknown>> {
  const address = page.url();
  await window.page.close();
  await page.goto("about:blank");
  return () => page.goto(address);
}
