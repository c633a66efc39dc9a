import { readAsked } from "./support/asked.ts";
import { axeFindingsInBothThemes } from "./support/both-themes.ts";
import { confirmWindow } from "./support/confirm-window.ts";
import { everythingInOurs } from "./support/everything-in.ts";
import { everythingKept } from "./support/extension.ts";
import { expect, test } from "./support/fixtures.ts";
import type { HelpDeskPage } from "./support/help-desk.ts";
import { signIn } from "./support/help-desk.ts";
import { tabTo } from "./support/keyboard.ts";
import { deskCard, openOwnPage } from "./support/own-pages.ts";

const REASON = "Two start on <i>Monday</i> in returns.";

test("maple: an agent asks, the owner sees it at once and declines, the agent is told once", async ({
  stack,
  openBrowser,
}) => {
  const { context } = await openBrowser();
  const owner = await signIn(context, stack, "maple", "owner");
  const agents = await openBrowser();
  const agent = await signIn(agents.context, stack, "maple", "agent");
  await readsAnew(owner);
  await openForm(agent);
  await expect(agent.dialog.getByText("Haruka Sato (account owner) and Kenji Mori (billing admin)")).toBeVisible();
  await agent.dialog.getByRole("spinbutton", { name: "Additional licenses" }).fill("3");
  await agent.dialog.getByLabel("What for").fill(REASON);
  await agent.dialog.getByRole("button", { name: "Request licenses" }).click();
  await expect(agent.dialog.getByText("3 licenses for Suite")).toBeVisible();
  await agent.dialog.getByRole("button", { name: "Back to the form" }).click();
  await expect(agent.form).toBeVisible();

  // Without loading anything anew.
  await readsAnew(owner);
  const notice = owner.page.getByRole("status").filter({ hasText: "Daniel Kim asks for 3 licenses" });
  await expect(notice).toContainText(REASON);
  await notice.getByRole("button", { name: "Review" }).click();
  const window = await confirmWindow(context);
  await expect(window.page.getByText(REASON)).toBeVisible();
  expect(await everythingInOurs(window.page)).not.toContain("<i>");
  await window.back.click();
  await expect.poll(() => window.page.isClosed()).toBe(true);

  const popup = await openOwnPage(context, "popup");
  const card = deskCard(popup, "Maple");
  await expect(card.getByRole("heading", { name: "1 request to decide" })).toBeVisible();
  await expect(card.getByText("Daniel Kim asks for 3 licenses for Suite")).toBeVisible();
  await card.getByRole("button", { name: "Decline" }).click();
  await expect(card.getByLabel("Why not")).toBeFocused();
  await popup.keyboard.type("Not this quarter");
  await card.getByRole("button", { name: "Decline request" }).click();
  await expect(card.getByText(/asks for/)).toHaveCount(0);

  await agent.form.getByRole("button", { name: "Cancel" }).click();
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
});

test("by keyboard alone somebody asks, takes it back, and is in the form again", async ({ stack, openBrowser }) => {
  const agent = await signIn((await openBrowser()).context, stack, "maple", "agent");
  const { keyboard } = agent.page;
  await agent.openAddUser();
  await agent.form.getByLabel("Name").fill("Giulia Ferri");
  await agent.addMoreLicenses.focus();
  await keyboard.press("Enter");
  await expect(agent.dialog.getByRole("spinbutton", { name: "Additional licenses" })).toBeFocused();
  await keyboard.press("ArrowUp");
  await tabTo(agent.page, agent.dialog.getByLabel("What for"));
  await keyboard.type("Two start on Monday");
  for (let presses = 0; presses < 8; presses += 1) {
    await keyboard.press("Tab");
    const send = agent.dialog.getByRole("button", { name: "Request licenses" });
    if (await send.evaluate((node) => node === (node.getRootNode() as ShadowRoot).activeElement)) break;
  }
  await keyboard.press("Enter");
  await expect(agent.dialog.getByRole("heading", { name: "Your request for licenses" })).toBeFocused();
  await keyboard.press("Tab");
  await expect(agent.dialog.getByRole("button", { name: "Cancel request" })).toBeVisible();
  for (let presses = 0; presses < 6; presses += 1) {
    const cancel = agent.dialog.getByRole("button", { name: "Cancel request" });
    if (await cancel.evaluate((node) => node === (node.getRootNode() as ShadowRoot).activeElement)) break;
    await keyboard.press("Tab");
  }
  await keyboard.press("Enter");
  await expect(agent.dialog.getByText("You took it back.")).toBeVisible();
  await keyboard.press("Escape");
  await expect(agent.dialog).toBeHidden();
  await expect(agent.addMoreLicenses).toBeFocused();
  await expect(agent.form.getByLabel("Name")).toHaveValue("Giulia Ferri");
});

