import type { Walk } from "../tourist.ts";

/** Buying with the short form, from opening it to taking it back. */
export const buying: Walk = async ({ desk, addUser, press, say, shoot, confirmWindow }) => {
  const page = await desk("acorn", "owner");
  const form = await addUser(page);
  await press(form, say("action.add"));
  const dialog = page.getByRole("dialog", { name: say("cart.title") });
  const quantity = dialog.getByRole("spinbutton", { name: say("quantities.additional") });
  const buy = dialog.getByRole("button", { name: say("action.buy") });
  const priced = () => dialog.locator('[aria-busy="false"].price').waitFor();
  await quantity.fill("15");
  await priced();
  await shoot(page, "cart-total", "More than there are now: was it meant as the total?");
  await quantity.fill("3");
  await priced();
  await shoot(page, "cart", "The short form: one number, what it comes to, what it costs.");
  await press(dialog, say("quantities.included"));
  await shoot(page, "cart-included", "What moves along, and why.");
  await buy.click();
  const window = await confirmWindow();
  await shoot(page, "in-window", "The page's dialog meanwhile.");
  await shoot(window, "review", "The review in a window of the extension, with the only button that buys.");
  await press(window, say("review.confirm"));
  const undo = page.getByRole("button", { name: new RegExp(`^${say("cart.undo")}`) });
  await undo.waitFor();
  await shoot(page, "added", "Added, with the time left to take it back.");
  await undo.click();
  await undo.waitFor({ state: "detached" });
  await shoot(page, "undone", "Taken back: the amount is refunded.");
};
