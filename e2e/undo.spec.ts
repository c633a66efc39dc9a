import { axeFindings } from "./support/axe.ts";
import { expect, test } from "./support/fixtures.ts";
import { signIn } from "./support/help-desk.ts";

test("the buyer takes a purchase back while nobody uses its licenses, with the keyboard alone", {
  tag: "@long",
}, async ({ stack, gateway, openBrowser }) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  await desk.openAddUser();
  await desk.review(3);
  await desk.confirmPurchase();
  await expect(desk.dialog.getByText(/You had 10, now you have 13/)).toBeVisible();
  const undo = desk.dialog.getByRole("button", { name: /^Undo/ });
  await expect(undo).toBeVisible();
  expect(await axeFindings(desk.page)).toEqual([]);

  await undo.focus();
  await desk.page.keyboard.press("Enter");
  await expect(desk.dialog.getByText(/being refunded/)).toBeVisible();
  await expect(undo).toHaveCount(0);
  expect(await axeFindings(desk.page)).toEqual([]);
  expect(gateway.count("POST", /^\/v1\/orders\/[^/]+\/undo$/)).toBe(1);

  await desk.page.keyboard.press("Escape");
  await expect(desk.dialog).toBeHidden();
  await expect(desk.form.getByText("8 of 10 licenses in use, 2 left")).toBeVisible();
});
