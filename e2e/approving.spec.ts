import { askFor } from "./support/asking.ts";
import { notesIn, readBooks } from "./support/books.ts";
import { confirmWindow } from "./support/confirm-window.ts";
import { everythingInOurs } from "./support/everything-in.ts";
import { everythingKept, pressSystemNotice } from "./support/extension.ts";
import { expect, test } from "./support/fixtures.ts";
import type { HelpDeskPage } from "./support/help-desk.ts";
import { signIn } from "./support/help-desk.ts";
import { deskCard, openOwnPage } from "./support/own-pages.ts";

const REASON = "Two start on <i>Monday</i> in returns.";

/** The owner's browser and the agent's, in which one request after the other is decided about. */
test("maple: an agent asks, the owner decides in the popup and the window, the agent is told once", async ({
  stack,
  gateway,
  openBrowser,
}) => {
  const owners = await openBrowser();
  const { context } = owners;
  // Set in the options: the popup knows it also while no page of it is open.
  const options = await openOwnPage(context, "options");
  await options.getByRole("textbox", { name: /Help desk address/ }).fill(stack.helpDesk("maple"));
  await options.getByRole("textbox", { name: /Seat service address/ }).fill(gateway.url);
  await options.getByRole("button", { name: "Add help desk" }).click();
  await options.getByRole("button", { name: "Yes, add it" }).click();
  await expect(options.getByText("was added")).toBeVisible();
  const owner = await signIn(context, stack, "maple", "owner");
  await readsAnew(owner);
  const agents = await openBrowser();
  const agent = await signIn(agents.context, stack, "maple", "agent");
  const notice = owner.page.getByRole("status").filter({ hasText: "Daniel Kim asks for 3 licenses" });

  await test.step("the owner sees at once what an agent asks for, also in the system's notice, which opens the window", async () => {
    await agent.openAddUser();
    await agent.addMoreLicenses.click();
    await expect(agent.dialog.getByText("Haruka Sato (account owner) and Kenji Mori (billing admin)")).toBeVisible();
    await agent.dialog.getByRole("spinbutton", { name: "Additional licenses" }).fill("3");
    await agent.dialog.getByLabel("Reason").fill(REASON);
    await agent.dialog.getByRole("button", { name: "Request licenses" }).click();
    await expect(agent.dialog.getByText("3 licenses for Suite")).toBeVisible();
    await agent.dialog.getByRole("button", { name: "Back to the form" }).click();
    await agent.form.getByRole("button", { name: "Cancel" }).click();

    // Without loading anything anew.
    await readsAnew(owner);
    await expect(notice).toContainText(REASON);
    await pressSystemNotice(owners);
    const window = await confirmWindow(context);
    await expect(window.heading).toHaveText("Approve a request");
    await expect(window.page.getByText(REASON)).toBeVisible();
    expect(await everythingInOurs(window.page)).not.toContain("<i>");
    await window.back.click();
    await expect.poll(() => window.page.isClosed()).toBe(true);
  });

  const popup = await openOwnPage(context, "popup");
  const card = deskCard(popup, "Maple");

  await test.step("declined in the popup, which the agent is told once", async () => {
    await expect(card.getByRole("heading", { name: "1 request to decide" })).toBeVisible();
    await expect(card.getByText("Daniel Kim asks for 3 licenses for Suite")).toBeVisible();
    await card.getByRole("button", { name: "Decline" }).click();
    await expect(card.getByLabel("Reason")).toBeFocused();
    await popup.keyboard.type("Not this quarter");
    await card.getByRole("button", { name: "Decline request" }).click();
    await expect(card.getByText(/asks for/)).toHaveCount(0);

    await readsAnew(agent);
    await expect(agent.page.getByText("Your request was declined")).toBeVisible();
    await expect(agent.page.getByText("Haruka Sato declined it: Not this quarter")).toBeVisible();
    expect(await everythingInOurs(agent.page)).not.toContain("<i>");
    await agent.page.getByRole("button", { name: "Dismiss" }).click();
    await expect(agent.page.getByText("Your request was declined")).toHaveCount(0);
    // Kept: a page that goes within milliseconds would take it along.
    await expect.poll(() => everythingKept(agents)).toMatch(/"told:[^"]*":"[^}]*done/);
    await agent.page.reload();
    await readsAnew(agent);
    await expect(agent.page.getByText("Your request was declined")).toHaveCount(0);
    expect((await readBooks(stack, "maple")).orders).toBe(0);
  });

  await test.step("Review in the popup opens the window where no page of the help desk is, and asks there", async () => {
    await askFor(agents.context, stack, "maple", { reason: REASON });
    await readsAnew(owner);
    await owner.page.getByRole("button", { name: "Review" }).waitFor();
    await owner.page.close();
    await popup.bringToFront();
    await popup.reload();
    await card.getByRole("button", { name: "Review" }).click();
    const window = await confirmWindow(context);
    await expect(window.page.getByText(REASON)).toBeVisible();
    await window.confirm.click();
    await expect(window.page.getByRole("status")).toContainText("1 license added. You had 5, now you have 6.");
    // Nobody needed a page of the help desk.
    expect(context.pages().filter((page) => page.url().startsWith(stack.helpDesk("maple")))).toEqual([]);
    expect(await readBooks(stack, "maple")).toMatchObject({ orders: 1, provisioned: 1, purchased: 6 });
  });
});

