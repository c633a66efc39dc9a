import { askFor } from "./support/asking.ts";
import { notesIn, readBooks } from "./support/books.ts";
import { confirmWindow } from "./support/confirm-window.ts";
import { pressSystemNotice } from "./support/extension.ts";
import { expect, test } from "./support/fixtures.ts";
import type { HelpDeskPage } from "./support/help-desk.ts";
import { signIn } from "./support/help-desk.ts";
import { deskCard, openOwnPage } from "./support/own-pages.ts";

const REASON = "Two start on <i>Monday</i> in returns.";

test("maple: the owner approves in the window, and who asked is told", async ({ stack, openBrowser }) => {
  const { context } = await openBrowser();
  const agents = await openBrowser();
  await askFor(agents.context, stack, "maple", { licenses: 2, reason: REASON });
  const owner = await signIn(context, stack, "maple", "owner");
  await owner.page.getByRole("button", { name: "Review" }).click();
  const window = await confirmWindow(context);
  await expect(window.heading).toHaveText("Approve a request");
  await expect(window.page.getByText("Daniel Kim")).toBeVisible();
  await expect(window.page.getByText(REASON)).toBeVisible();
  await expect(window.amount).toHaveText(/^2 licenses for Suite, ¥[\d,.]+ today$/);
  // It stands in the window, and nowhere in the page.
  await expect(owner.page.getByRole("dialog")).toHaveCount(0);
  await window.note.fill("PO 4711");
  await window.confirm.click();
  await expect(window.page.getByRole("status")).toContainText("2 licenses added. You had 5, now you have 7.");
  expect(await notesIn(stack, "maple")).toEqual(["PO 4711"]);
  await window.page.getByRole("button", { name: "Close" }).click();
  await expect.poll(() => window.page.isClosed()).toBe(true);
  // Seen in the window: the page doesn't say it again.
  await readsAnew(owner);
  await expect(owner.page.getByText(/licenses added|asks for/)).toHaveCount(0);

  const agent = await signIn(agents.context, stack, "maple", "agent");
  await readsAnew(agent);
  await expect(agent.page.getByText("2 licenses were added")).toBeVisible();
  await expect(agent.page.getByText("Haruka Sato approved it: the licenses are there.")).toBeVisible();
});

test("maple: declined in the window with a reason, which who asked is told", async ({ stack, openBrowser }) => {
  const { context } = await openBrowser();
  const agents = await openBrowser();
  await askFor(agents.context, stack, "maple");
  const owner = await signIn(context, stack, "maple", "owner");
  await owner.page.getByRole("button", { name: "Review" }).click();
  const window = await confirmWindow(context);
  await window.decline.click();
  await expect(window.heading).toHaveText("Decline this request");
  await window.back.click();
  await expect(window.heading).toHaveText("Approve a request");
  await window.decline.click();
  await window.page.getByLabel("Reason").fill("Not this quarter");
  await window.decline.click();
  await expect(window.page.getByRole("status")).toContainText("The request was declined");
  await window.page.getByRole("button", { name: "Close" }).click();
  await expect.poll(() => window.page.isClosed()).toBe(true);
  expect((await readBooks(stack, "maple")).orders).toBe(0);

  const agent = await signIn(agents.context, stack, "maple", "agent");
  await readsAnew(agent);
  await expect(agent.page.getByText("Haruka Sato declined it: Not this quarter")).toBeVisible();
});

test("maple: Review in the popup opens the window where no page of the help desk is, and asks there", async ({
  stack,
  gateway,
  openBrowser,
}) => {
  const { context } = await openBrowser();
  // Set in the options: the popup knows it also while no page of it is open.
  const options = await openOwnPage(context, "options");
  await options.getByRole("textbox", { name: /Help desk address/ }).fill(stack.helpDesk("maple"));
  await options.getByRole("textbox", { name: /Seat service address/ }).fill(gateway.url);
  await options.getByRole("button", { name: "Add help desk" }).click();
  await options.getByRole("button", { name: "Yes, add it" }).click();
  await expect(options.getByText("was added")).toBeVisible();
  await askFor((await openBrowser()).context, stack, "maple", { reason: REASON });
  const owner = await signIn(context, stack, "maple", "owner");
  await owner.page.getByRole("button", { name: "Review" }).waitFor();
  const popup = await openOwnPage(context, "popup");
  await owner.page.close();
  await deskCard(popup, "Maple").getByRole("button", { name: "Review" }).click();
  const window = await confirmWindow(context);
  await expect(window.page.getByText(REASON)).toBeVisible();
  await window.confirm.click();
  await expect(window.page.getByRole("status")).toContainText("1 license added. You had 5, now you have 6.");
  // Nobody needed a page of the help desk.
  expect(context.pages().filter((page) => page.url().startsWith(stack.helpDesk("maple")))).toEqual([]);
  expect(await readBooks(stack, "maple")).toMatchObject({ orders: 1, provisioned: 1, purchased: 6 });
});

test("maple: the system's notice of a request opens the window", async ({ stack, openBrowser }) => {
  const session = await openBrowser();
  await askFor((await openBrowser()).context, stack, "maple", { reason: REASON });
  const owner = await signIn(session.context, stack, "maple", "owner");
  await owner.page.getByRole("button", { name: "Review" }).waitFor();
  await pressSystemNotice(session);
  const window = await confirmWindow(session.context);
  await expect(window.heading).toHaveText("Approve a request");
  await expect(window.page.getByText(REASON)).toBeVisible();
});

test("maple: two decide at once: the second is told, and nothing is bought twice", async ({ stack, openBrowser }) => {
  await askFor((await openBrowser()).context, stack, "maple");
  const [one, other] = [await openBrowser(), await openBrowser()];
  const owner = await signIn(one.context, stack, "maple", "owner");
  const billing = await signIn(other.context, stack, "maple", "billing");
  for (const { page } of [owner, billing]) await page.getByRole("button", { name: "Review" }).click();
  const first = await confirmWindow(one.context);
  const second = await confirmWindow(other.context);
  await expect(second.confirm).toBeEnabled();
  await first.confirm.click();
  await expect(first.page.getByRole("status")).toContainText("1 license added.");
  await second.confirm.click();
  await expect(second.page.getByText("This request was decided or ended already. Nothing was bought")).toBeVisible();
  await second.page.reload();
  await expect(second.heading).toHaveText("This request has been decided");
  expect(await readBooks(stack, "maple")).toMatchObject({ orders: 1, provisioned: 1, purchased: 6 });
});

/** Opens the form, which reads the numbers, and closes it. */
async function readsAnew(desk: HelpDeskPage): Promise<void> {
  await desk.page.bringToFront();
  await desk.openAddUser();
  await expect(desk.meter).toBeVisible();
  await desk.form.getByRole("button", { name: "Cancel" }).click();
  await expect(desk.form).toBeHidden();
}
