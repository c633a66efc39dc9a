import { readBooks } from "./support/books.ts";
import { confirmWindow, openWindows } from "./support/confirm-window.ts";
import { reloadExtension } from "./support/extension.ts";
import { expect, test } from "./support/fixtures.ts";
import { signIn } from "./support/help-desk.ts";

const ORDERS = /^\/v1\/orders$/;
const QUOTES = /^\/v1\/quotes$/;
/** A quote that is read, not made. */
const QUOTE = /^\/v1\/quotes\/./;
const ONE_ORDER_OF_THREE = { provisioned: 1, orders: 1, charges: 1, purchased: 13 };

test("the service answers late, then not at all: the window says so, and tries again", async ({
  stack,
  gateway,
  openBrowser,
}) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  await desk.openAddUser();
  gateway.set("GET", QUOTE, { kind: "hold_answer" });
  await desk.review(3);
  const window = await confirmWindow(context);
  await expect(window.heading).toHaveText("Getting the price…");
  await expect(window.confirm).toHaveCount(0);
  gateway.clear();
  await expect(window.amount).toContainText("3 licenses for Suite");

  gateway.set("GET", QUOTE, { kind: "cut" });
  await window.page.reload();
  await expect(window.heading).toHaveText("This can’t be shown");
  await expect(window.page.getByRole("alert")).toContainText("The seat service can’t be reached.");
  gateway.clear();
  await window.page.getByRole("button", { name: "Try again" }).click();
  await window.confirm.click();
  await expect(desk.dialog.getByRole("status")).toContainText("3 licenses added.");
  expect(await readBooks(stack, "acorn")).toEqual(ONE_ORDER_OF_THREE);
});

test("the price expires in front of the reader: the new one is shown, and is what is bought", async ({
  stack,
  gateway,
  openBrowser,
}) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  await desk.openAddUser();
  gateway.set("GET", QUOTE, {
    kind: "change_answer",
    change: (body) => {
      const quote = JSON.parse(body) as { createdAt: string };
      return JSON.stringify({ ...quote, expiresAt: new Date(Date.parse(quote.createdAt) + 12_000).toISOString() });
    },
  });
  await desk.review(3);
  const asked = gateway.count("POST", QUOTES);
  const window = await confirmWindow(context);
  await expect(window.page.getByText("The last price had expired")).toBeVisible();
  expect(gateway.count("POST", QUOTES)).toBe(asked + 1);
  // Another price has to be before somebody anew.
  await window.confirm.click();
  await expect(desk.dialog.getByRole("status")).toContainText("3 licenses added.");
  expect(await readBooks(stack, "acorn")).toEqual(ONE_ORDER_OF_THREE);
});

test("whoever signs out meanwhile buys nothing, and the window says why", async ({ stack, gateway, openBrowser }) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  await desk.openAddUser();
  await desk.review(3);
  const window = await confirmWindow(context);
  await expect(window.confirm).toBeEnabled();
  const other = await context.newPage();
  await other.goto(`${stack.helpDesk("acorn")}/sign-out`);
  await window.confirm.click();
  await expect(window.heading).toHaveText("Somebody else is signed in");
  await expect(window.page.getByText("Nothing was bought.")).toBeVisible();
  await expect(window.confirm).toHaveCount(0);
  expect(gateway.count("POST", ORDERS)).toBe(0);
  await window.page.getByRole("button", { name: "Close" }).click();
  await expect.poll(() => openWindows(context)).toEqual([]);
});

test("the help desk's page is reloaded while the window is open: confirmed there, said there", async ({
  stack,
  openBrowser,
}) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  await desk.openAddUser();
  await desk.review(3);
  const window = await confirmWindow(context);
  await expect(window.confirm).toBeEnabled();
  await desk.page.reload();
  await desk.page.getByRole("button", { name: "2 licenses left", exact: true }).waitFor();
  await window.confirm.click();
  await expect(window.page.getByRole("status")).toContainText("3 licenses added. You had 10, now you have 13.");
  await expect(desk.page.getByRole("button", { name: "5 licenses left", exact: true })).toBeVisible();
  await window.page.getByRole("button", { name: "Close" }).click();
  await expect.poll(() => openWindows(context)).toEqual([]);
  expect(await readBooks(stack, "acorn")).toEqual(ONE_ORDER_OF_THREE);
});

test("the extension is updated while the window is open: it goes, and the dialog says what to do", async ({
  stack,
  gateway,
  openBrowser,
}) => {
  const session = await openBrowser();
  const desk = await signIn(session.context, stack, "acorn", "owner");
  await desk.openAddUser();
  await desk.review(3);
  await expect((await confirmWindow(session.context)).confirm).toBeEnabled();
  await reloadExtension(session);
  await expect.poll(() => openWindows(session.context)).toEqual([]);
  await desk.dialog.getByRole("button", { name: "Show the window" }).click();
  await expect(
    desk.dialog.getByText("Seatmeter was updated. Nothing was lost: reload the page.").first(),
  ).toBeVisible();
  expect(gateway.count("POST", ORDERS)).toBe(0);
});

test("what the page sends about, as if it were ours, confirms nothing", async ({ stack, gateway, openBrowser }) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  await desk.openAddUser();
  await desk.review(3);
  const window = await confirmWindow(context);
  await expect(window.confirm).toBeEnabled();
  await desk.page.evaluate(`(async () => {
    const forged = { kind: "confirm", type: "confirmPurchase", operation: "createOrder", input: { quoteId: "x" } };
    window.postMessage(forged, "*");
    window.dispatchEvent(new MessageEvent("message", { data: forged }));
    document.dispatchEvent(new CustomEvent("seatmeter", { detail: forged }));
    const runtime = globalThis.chrome?.runtime ?? globalThis.browser?.runtime;
    try { await runtime?.sendMessage?.("lcfjooiecahccmjaipimfaidcnaihadb", forged); } catch {}
  })()`);
  // A price asked for afterwards has come by: an order sent before it would have, too.
  const prices = gateway.count("POST", QUOTES);
  await window.back.click();
  await desk.dialog.getByRole("spinbutton").fill("2");
  await gateway.seen("POST", QUOTES, prices + 1);
  expect(gateway.count("POST", ORDERS)).toBe(0);
});
