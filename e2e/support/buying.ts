import type { Stack } from "../../scripts/stack.ts";
import type { AttackedBrowser, AttackedPage } from "./attacked-browser.ts";
import { expect, theWindow } from "./attacked-window.ts";
import type { Books } from "./books.ts";
import { readBooks } from "./books.ts";

/**
 * For tests that try one thing after another in the same form of the owner of `acorn`: each looks at the books before and
 * after.
 */
export const booksOf = (stack: Stack) => readBooks(stack, "acorn");

/** Opens the dialog that adds licenses, with a price for one, and has the window opened to confirm it in. */
export async function askToBuy(browser: AttackedBrowser, { somebody }: AttackedPage): Promise<AttackedPage> {
  await somebody.press("button", "Add more licenses");
  await somebody.find("text", /more than now/);
  return askAgain(browser, somebody);
}

/** The same where the dialog is open already. */
export async function askAgain(browser: AttackedBrowser, somebody: AttackedPage["somebody"]): Promise<AttackedPage> {
  await somebody.press("button", "Buy licenses");
  const window = await theWindow(browser);
  await window.somebody.find("button", "Confirm purchase");
  return window;
}

/** Presses Confirm as somebody does who has read the window; one order of so many licenses is all that came of it. */
export async function confirmOne(window: AttackedPage, stack: Stack, added: number): Promise<void> {
  const before = await booksOf(stack);
  await window.somebody.press("button", "Confirm purchase");
  await expectOneMore(stack, before, added);
}

/** One order, which was charged once and has added so many licenses, is all that came since. */
export async function expectOneMore(stack: Stack, before: Books, added: number): Promise<void> {
  await expect
    .poll(() => booksOf(stack))
    .toEqual({
      provisioned: before.provisioned + 1,
      orders: before.orders + 1,
      charges: before.charges + 1,
      purchased: before.purchased + added,
    });
}

/** Back at the form, where it says what was bought; the window has gone by itself. */
export async function backToForm(browser: AttackedBrowser, { somebody }: AttackedPage): Promise<void> {
  await somebody.press("button", "Back to the form");
  await expect.poll(browser.windowCount).toBe(0);
}
