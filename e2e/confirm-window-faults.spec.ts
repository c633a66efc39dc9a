import { readBooks } from "./support/books.ts";
import { confirmWindow, openWindows } from "./support/confirm-window.ts";
import { reloadExtension } from "./support/extension.ts";
import { expect, test } from "./support/fixtures.ts";
import { signIn } from "./support/help-desk.ts";

const ORDERS = /^\/v1\/orders$/;
const QUOTES = /^\/v1\/quotes$/;
/** A quote that is read, not made. */
const QUOTE = /^\/v1\/quotes\/./;

/**
 * One after the other in one browser. A price that expires before the reader's eyes takes its time: that is tried without
 * one, by `mount-confirmation.dom.test.tsx`; `hostile/window-quotes.spec.ts` opens one that has expired.
 */
test("whatever happens while the window is open, it buys what it shows and says why where it doesn't", {
  tag: "@long",
}, async ({ stack, gateway, openBrowser }) => {
  const session = await openBrowser();
  const { context } = session;
  const desk = await signIn(context, stack, "acorn", "owner");
  await desk.openAddUser();

  await test.step("the service answers late, then not at all: the window says so, and tries again", async () => {
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
    await expect(window.confirm).toBeEnabled();
  });

  await test.step("what the page sends about, as if it were ours, confirms nothing", async () => {
    const window = await confirmWindow(context);
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
    await expect.poll(() => openWindows(context)).toEqual([]);
    await desk.dialog.getByRole("spinbutton").fill("2");
    await gateway.seen("POST", QUOTES, prices + 1);
    expect(gateway.count("POST", ORDERS)).toBe(0);
  });

  await test.step("the help desk's page is reloaded: confirmed there, said there", async () => {
    await desk.dialog.getByRole("button", { name: "Buy licenses" }).click();
    const window = await confirmWindow(context);
    await expect(window.confirm).toBeEnabled();
    await desk.page.reload();
    await desk.page.getByRole("button", { name: "2 licenses left", exact: true }).waitFor();
    await window.confirm.click();
    await expect(window.page.getByRole("status")).toContainText("2 licenses added. You had 10, now you have 12.");
    await expect(desk.page.getByRole("button", { name: "4 licenses left", exact: true })).toBeVisible();
    await window.page.getByRole("button", { name: "Close" }).click();
    await expect.poll(() => openWindows(context)).toEqual([]);
    expect(await readBooks(stack, "acorn")).toEqual({ provisioned: 1, orders: 1, charges: 1, purchased: 12 });
  });

  const orders = gateway.count("POST", ORDERS);

  await test.step("whoever signs out meanwhile buys nothing, and the window says why", async () => {
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
    await window.page.getByRole("button", { name: "Close" }).click();
    await expect.poll(() => openWindows(context)).toEqual([]);
    await desk.page.close();
  });

  await test.step("the extension is updated: it goes, and the dialog says what to do", async () => {
    const again = await signIn(context, stack, "acorn", "owner");
    await again.openAddUser();
    await again.review(3);
    await expect((await confirmWindow(context)).confirm).toBeEnabled();
    await reloadExtension(session);
    await expect.poll(() => openWindows(context)).toEqual([]);
    await again.dialog.getByRole("button", { name: "Show the window" }).click();
    await expect(
      again.dialog.getByText("Seatmeter was updated. Nothing was lost: reload the page.").first(),
    ).toBeVisible();
  });

  expect(gateway.count("POST", ORDERS)).toBe(orders);
});
