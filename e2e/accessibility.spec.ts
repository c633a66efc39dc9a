import { axeFindingsInBothThemes } from "./support/both-themes.ts";
import { confirmWindow } from "./support/confirm-window.ts";
import { expect, test } from "./support/fixtures.ts";
import { signIn } from "./support/help-desk.ts";
import { tabTo } from "./support/keyboard.ts";

test("axe finds nothing in the full cart in the help desk's page, light and dark", { tag: "@long" }, async ({
  stack,
  openBrowser,
}) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "birch", "owner");
  await desk.openAddUser();
  await desk.addMoreLicenses.click();
  await desk.dialog.getByText(/more than now/).waitFor();
  expect(await axeFindingsInBothThemes(desk.page)).toEqual([]);
});

test("the whole journey by keyboard, and focus comes back; axe finds nothing on the way", async ({
  stack,
  openBrowser,
}) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  const { keyboard } = desk.page;
  await desk.openAddUser();
  await desk.form.getByLabel("Name").fill("Giulia Ferri");
  await desk.meter.waitFor();
  await tabTo(desk.page, desk.page.getByRole("button", { name: "Add more licenses", exact: true }));
  await keyboard.press("Enter");
  const quantity = desk.dialog.getByRole("spinbutton", { name: "Additional licenses" });
  await expect(quantity).toBeFocused();
  await keyboard.press("ArrowUp");
  await keyboard.press("ArrowUp");
  await expect(quantity).toHaveValue("3");
  // Enter in a field never buys, nor goes on.
  await keyboard.press("Enter");
  await expect(quantity).toBeVisible();
  await tabTo(desk.page, desk.page.getByRole("button", { name: "Buy licenses", exact: true }));
  await expect(desk.dialog.getByRole("button", { name: "Buy licenses" })).toBeEnabled();
  expect(await axeFindingsInBothThemes(desk.page)).toEqual([]);
  await keyboard.press("Enter");
  const window = await confirmWindow(context);
  await expect(window.heading).toBeFocused();
  await tabTo(window.page, window.note);
  await window.page.keyboard.type("PO 4711");
  // Enter in a field never buys.
  await window.page.keyboard.press("Enter");
  await tabTo(window.page, window.confirm);
  await expect(window.confirm).toBeEnabled();
  await window.page.keyboard.press("Enter");
  await expect(desk.dialog.getByRole("status")).toContainText("3 licenses added. You had 10, now you have 13.");
  await keyboard.press("Escape");
  await expect(desk.dialog).toBeHidden();
  await expect(desk.addMoreLicenses).toBeFocused();
  await expect(desk.form).toBeVisible();
  await expect(desk.form.getByLabel("Name")).toHaveValue("Giulia Ferri");
});
