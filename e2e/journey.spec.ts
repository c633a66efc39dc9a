import { expect, test } from "./support/fixtures.ts";
import { signIn } from "./support/help-desk.ts";

test("acorn: the owner buys three and goes on with the half-filled form", async ({ stack, openBrowser }) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  await desk.openAddUser();
  await desk.fill({ name: "Giulia Ferri", email: "giulia.ferri@acorn.example" });

  await expect(desk.meter).toHaveAttribute("aria-valuenow", "8");
  await expect(desk.form.getByText("8 of 10 licenses in use, 2 left")).toBeVisible();

  await desk.review(3);
  await expect(desk.dialog.getByRole("heading", { name: "Confirm in the Seatmeter window" })).toBeVisible();
  const { page } = await desk.confirmPurchase();
  await expect(desk.dialog.getByRole("status")).toContainText("3 licenses added. You had 10, now you have 13.");
  // The window goes by itself.
  await expect.poll(() => page.isClosed()).toBe(true);
  await desk.dialog.getByRole("button", { name: "Back to the form" }).click();

  await expect(desk.dialog).toBeHidden();
  await expect(desk.form.getByText("8 of 13 licenses in use, 5 left")).toBeVisible();
  await expect(desk.form.getByLabel("Name")).toHaveValue("Giulia Ferri");
  await expect(desk.form.getByLabel("Email")).toHaveValue("giulia.ferri@acorn.example");
  await desk.submit();
  await expect(desk.form).toBeHidden();
});

test("maple: none left, the host refuses, and the same form succeeds after buying", async ({ stack, openBrowser }) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "maple", "owner");
  await desk.openAddUser();
  await desk.fill({ name: "Ken Ito", email: "ken.ito@maple.example" });
  await expect(desk.form.getByText("5 of 5 licenses in use, none left")).toBeVisible();

  await desk.submit();
  await expect(desk.form.getByText("Subscription limit reached").first()).toBeVisible();
  await desk.review(2);
  await desk.confirmPurchase();
  await expect(desk.dialog.getByRole("status")).toContainText("2 licenses added. You had 5, now you have 7.");
  await desk.dialog.getByRole("button", { name: "Back to the form" }).click();

  await expect(desk.form.getByLabel("Name")).toHaveValue("Ken Ito");
  await desk.submit();
  await expect(desk.form).toBeHidden();
});

test("birch: whoever takes the last seat is told at once, and so is the owner", { tag: "@long" }, async ({
  stack,
  openBrowser,
}) => {
  const [taker, watcher] = [await openBrowser(), await openBrowser()];
  const admin = await signIn(taker.context, stack, "birch", "admin");
  const owner = await signIn(watcher.context, stack, "birch", "owner");
  // Who has never seen it free isn't told that it is taken.
  await expect(owner.page.getByRole("button", { name: "1 license left", exact: true })).toBeVisible();
  await admin.openAddUser();
  await admin.fill({ name: "Luca Marino", email: "luca.marino@birch.example" });
  await expect(admin.form.getByText(/last license/i)).toBeVisible();
  await admin.submit();
  await expect(admin.form).toBeHidden();
  await expect(admin.page.getByText("The last license is taken")).toBeVisible();

  // The owner's browser finds out by its own poll, which opening the form brings forward.
  await owner.openAddUser();
  await expect(owner.page.getByText("The last license is taken")).toBeVisible();
  await expect(owner.page.getByRole("button", { name: "Manage licenses" })).toBeVisible();
});

test("the full-page form has the meter, too", { tag: "@long" }, async ({ stack, openBrowser }) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner", "/agent/users/new");
  await desk.page.getByRole("combobox", { name: "User type" }).selectOption({ label: "Staff member" });
  await expect(desk.page.getByText("8 of 10 licenses in use, 2 left")).toBeVisible();
  await desk.review(1);
  await desk.confirmPurchase();
  await expect(desk.dialog.getByRole("status")).toContainText("You had 10, now you have 11.");
});
