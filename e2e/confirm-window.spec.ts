import { notesIn, readBooks } from "./support/books.ts";
import type { BrowserSession } from "./support/browser.ts";
import type { ConfirmWindow } from "./support/confirm-window.ts";
import { confirmWindow, openWindows } from "./support/confirm-window.ts";
import { focusedWindow, refuseWindows } from "./support/extension.ts";
import { expect, test } from "./support/fixtures.ts";
import type { HelpDeskPage } from "./support/help-desk.ts";
import { signIn } from "./support/help-desk.ts";
import { backToForm, sold } from "./support/one-after-another.ts";

const CLOSED = "The Seatmeter window was closed before you confirmed. Nothing was bought.";

const buy = ({ dialog }: HelpDeskPage) => dialog.getByRole("button", { name: "Buy licenses" });
const showWindow = ({ dialog }: HelpDeskPage) => dialog.getByRole("button", { name: "Show the window" });

const CANCEL = "Cancel in the dialog";
const GIVING_UP: Record<string, (desk: HelpDeskPage, window: ConfirmWindow) => Promise<unknown>> = {
  [CANCEL]: ({ dialog }) => dialog.getByRole("button", { name: "Cancel" }).click(),
  "Back in the window": (_, { back }) => back.click(),
  "the window closed by hand": (_, { page }) => page.close(),
};

/** One purchase after the other, in the same page. */
test("what is bought is confirmed in the one window, whatever becomes of it", async ({
  stack,
  gateway,
  openBrowser,
}) => {
  const session = await openBrowser();
  const { context } = session;
  const desk = await signIn(context, stack, "acorn", "owner");
  await desk.openAddUser();
  await desk.fill({ name: "Giulia Ferri", email: "giulia.ferri@acorn.example" });

  await test.step("given up in each way, the window is gone, the form as it was, and nothing is bought", async () => {
    await desk.review(3);
    for (const [name, giveUp] of Object.entries(GIVING_UP)) {
      await test.step(name, async () => {
        const window = await confirmWindow(context);
        await expect(window.confirm).toBeEnabled();
        await giveUp(desk, window);
        await expect.poll(() => openWindows(context)).toEqual([]);
        // Whoever pressed Cancel knows.
        await expect(desk.dialog.getByText(CLOSED)).toHaveCount(name === CANCEL ? 0 : 1);
        await expect(desk.dialog.getByRole("spinbutton")).toHaveValue("3");
        await expect(desk.dueToday).toBeVisible();
        await buy(desk).click();
      });
    }
    await (await confirmWindow(context)).confirm.waitFor();
    // Closing the dialog closes its window, too.
    await desk.page.keyboard.press("Escape");
    await expect(desk.dialog).toBeHidden();
    await expect.poll(() => openWindows(context)).toEqual([]);
    await expect(desk.form.getByLabel("Name")).toHaveValue("Giulia Ferri");
    expect(gateway.count("POST", /^\/v1\/orders$/)).toBe(0);
  });

  await test.step("loaded anew and shown again it is the same review, and its note is on the order; then it goes", async () => {
    await desk.review(3);
    const { page, note, confirm } = await confirmWindow(context);
    await expect(page.getByText(`For Acorn, at ${new URL(stack.helpDesk("acorn")).host}`)).toBeVisible();
    await isInFront(session);
    await note.fill("PO 4711");
    await page.reload();
    await expect(note).toHaveValue("PO 4711");
    await desk.page.bringToFront();
    await showWindow(desk).click();
    await isInFront(session);
    await confirm.click();
    await added(desk, 3);
    await expect.poll(() => openWindows(context)).toEqual([]);
    expect(await notesIn(stack, "acorn")).toEqual(["PO 4711"]);
    expect(await readBooks(stack, "acorn")).toEqual(sold(1, 13));
    await backToForm(desk);
  });

  await test.step("the browser refuses it: the dialog says so, and one press leads on", async () => {
    await desk.addMoreLicenses.click();
    await expect(desk.dueToday).toBeVisible();
    const allow = await refuseWindows(session);
    await buy(desk).click();
    await expect(desk.dialog.getByRole("alert")).toContainText("The browser didn’t open the window to confirm in.");
    await allow();
    await buy(desk).click();
    await desk.confirmPurchase();
    await added(desk, 1);
    await backToForm(desk);
  });

  await test.step("Buy pressed in a second tab: it shows that, says so, and the first tab is at its form", async () => {
    await desk.review(5);
    const window = await confirmWindow(context);
    await expect(window.amount).toContainText("5 licenses for Suite");
    const second = await signIn(context, stack, "acorn", "owner");
    await second.openAddUser();
    await second.review(3);
    await expect(window.amount).toContainText("3 licenses for Suite");
    await expect(window.page.getByRole("alert")).toContainText("What was here before was not bought.");
    await isInFront(session);
    expect(openWindows(context)).toHaveLength(1);
    await expect(desk.dialog.getByRole("spinbutton")).toHaveValue("5");
    await expect(desk.dialog.getByText(/^Another purchase replaced this one/)).toBeVisible();
    await window.confirm.click();
    await added(second, 3);
    expect(await readBooks(stack, "acorn")).toEqual(sold(3, 17));
    await backToForm(second);
    await second.page.close();
  });

  await test.step("whatever the page writes over our dialog, it shows what is bought", async () => {
    await desk.page.bringToFront();
    await desk.dialog.getByRole("spinbutton").fill("3");
    await expect(buy(desk)).toBeEnabled();
    await buy(desk).evaluate((button) => {
      const text = document.createTreeWalker(button.getRootNode(), NodeFilter.SHOW_TEXT);
      while (text.nextNode()) {
        if (text.currentNode instanceof Text) text.currentNode.data = text.currentNode.data.replace(/3/g, "1");
      }
    });
    await buy(desk).click();
    const { amount, confirm } = await confirmWindow(context);
    await expect(amount).toContainText("3 licenses for Suite");
    await confirm.click();
    await expect.poll(() => readBooks(stack, "acorn")).toEqual(sold(4, 20));
  });
});

async function added({ dialog }: HelpDeskPage, licenses: number): Promise<void> {
  await expect(dialog.getByRole("status")).toContainText(
    licenses === 1 ? "1 license added." : `${licenses} licenses added.`,
  );
}

/** The window that has the focus is the small one. */
async function isInFront(session: BrowserSession): Promise<void> {
  await expect.poll(() => focusedWindow(session)).toBe("popup");
}
