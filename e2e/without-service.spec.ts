import { axeFindings } from "./support/axe.ts";
import { expect, test } from "./support/fixtures.ts";
import { signIn } from "./support/help-desk.ts";
import { deskCard, openOwnPage } from "./support/own-pages.ts";

const HOME = "/agent/home?service=none";
const ENTERED = "Licenses that this account has";

test("without a seat service the meter counts the help desk's own list against what somebody entered", async ({
  stack,
  openBrowser,
}) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner", HOME);
  await desk.openAddUser();
  await expect(desk.form.getByText(/Nobody has entered how many licenses this account has/)).toBeVisible();
  await expect(desk.meter).toHaveCount(0);

  const options = await openOwnPage(context, "options");
  const card = deskCard(options, "acorn.localhost");
  await expect(card.getByText(/licenses are bought on its own subscription page/)).toBeVisible();
  await card.getByLabel(ENTERED).fill("ten");
  await card.getByRole("button", { name: "Keep number" }).click();
  await expect(card.getByText("Type a whole number from 1 to 9,999.")).toBeVisible();
  expect(await axeFindings(options, ["body"])).toEqual([]);
  await card.getByLabel(ENTERED).fill("10");
  await card.getByRole("button", { name: "Keep number" }).click();
  await expect(card.getByText(/^Entered on /)).toBeVisible();
  expect(await axeFindings(options, ["body"])).toEqual([]);

  await desk.page.bringToFront();
  // The light agent with a role in Explore uses an eighth, which the help desk's API doesn't tell.
  await expect(desk.meter).toHaveAttribute("aria-valuetext", "7 of 10 licenses in use, 3 left");
  await expect(desk.form.getByText(/^An estimate/)).toBeVisible();
  await expect(desk.form.getByText("This agent uses one; 2 will be left.")).toBeVisible();
  expect(await axeFindings(desk.page, ["seatmeter-root"])).toEqual([]);
  await desk.fill({ name: "Giulia Ferri", email: "giulia.ferri@acorn.example" });
  await desk.submit();
  await expect(desk.form).toBeHidden();
  await desk.openAddUser();
  await expect(desk.meter).toHaveAttribute("aria-valuetext", "8 of 10 licenses in use, 2 left");

  const [page] = await Promise.all([
    context.waitForEvent("page"),
    desk.form.getByRole("button", { name: "Manage subscription" }).click(),
  ]);
  await expect(page).toHaveURL(`${stack.helpDesk("acorn")}/admin/account/billing/subscription`);
});

test("without a seat service whoever can't change the subscription sees the same, and nothing to press", async ({
  stack,
  openBrowser,
}) => {
  const { context } = await openBrowser();
  const admin = await signIn(context, stack, "acorn", "admin", HOME);
  const options = await openOwnPage(context, "options");
  await deskCard(options, "acorn.localhost").getByLabel(ENTERED).fill("7");
  await deskCard(options, "acorn.localhost").getByRole("button", { name: "Keep number" }).click();
  await admin.page.bringToFront();
  await admin.openAddUser();
  await expect(admin.meter).toHaveAttribute("aria-valuetext", "7 of 7 licenses in use, none left");
  await expect(admin.form.getByText(/No license is left/)).toBeVisible();
  await expect(admin.form.getByRole("region", { name: "Licenses in use" }).getByRole("button")).toHaveCount(0);

  const members = await signIn(context, stack, "acorn", "admin", "/admin/people/team/members");
  await expect(members.meter).toHaveAttribute("aria-valuetext", "7 of 7 licenses in use, none left");

  const light = await signIn(context, stack, "acorn", "light", HOME);
  await expect(light.page.locator('[data-test-id="header-toolbar-add-menu-button"]')).toBeVisible();
  await expect(light.page.locator("seatmeter-root").locator("section")).toHaveCount(0);
});
