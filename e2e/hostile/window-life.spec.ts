import type { AttackedBrowser, AttackedPage } from "../support/attacked-browser.ts";
import {
  BROWSERS,
  confirmHonestly,
  expect,
  expectNothingBought,
  expectOneOrder,
  openCart,
  showMeter,
  test,
  theWindow,
} from "../support/attacked-window.ts";
import { saying } from "../support/bad-extension.ts";
import { quoteFor } from "../support/quotes.ts";

const ONE = [{ target: "suite", add: 1 }];
const GONE = /^The Seatmeter window was closed before you confirmed/;
const TOLD = /You had 10, now you have 11\./;
const ORDERS = /^\/v1\/orders$/;

for (const name of BROWSERS) {
  test(`${name}: the help desk's page in the window's own tab confirms nothing, and what is closed opens anew`, async ({
    stack,
    openAttacked,
  }) => {
    const browser = await openAttacked(name, { bad: true });
    const desk = await openCart(browser, stack);
    await desk.somebody.press("button", "Buy licenses");
    const window = await theWindow(browser);
    await window.somebody.find("button", "Confirm purchase");
    const origin = stack.helpDesk("acorn");
    const quote = await quoteFor(stack, "acorn", "owner", ONE);
    const press = { kind: "confirm", origin, person: "acorn-owner", quote, note: null, demotionsSeen: false };

    await window.goto(`${origin}/agent/users/new`);
    await showMeter(window);
    for (const message of [press, { kind: "confirmation", act: "read" }, { kind: "confirmation", act: "close" }])
      expect(await window.run(saying(message, "content script"))).toMatchObject({ problem: { type: "invalid-input" } });
    await expectNothingBought(stack);

    // Nothing says that the window went; who asks for it learns so.
    await desk.somebody.press("button", "Show the window");
    await desk.somebody.find("text", GONE);
    await window.close();
    await desk.somebody.press("button", "Buy licenses");
    await confirmHonestly(await theWindow(browser), stack, 11);
  });

  test(`${name}: a window closed or loaded anew has bought nothing, and then buys once`, async ({
    stack,
    openAttacked,
  }) => {
    const browser = await openAttacked(name);
    const { desk, window: first } = await atWindow(browser, () => openCart(browser, stack));
    await first.close();
    await desk.somebody.find("text", GONE);
    await expectNothingBought(stack);
    await desk.somebody.press("button", "Buy licenses");
    const window = await theWindow(browser);
    await window.somebody.find("button", "Confirm purchase");
    await window.reload();
    await window.somebody.find("button", "Confirm purchase");
    await desk.somebody.find("text", /^Confirm in the Seatmeter window/);
    await expectNothingBought(stack);
    await confirmHonestly(window, stack, 11);
    await desk.somebody.find("text", TOLD);
  });

  test(`${name}: the worker ends before the press and after it: one order, and it is told of`, async ({
    stack,
    openAttacked,
  }) => {
    const browser = await openAttacked(name);
    const own = await browser.openOwn("options");
    const { desk, window } = await atWindow(browser, () => openCart(browser, stack));
    await browser.endWorker(own);
    await expectNothingBought(stack);
    await window.toFront();
    await confirmHonestly(window, stack, 11);
    await desk.somebody.find("text", TOLD);
    await browser.endWorker(own);
    await desk.somebody.press("button", "Back to the form");
    await expectOneOrder(stack, 11);
  });

  test(`${name}: the worker ends between press and answer: one order, and it is told of`, async ({
    stack,
    gateway,
    openAttacked,
  }) => {
    const browser = await openAttacked(name);
    const own = await browser.openOwn("options");
    const { desk, window } = await atWindow(browser, () => openCart(browser, stack));
    gateway.set("POST", ORDERS, { kind: "hold_answer" });
    await window.toFront();
    await window.somebody.press("button", "Confirm purchase");
    await gateway.seen("POST", ORDERS);
    await browser.endWorker(own);
    gateway.clear();
    await desk.somebody.find("text", TOLD);
    await expectOneOrder(stack, 11);
  });
}

async function atWindow(
  browser: AttackedBrowser,
  open: () => Promise<AttackedPage>,
): Promise<{ desk: AttackedPage; window: AttackedPage }> {
  const desk = await open();
  await desk.somebody.press("button", "Buy licenses");
  const window = await theWindow(browser);
  await window.somebody.find("button", "Confirm purchase");
  return { desk, window };
}