test("maple: two decide at once in windows: the second is told, and so is who asked", { tag: "@long" }, async ({
  stack,
  openBrowser,
}) => {
  const { context } = await openBrowser();
  const owner = await signIn(context, stack, "maple", "owner");
  const agents = await openBrowser();
  await askFor(agents.context, stack, "maple", { licenses: 2, reason: REASON });
  const billing = await signIn(agents.context, stack, "maple", "billing");
  await readsAnew(owner);
  for (const { page } of [owner, billing]) await page.getByRole("button", { name: "Review" }).click();
  const first = await confirmWindow(context);
  const second = await confirmWindow(agents.context);
  await expect(first.page.getByText("Daniel Kim")).toBeVisible();
  await expect(first.page.getByText(REASON)).toBeVisible();
  await expect(first.amount).toHaveText(/^2 licenses for Suite, ¥[\d,.]+ today$/);
  // It stands in the window, and nowhere in the page.
  await expect(owner.page.getByRole("dialog")).toHaveCount(0);
  await expect(second.confirm).toBeEnabled();
  await first.note.fill("PO 4711");
  await first.confirm.click();
  await expect(first.page.getByRole("status")).toContainText("2 licenses added. You had 5, now you have 7.");
  await second.confirm.click();
  await expect(second.page.getByText("This request is already closed. Nothing was bought")).toBeVisible();
  await second.page.reload();
  await expect(second.heading).toHaveText("This request has been decided");
  await second.page.close();
  expect(await notesIn(stack, "maple")).toEqual(["PO 4711"]);
  expect(await readBooks(stack, "maple")).toMatchObject({ orders: 1, provisioned: 1, purchased: 7 });
  await first.page.getByRole("button", { name: "Close" }).click();
  await expect.poll(() => first.page.isClosed()).toBe(true);
  // Seen in the window: the page doesn't say it again.
  await readsAnew(owner);
  await expect(owner.page.getByText(/licenses added|asks for/)).toHaveCount(0);

  await billing.page.close();
  const asker = await signIn(agents.context, stack, "maple", "agent");
  await readsAnew(asker);
  await expect(asker.page.getByText("2 licenses were added")).toBeVisible();
  await expect(asker.page.getByText("Haruka Sato approved it: the licenses have been added.")).toBeVisible();
});

/** Opens the form, which reads the numbers, and closes it. */
async function readsAnew(desk: HelpDeskPage): Promise<void> {
  await desk.page.bringToFront();
  await desk.openAddUser();
  await expect(desk.meter).toBeVisible();
  await desk.form.getByRole("button", { name: "Cancel" }).click();
  await expect(desk.form).toBeHidden();
}
