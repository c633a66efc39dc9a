import { axeFindingsInBothThemes } from "./support/both-themes.ts";
import { expect, test } from "./support/fixtures.ts";
import { signIn } from "./support/help-desk.ts";
import { tabTo } from "./support/keyboard.ts";
import { deskCard, openOwnPage } from "./support/own-pages.ts";

test("the popup: first without any help desk, then with its card, its meters and the way to the dialog", async ({
  stack,
  gateway,
  openBrowser,
}) => {
  const { context } = await openBrowser();
  const popup = await openOwnPage(context, "popup");
  const card = deskCard(popup, "Acorn");

  await test.step("without any help desk it says what to do next, and leads there", async () => {
    await expect(popup.getByText(/^No help desk is open/)).toBeVisible();
    const opened = context.waitForEvent("page");
    await popup.getByRole("button", { name: "Options" }).click();
    const options = await opened;
    await expect(options.getByRole("heading", { name: "Seatmeter options" })).toBeVisible();
    await options.close();
  });

  const desk = await signIn(context, stack, "acorn", "owner");
  await test.step("it shows the help desk once its page is there: a meter for each group and free product", async () => {
    await expect(card.getByText("Connected as Mara Conti")).toBeVisible();
    await expect(card.getByRole("meter")).toHaveCount(2);
    await expect(card.getByRole("meter", { name: "Suite" })).toHaveAttribute(
      "aria-valuetext",
      "8 of 10 licenses in use, 2 left",
    );
    await popup.bringToFront();
    expect(await axeFindingsInBothThemes(popup)).toEqual([]);
    const before = gateway.count("GET", AVAILABILITY);
    await card.getByRole("button", { name: "Refresh" }).click();
    await gateway.seen("GET", AVAILABILITY, before + 1);
  });

  await test.step("the self-check opens and copies its report by keyboard alone, and by hand where the browser refuses", async () => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const clipboard = () => popup.evaluate(() => navigator.clipboard.readText());
    await tabTo(popup, card.locator("summary"));
    await popup.keyboard.press("Enter");
    const copy = card.getByRole("button", { name: "Copy report" });
    await tabTo(popup, copy);
    await popup.keyboard.press("Enter");
    await expect(card.getByText("Copied.")).toBeVisible();
    const report = await clipboard();
    expect(report).toMatch(/^Seatmeter [\d.]+, Chrom\S* [\d.]+, table of .*\npage: agent\nadd_button: found by /);

    await popup.evaluate(() => navigator.clipboard.writeText(""));
    await popup.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException("Not allowed.", "NotAllowedError"));
    });
    await popup.keyboard.press("Enter");
    await expect(card.getByRole("textbox", { name: "Self-check" })).toBeFocused();
    await popup.keyboard.press("ControlOrMeta+c");
    expect(await clipboard()).toBe(report);
  });

  await test.step("it leads to the dialog in the help desk's page: adding for the owner", async () => {
    await card.getByRole("button", { name: "Add more licenses" }).click();
    await expect(desk.dialog.getByRole("button", { name: "Buy licenses" })).toBeVisible();
    await desk.page.keyboard.press("Escape");
    await expect(desk.dialog).toBeHidden();
  });

  await test.step("asking for an agent", async () => {
    await desk.page.goto(`${stack.helpDesk("acorn")}/sign-in?as=agent&to=/agent/home`);
    const again = await openOwnPage(context, "popup");
    await deskCard(again, "Acorn").getByRole("button", { name: "Request licenses" }).click();
    await expect(desk.dialog.getByRole("heading", { name: "Request licenses" })).toBeVisible();
    await again.close();
  });

  await test.step("nothing for whoever sees no licenses", async () => {
    await desk.page.goto(`${stack.helpDesk("acorn")}/sign-out`);
    await desk.page.goto(`${stack.helpDesk("acorn")}/sign-in?as=light&to=/agent/home`);
    await popup.reload();
    await expect(card.getByText("Your role can’t see how many licenses are left.")).toBeVisible();
    await expect(popup.getByRole("meter")).toHaveCount(0);
  });
});

const AVAILABILITY = /^\/v1\/availability$/;
