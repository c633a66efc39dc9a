import { axeFindingsInBothThemes } from "./support/both-themes.ts";
import { expect, test } from "./support/fixtures.ts";
import { signIn } from "./support/help-desk.ts";
import { deskCard, openOwnPage } from "./support/own-pages.ts";

test("the popup has a meter for each group and free product, and looks again when asked", async ({
  stack,
  gateway,
  openBrowser,
}) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  await desk.openAddUser();
  await expect(desk.meter).toBeVisible();

  const popup = await openOwnPage(context, "popup");
  const card = deskCard(popup, "Acorn");
  await expect(card.getByText("Connected as Mara Conti")).toBeVisible();
  await expect(card.getByRole("meter")).toHaveCount(2);
  await expect(card.getByRole("meter", { name: "Suite" })).toHaveAttribute(
    "aria-valuetext",
    "8 of 10 licenses in use, 2 left",
  );
  const before = gateway.count("GET", /^\/v1\/availability$/);
  await card.getByRole("button", { name: "Look again" }).click();
  await gateway.seen("GET", /^\/v1\/availability$/, before + 1);

  await desk.page.goto(`${stack.helpDesk("acorn")}/sign-out`);
  await desk.page.goto(`${stack.helpDesk("acorn")}/sign-in?as=light&to=/agent/home`);
  await popup.reload();
  await expect(card.getByText("Your role doesn’t see how many licenses are left.")).toBeVisible();
  await expect(popup.getByRole("meter")).toHaveCount(0);
});

test("a popup that was open first shows the help desk once its page is there", async ({ stack, openBrowser }) => {
  const { context } = await openBrowser();
  const popup = await openOwnPage(context, "popup");
  await expect(popup.getByText(/^No help desk is open/)).toBeVisible();
  const desk = await signIn(context, stack, "acorn", "owner");
  await expect(popup.getByText("Connected as Mara Conti")).toBeVisible();
  await expect(popup.getByRole("meter", { name: "Suite" })).toBeVisible();
  await desk.page.close();
});

test("the popup leads to the dialog in the help desk's page: adding for the owner, asking for an agent", async ({
  stack,
  openBrowser,
}) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  const popup = await openOwnPage(context, "popup");
  const card = deskCard(popup, "Acorn");
  await card.getByRole("button", { name: "Add more licenses" }).click();
  await expect(desk.dialog.getByRole("button", { name: "Buy licenses" })).toBeVisible();
  await desk.page.keyboard.press("Escape");
  await expect(desk.dialog).toBeHidden();

  await desk.page.goto(`${stack.helpDesk("acorn")}/sign-in?as=agent&to=/agent/home`);
  const again = await openOwnPage(context, "popup");
  await deskCard(again, "Acorn").getByRole("button", { name: "Request licenses" }).click();
  await expect(desk.dialog.getByRole("heading", { name: "Request licenses" })).toBeVisible();
});

test("without any help desk it says what to do next, and leads there", async ({ openBrowser }) => {
  const { context } = await openBrowser();
  const popup = await openOwnPage(context, "popup");
  await expect(popup.getByText(/No help desk is open/)).toBeVisible();
  const opened = context.waitForEvent("page");
  await popup.getByRole("button", { name: "Options" }).click();
  await expect((await opened).getByRole("heading", { name: "Seatmeter options" })).toBeVisible();
});

test("axe finds nothing in the popup, light and dark", async ({ stack, openBrowser }) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "birch", "owner");
  await desk.openAddUser();
  await expect(desk.meter).toBeVisible();
  const popup = await openOwnPage(context, "popup");
  await expect(popup.getByRole("meter").first()).toBeVisible();
  expect(await axeFindingsInBothThemes(popup)).toEqual([]);
});