test("what two people ask for is one request, and is there when the dialog is opened again", async ({
  stack,
  openBrowser,
}) => {
  const agent = await signIn((await openBrowser()).context, stack, "maple", "agent");
  await openForm(agent);
  await agent.dialog.getByRole("button", { name: "Request licenses" }).click();
  await expect(agent.dialog.getByRole("button", { name: "Cancel request" })).toBeVisible();
  const admin = await signIn((await openBrowser()).context, stack, "maple", "admin");
  await openForm(admin);
  await admin.dialog.getByRole("button", { name: "Request licenses" }).click();
  await expect(admin.dialog.getByText("Daniel Kim asks for the same: it is one request.")).toBeVisible();
  expect(await readAsked(stack, "maple")).toMatchObject({ requests: 1, people: 2 });
  await agent.page.keyboard.press("Escape");
  await agent.addMoreLicenses.click();
  await expect(agent.dialog.getByText("Aiko Tanaka asks for the same: it is one request.")).toBeVisible();
  await agent.dialog.getByRole("button", { name: "Ask for more" }).click();
  await expect(agent.dialog.getByLabel("What for")).toBeVisible();
});

test("whatever goes wrong while it is sent, it is kept, and asked for once", async ({
  stack,
  gateway,
  openBrowser,
}) => {
  const agent = await signIn((await openBrowser()).context, stack, "maple", "agent");
  const send = agent.dialog.getByRole("button", { name: "Request licenses" });
  const reason = agent.dialog.getByLabel("What for");
  await openForm(agent);
  await reason.fill(REASON);
  gateway.set("POST", /^\/v1\/seat-requests$/, { kind: "answer", status: 500, body: "<html>" });
  await send.click();
  await expect(agent.dialog.getByRole("alert")).toContainText("pressed again, it is asked for once");
  await expect(reason).toHaveValue(REASON);
  // It arrives, and nobody hears of it.
  gateway.set("POST", /^\/v1\/seat-requests$/, { kind: "lose_answer" });
  await send.click();
  await expect(agent.dialog.getByRole("alert")).toContainText("can’t be reached");
  gateway.clear();
  await agent.page.reload();
  await openForm(agent);
  await expect(reason).toHaveValue(REASON);
  await send.click();
  await expect(agent.dialog.getByRole("button", { name: "Cancel request" })).toBeVisible();
  expect(await readAsked(stack, "maple")).toMatchObject({ requests: 1, people: 1 });
});

test("axe finds nothing where licenses are asked for and decided about, light and dark", async ({
  stack,
  openBrowser,
}) => {
  const { context } = await openBrowser();
  const agent = await signIn(context, stack, "maple", "agent");
  await openForm(agent);
  expect(await axeFindingsInBothThemes(agent.page)).toEqual([]);
  await agent.dialog.getByLabel("What for").fill(REASON);
  await agent.dialog.getByRole("button", { name: "Request licenses" }).click();
  await expect(agent.dialog.getByRole("button", { name: "Cancel request" })).toBeVisible();
  expect(await axeFindingsInBothThemes(agent.page)).toEqual([]);
  await agent.page.close();

  const owner = await signIn(context, stack, "maple", "owner");
  const notice = owner.page.getByRole("button", { name: "Review" });
  await expect(notice).toBeVisible();
  expect(await axeFindingsInBothThemes(owner.page)).toEqual([]);
  const popup = await openOwnPage(context, "popup");
  await popup.getByRole("button", { name: "Decline" }).click();
  expect(await axeFindingsInBothThemes(popup)).toEqual([]);
});

test("in Italian, nothing is left in English", async ({ stack, openBrowser }) => {
  const { page } = await signIn((await openBrowser()).context, stack, "maple", "agent", "/agent/users/new?lang=it");
  await page.getByRole("button", { name: "Richiedi licenze" }).click();
  const dialog = page.getByRole("dialog", { name: "Aggiungi altre licenze" });
  await dialog.getByLabel("Motivo").fill("Due persone iniziano lunedì");
  await expect(dialog.getByText(/decidono Haruka Sato \(proprietario dell’account\) e Kenji Mori/)).toBeVisible();
  await dialog.getByRole("button", { name: "Richiedi licenze" }).click();
  await expect(dialog.getByText("1 licenza per Suite")).toBeVisible();
  await dialog.getByRole("button", { name: "Annulla richiesta" }).click();
  await expect(dialog.getByText("L’hai annullata.")).toBeVisible();
});

async function openForm(desk: HelpDeskPage): Promise<void> {
  await desk.openAddUser();
  await desk.addMoreLicenses.click();
  await expect(desk.dialog.getByLabel("What for")).toBeVisible();
}

/** Opens the form, which reads the numbers, and closes it. */
async function readsAnew(desk: HelpDeskPage): Promise<void> {
  await desk.page.bringToFront();
  await desk.openAddUser();
  await expect(desk.meter).toBeVisible();
  await desk.form.getByRole("button", { name: "Cancel" }).click();
  await expect(desk.form).toBeHidden();
}
