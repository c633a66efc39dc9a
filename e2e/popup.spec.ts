import { axeFindings } from "./support/axe.ts";
import { expect, test } from "./support/fixtures.ts";
import { signIn } from "./support/help-desk.ts";
import { deskCard, openOwnPage } from "./support/own-pages.ts";

test("the popup has a meter for each product, and looks again when asked", async ({ stack, gateway, openBrowser }) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  await desk.openAddUser();
  await expect(desk.meter).toBeVisible();

  const popup = await openOwnPage(context, "popup");
  const card = deskCard(popup, "Acorn");
  await expect(card.getByText("Connected as Mara Conti · Acorn")).toBeVisible();
  await expect(card.getByRole("meter")).toHaveCount(6);
  await expect(card.getByRole("meter", { name: "Support" })).toHaveAttribute(
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
  await expect(popup.getByText("Connected as Mara Conti · Acorn")).toBeVisible();
  await expect(popup.getByRole("meter", { name: "Support" })).toBeVisible();
  await desk.page.close();
});

test("without any help desk it says what to do next, and leads there", async ({ openBrowser }) => {
  const { context } = await openBrowser();
  const popup = await openOwnPage(context, "popup");
  await expect(popup.getByText(/No help desk is open/)).toBeVisible();
  const opened = context.waitForEvent("page");
  await popup.getByRole("button", { name: "Options" }).click();
  await expect((await opened).getByRole("heading", { name: "Seatmeter options" })).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in the popup, ${colorScheme}`, async ({ stack, openBrowser }) => {
    const { context } = await openBrowser();
    const desk = await signIn(context, stack, "birch", "owner");
    await desk.openAddUser();
    await expect(desk.meter).toBeVisible();
    const popup = await openOwnPage(context, "popup");
    await popup.emulateMedia({ colorScheme });
    await expect(popup.getByRole("meter").first()).toBeVisible();
    expect(await axeFindings(popup, ["body"])).toEqual([]);
  });
}
