import type { Page } from "@playwright/test";
import { askFor } from "./support/asking.ts";
import { confirmWindow } from "./support/confirm-window.ts";
import { expect, test } from "./support/fixtures.ts";
import type { HelpDeskPage } from "./support/help-desk.ts";
import { signIn } from "./support/help-desk.ts";
import { tabTo } from "./support/keyboard.ts";

// How it looks and reads: `gallery.spec.ts`.
test("the window by keyboard alone: given up, bought with a note, and a request declined", async ({
  stack,
  openBrowser,
}) => {
  const { context } = await openBrowser();

  await test.step("back to the form, and the focus where it came from; a note, and a purchase", async () => {
    const desk = await signIn(context, stack, "acorn", "owner");
    await openByKeyboard(desk);
    const first = await confirmWindow(context);
    await expect(first.heading).toBeFocused();
    await tabTo(first.page, first.back);
    await pressToClose(first.page);
    await expect(desk.dialog.getByText(/The Seatmeter window was closed/)).toBeVisible();
    await desk.page.keyboard.press("Escape");
    await expect(desk.dialog).toBeHidden();
    await expect(desk.addMoreLicenses).toBeFocused();

    await openByKeyboard(desk);
    const second = await confirmWindow(context);
    await tabTo(second.page, second.note);
    await second.page.keyboard.type("PO 4711");
    await tabTo(second.page, second.confirm);
    await expect(second.confirm).toBeEnabled();
    await second.page.keyboard.press("Space");
    await expect(desk.dialog.getByRole("status")).toContainText("1 license added.");
    await expect.poll(() => second.page.isClosed()).toBe(true);
    await tabTo(desk.page, desk.dialog.getByRole("button", { name: "Back to the form" }));
    await desk.page.keyboard.press("Enter");
    await expect(desk.addMoreLicenses).toBeFocused();
    await desk.page.close();
  });

  await test.step("a request is declined", async () => {
    await askFor(context, stack, "maple", { licenses: 2, reason: "Two start on Monday" });
    const owner = await signIn(context, stack, "maple", "owner");
    await owner.page.getByRole("button", { name: "Review" }).click();
    const { page, decline, heading } = await confirmWindow(context);
    await expect(heading).toBeFocused();
    await tabTo(page, decline);
    await page.keyboard.press("Enter");
    await expect(heading).toHaveText("Decline this request");
    await tabTo(page, page.getByRole("textbox"));
    await page.keyboard.type("Not this quarter");
    await tabTo(page, decline);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("status")).toContainText("declined");
    await tabTo(page, page.getByRole("button", { name: "Close" }));
    await pressToClose(page);
  });
});

/** Presses Enter on what closes the window, which may be gone before the key comes up again. */
async function pressToClose(page: Page): Promise<void> {
  const closed = page.waitForEvent("close");
  await page.keyboard.press("Enter").catch(() => undefined);
  await closed;
}

/** From the meter to the window without a mouse. */
async function openByKeyboard(desk: HelpDeskPage): Promise<void> {
  if (!(await desk.form.isVisible())) await desk.openAddUser();
  await desk.meter.waitFor();
  await desk.addMoreLicenses.focus();
  await desk.page.keyboard.press("Enter");
  const buy = desk.dialog.getByRole("button", { name: "Buy licenses" });
  await expect(buy).toBeEnabled();
  await tabTo(desk.page, buy);
  await desk.page.keyboard.press("Enter");
}
