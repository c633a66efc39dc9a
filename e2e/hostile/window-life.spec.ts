import { personId } from "../../sandbox/seed/person-id.ts";
import { BROWSERS, expect, openForm, showMeter, test } from "../support/attacked-window.ts";
import { saying } from "../support/bad-extension.ts";
import { askAgain, askToBuy, backToForm, booksOf, confirmOne, expectOneMore } from "../support/buying.ts";
import { quoteFor } from "../support/quotes.ts";

const ONE = [{ target: "suite", add: 1 }];
const GONE = /^The Seatmeter window was closed before you confirmed/;
const TOLD = /1 license added\. You had \d+, now you have \d+\./;
const ORDERS = /^\/v1\/orders$/;

/** One purchase after the other in the same form: opening it anew for each took most of the time. */
for (const name of BROWSERS) {
  test(`${name}: whatever ends while somebody confirms, it buys what was pressed, and once`, {
    tag: "@long",
  }, async ({ stack, gateway, openAttacked }) => {
    const browser = await openAttacked(name, { bad: true });
    const own = await browser.openOwn("options");
    const desk = await openForm(browser, stack);
    const { somebody } = desk;
    const origin = stack.helpDesk("acorn");

    await test.step("the help desk's page in the window's own tab confirms nothing, and what is closed opens anew", async () => {
      const before = await booksOf(stack);
      const window = await askToBuy(browser, desk);
      const quote = await quoteFor(stack, "acorn", "owner", ONE);
      const press = {
        kind: "confirm",
        origin,
        person: personId("acorn", "owner"),
        quote,
        note: null,
        demotionsSeen: false,
      };

      await window.goto(`${origin}/agent/users/new`);
      await showMeter(window);
      for (const message of [press, { kind: "confirmation", act: "read" }, { kind: "confirmation", act: "close" }]) {
        const answer = await window.run(saying(message, "content script"));
        expect(answer).toMatchObject({ problem: { type: "invalid-input" } });
      }
      expect(await booksOf(stack)).toEqual(before);

      // Nothing says that the window went; who asks for it learns so.
      await somebody.press("button", "Show the window");
      await somebody.find("text", GONE);
      await window.close();
      await confirmOne(await askAgain(browser, somebody), stack, 1);
      await backToForm(browser, desk);
    });

    await test.step("a window closed or loaded anew has bought nothing, and then buys once", async () => {
      const before = await booksOf(stack);
      await (await askToBuy(browser, desk)).close();
      await somebody.find("text", GONE);
      expect(await booksOf(stack)).toEqual(before);
      const window = await askAgain(browser, somebody);
      await window.reload();
      await window.somebody.find("button", "Confirm purchase");
      await somebody.find("text", /^Confirm in the Seatmeter window/);
      expect(await booksOf(stack)).toEqual(before);
      await confirmOne(window, stack, 1);
      await somebody.find("text", TOLD);
      await backToForm(browser, desk);
    });

    await test.step("the worker ends before the press and after it: one order, told of, and undone", async () => {
      const window = await askToBuy(browser, desk);
      await browser.endWorker(own);
      const before = await booksOf(stack);
      await window.toFront();
      await confirmOne(window, stack, 1);
      await desk.toFront();
      await somebody.find("text", TOLD);
      await browser.endWorker(own);
      await somebody.press("button", /^Undo/);
      await somebody.find("text", /being refunded/);
      expect(await booksOf(stack)).toMatchObject({ orders: before.orders + 1, purchased: before.purchased });
      await backToForm(browser, desk);
    });

    await test.step("the worker ends between press and answer: one order, and it is told of", async () => {
      const before = await booksOf(stack);
      const window = await askToBuy(browser, desk);
      const orders = gateway.count("POST", ORDERS);
      gateway.set("POST", ORDERS, { kind: "hold_answer" });
      await window.toFront();
      await window.somebody.press("button", "Confirm purchase");
      await gateway.seen("POST", ORDERS, orders + 1);
      await browser.endWorker(own);
      gateway.clear();
      await somebody.find("text", TOLD);
      await expectOneMore(stack, before, 1);
      await backToForm(browser, desk);
    });
  });
}
