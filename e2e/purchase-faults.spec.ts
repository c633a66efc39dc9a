import { readBooks } from "./support/books.ts";
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
  await desk.confirm.dblclick();
  await gateway.seen("POST", ORDERS);
  gateway.clear();
  await expect(desk.dialog.getByRole("status")).toContainText("3 licenses added.");
  expect(await readBooks(stack, "acorn")).toEqual({ provisioned: 1, orders: 1, charges: 1, purchased: 13 });
});

test("confirmed in two tabs: one sells, the other shows the new numbers first", async ({ stack, openBrowser }) => {
  const { context } = await openBrowser();
  const first = await signIn(context, stack, "acorn", "owner");
  await first.openAddUser();
  await first.review(3);
  const second = await signIn(context, stack, "acorn", "owner");
  await second.openAddUser();
  await second.review(3);
  await expect(second.confirm).toBeVisible();

  await first.page.bringToFront();
  await first.confirm.click();
  await expect(first.dialog.getByRole("status")).toContainText("You had 10, now you have 13.");
  await second.page.bringToFront();
  await second.confirm.click();
  await expect(second.dialog.getByText(/13 now \+ 3 = 16/)).toBeVisible();
  expect(await readBooks(stack, "acorn")).toEqual({ provisioned: 1, orders: 1, charges: 1, purchased: 13 });
});

test("two buyers: the second sees the new numbers before anything is charged", async ({ stack, openBrowser }) => {
  const [one, other] = [await openBrowser(), await openBrowser()];
  const owner = await signIn(one.context, stack, "acorn", "owner");
  const billing = await signIn(other.context, stack, "acorn", "billing");
  for (const desk of [owner, billing]) {
    await desk.openAddUser();
    await desk.review(2);
    await expect(desk.confirm).toBeVisible();
  }
  await owner.confirm.click();
  await expect(owner.dialog.getByRole("status")).toContainText("2 licenses added.");
  await billing.confirm.click();
  await expect(billing.dialog.getByText(/12 now \+ 2 = 14/)).toBeVisible();
  expect(await readBooks(stack, "acorn")).toEqual({ provisioned: 1, orders: 1, charges: 1, purchased: 12 });
});

test("the tab is closed after pressing: found out when coming back", async ({ stack, gateway, openBrowser }) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  await desk.openAddUser();
  await desk.review(3);
  gateway.set("POST", ORDERS, { kind: "hold_answer" });
  await desk.confirm.click();
  await gateway.seen("POST", ORDERS);
  await desk.page.close();
  gateway.clear();

  const later = await signIn(context, stack, "acorn", "owner");
  await expect(later.page.getByText("3 licenses added. You had 10, now you have 13.")).toBeVisible();
  expect(await readBooks(stack, "acorn")).toEqual({ provisioned: 1, orders: 1, charges: 1, purchased: 13 });
});

test("the worker is killed between press and answer", async ({ stack, gateway, openBrowser }) => {
  const { context, stopWorker } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  await desk.openAddUser();
  await desk.review(3);
  gateway.set("POST", ORDERS, { kind: "hold_answer" });
  await desk.confirm.click();
  await gateway.seen("POST", ORDERS);
  await stopWorker();
  const comeBack = await leave(desk);
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
  await desk.confirm.click();
  await expect(desk.dialog.getByText(/checking/i).first()).toBeVisible();
  const comeBack = await leave(desk);
  gateway.clear();
  await comeBack();
  await expect(desk.page.getByText("3 licenses added. You had 10, now you have 13.")).toBeVisible();
  expect(await readBooks(stack, "acorn")).toEqual({ provisioned: 1, orders: 1, charges: 1, purchased: 13 });
});

test.describe("the service is killed in the middle of an order", () => {
  for (const failPoint of ["after-intent", "after-charge", "before-result", "after-result"]) {
    test.describe(failPoint, () => {
      test.use({ serviceEnv: { SEATMETER_FAIL_POINT: failPoint } });

      test(`${failPoint}: one order, one charge, and the person is told`, async ({ stack, openBrowser }) => {
        const { context } = await openBrowser();
        const desk = await signIn(context, stack, "acorn", "owner");
        await desk.openAddUser();
        await desk.review(3);
        await desk.confirm.click();
        await stack.service.ended;
        await expect(desk.dialog.getByText(/checking/i).first()).toBeVisible();
        const comeBack = await leave(desk);
        await stack.startService({ SEATMETER_FAIL_POINT: "" });
        await comeBack();
        await expect(desk.page.getByText("3 licenses added. You had 10, now you have 13.")).toBeVisible({
          timeout: 30_000,
        });
        expect(await readBooks(stack, "acorn")).toEqual({ provisioned: 1, orders: 1, charges: 1, purchased: 13 });
      });
    });
  }
});

/** Goes elsewhere, so that the dialog can't see the end; resolves with the way back. */
async function leave({ page }: HelpDeskPage): Promise<() => Promise<unknown>> {
  const address = page.url();
  await page.goto("about:blank");
  return () => page.goto(address);
}
