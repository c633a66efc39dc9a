import type { Walk } from "../tourist.ts";

/** Nine products: the full form, bought by the owner of birch. */
export const fullCart: Walk = async ({ desk, addUser, press, say, shoot, confirmWindow }) => {
  const page = await desk("birch", "owner");
  const form = await addUser(page);
  await press(form, say("action.add"));
  const dialog = page.getByRole("dialog", { name: say("cart.title") });
  const numbers = dialog.getByRole("spinbutton");
  await numbers.first().fill("3");
  await numbers.last().fill("1");
  await dialog.locator(".amount").waitFor();
  await shoot(page, "full-cart", "Nine products and add-ons: a number for each, groups change together.");
  await dialog.getByRole("button", { name: say("action.buy") }).click();
  const window = await confirmWindow();
  await shoot(window, "full-review", "Several lines in one order, named one by one.");
  await press(window, say("review.confirm"));
  await page.getByRole("button", { name: say("cart.back_to_form") }).waitFor();
  await shoot(page, "full-added", "Both were added.");
};
