import { readAsked } from "./support/asked.ts";
import { expect, test } from "./support/fixtures.ts";
import type { HelpDeskPage } from "./support/help-desk.ts";
import { signIn } from "./support/help-desk.ts";
import { tabTo } from "./support/keyboard.ts";

const REASON = "Two start on <i>Monday</i> in returns.";
const REQUESTS = /^\/v1\/seat-requests$/;

/** What becomes of a request: `approving.spec.ts`. */
test("maple: an agent asks and takes it back by keyboard alone, asks once whatever goes wrong, and not alone", {
  tag: "@long",
}, async ({ stack, gateway, openBrowser }) => {
  const { context } = await openBrowser();
  const agent = await signIn(context, stack, "maple", "agent");
  const { dialog, page } = agent;
  const send = dialog.getByRole("button", { name: "Request licenses" });
  const cancel = dialog.getByRole("button", { name: "Cancel request" });
  const reason = dialog.getByLabel("Reason");

  await test.step("by keyboard alone somebody asks, takes it back, and is in the form again", async () => {
    const { keyboard } = page;
    await agent.openAddUser();
    await agent.form.getByLabel("Name").fill("Giulia Ferri");
    await agent.addMoreLicenses.focus();
    await keyboard.press("Enter");
    await expect(dialog.getByRole("spinbutton", { name: "Additional licenses" })).toBeFocused();
    await keyboard.press("ArrowUp");
    await tabTo(page, reason);
    await keyboard.type("Two start on Monday");
    await tabTo(page, send);
    await keyboard.press("Enter");
    await expect(dialog.getByRole("heading", { name: "Your request for licenses" })).toBeFocused();
    await tabTo(page, cancel);
    await keyboard.press("Enter");
    await expect(dialog.getByText("You cancelled it.")).toBeVisible();
    await keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(agent.addMoreLicenses).toBeFocused();
    await expect(agent.form.getByLabel("Name")).toHaveValue("Giulia Ferri");
  });

  await test.step("whatever goes wrong while it is sent, it is kept, and asked for once", async () => {
    const before = await readAsked(stack, "maple");
    await agent.addMoreLicenses.click();
    await reason.fill(REASON);
    gateway.set("POST", REQUESTS, { kind: "answer", status: 500, body: "<html>" });
    await send.click();
    await expect(dialog.getByRole("alert")).toContainText("You can press again: it’s still only one request");
    await expect(reason).toHaveValue(REASON);
    // It arrives, and nobody hears of it.
    gateway.set("POST", REQUESTS, { kind: "lose_answer" });
    await send.click();
    await expect(dialog.getByRole("alert")).toContainText("can’t be reached");
    gateway.clear();
    await page.reload();
    await openForm(agent);
    await expect(reason).toHaveValue(REASON);
    await send.click();
    await expect(cancel).toBeVisible();
    expect(await readAsked(stack, "maple")).toMatchObject({ requests: before.requests + 1, pending: 1 });
  });

  await test.step("what two people ask for is one request, and is there when the dialog is opened again", async () => {
    const before = await readAsked(stack, "maple");
    const admin = await signIn(context, stack, "maple", "admin");
    await openForm(admin);
    await admin.dialog.getByRole("button", { name: "Request licenses" }).click();
    await expect(admin.dialog.getByText("Daniel Kim asked for the same: it is one request.")).toBeVisible();
    expect(await readAsked(stack, "maple")).toMatchObject({ requests: before.requests, people: before.people + 1 });
    await admin.page.close();

    const again = await signIn(context, stack, "maple", "agent");
    await again.openAddUser();
    await again.addMoreLicenses.click();
    await expect(again.dialog.getByText("Aiko Tanaka asked for the same: it is one request.")).toBeVisible();
    await again.dialog.getByRole("button", { name: "Ask for more" }).click();
    await expect(again.dialog.getByLabel("Reason")).toBeVisible();
  });
});

async function openForm(desk: HelpDeskPage): Promise<void> {
  await desk.openAddUser();
  await desk.addMoreLicenses.click();
  await expect(desk.dialog.getByLabel("Reason")).toBeVisible();
}
