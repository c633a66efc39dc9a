import { personId } from "../../sandbox/seed/person-id.ts";
import type { Stack } from "../../scripts/stack.ts";
import type { AttackedBrowser, AttackedPage } from "../support/attacked-browser.ts";
import { BROWSERS, expect, openForm, test, theWindow } from "../support/attacked-window.ts";
import type { SaidAnswer } from "../support/bad-extension.ts";
import { saying } from "../support/bad-extension.ts";
import { askToBuy, backToForm, booksOf, confirmOne } from "../support/buying.ts";
import { agedCopy, quoteFor } from "../support/quotes.ts";
import { change } from "../support/rows.ts";

const THREE = [{ target: "suite", add: 3 }];
const NOT_KNOWN = /^The seat service can’t find this/;
const EXPIRED = /^The last price expired/;
const CHANGED = /^The subscription changed in the meantime/;

interface Attack {
  /** The price that is slipped into the owner's window. */
  quote: (stack: Stack) => Promise<string>;
  /** What the window says then. */
  says: RegExp;
}

/** Prices that are nobody's to buy at here. */
const FOREIGN: Record<string, Attack> = {
  "billing's own": {
    quote: async (stack) => (await quoteFor(stack, "acorn", "billing", THREE)).id,
    says: NOT_KNOWN,
  },
  "another account's": {
    quote: async (stack) => (await quoteFor(stack, "maple", "owner", THREE)).id,
    says: NOT_KNOWN,
  },
  "one that nobody was given": { quote: async () => "quote_1", says: NOT_KNOWN },
};

/** Prices that were the owner's own once: the window says what became of them, and one press leads on. */
const OUTDATED: Record<string, Attack & { when: "opened" | "pressed" }> = {
  "one of yesterday": {
    quote: async (stack) => agedCopy(stack, await quoteFor(stack, "acorn", "owner", THREE)),
    says: EXPIRED,
    when: "opened",
  },
  "one of before the subscription changed": {
    async quote(stack) {
      const { id } = await quoteFor(stack, "acorn", "owner", THREE);
      await change(stack, "UPDATE subscriptions SET version = version + 1 WHERE account_id = 'acorn'");
      return id;
    },
    says: CHANGED,
    when: "pressed",
  },
};

/** One form after the other in the same page, and after each attack somebody buys there. */
for (const name of BROWSERS) {
  test(`${name}: a price slipped in is bought at only where it is the owner's own and new`, {
    tag: "@long",
  }, async ({ stack, openAttacked }) => {
    const browser = await openAttacked(name, { bad: true });
    const desk = await openForm(browser, stack);

    for (const [whose, { quote, says }] of Object.entries(FOREIGN)) {
      await test.step(`is not shown, nor bought: ${whose}`, async () => {
        const before = await booksOf(stack);
        const window = await slipIn(browser, desk, await quote(stack));
        await window.somebody.find("text", says);
        expect(await window.somebody.sees("button", "Confirm purchase")).toBe(false);
        expect(await window.somebody.sees("text", /\$/)).toBe(false);
        await window.somebody.press("button", "Close");
        await expect.poll(browser.windowCount).toBe(0);
        expect(await booksOf(stack)).toEqual(before);
        await confirmOne(await askToBuy(browser, desk), stack, 1);
        await backToForm(browser, desk);
      });
    }

    for (const [which, { quote, says, when }] of Object.entries(OUTDATED)) {
      await test.step(`is told of, and bought only at the new one: ${which}`, async () => {
        const before = await booksOf(stack);
        const window = await slipIn(browser, desk, await quote(stack));
        if (when === "pressed") await window.somebody.press("button", "Confirm purchase");
        await window.somebody.find("text", says);
        expect(await booksOf(stack)).toEqual(before);
        await window.somebody.find("text", /^3 licenses for /);
        await confirmOne(window, stack, 3);
        await window.somebody.press("button", "Close");
        await expect.poll(browser.windowCount).toBe(0);
      });
    }
  });
}

/** Has a content script gone bad open the owner's window with this price. */
async function slipIn(browser: AttackedBrowser, desk: AttackedPage, quoteId: string): Promise<AttackedPage> {
  const opening = { kind: "openConfirmation", person: personId("acorn", "owner"), quoteId };
  const answer = (await desk.run(saying(opening, "content script"))) as SaidAnswer | null;
  expect(answer).toMatchObject({ ok: true });
  return theWindow(browser);
}
