import { readAsked } from "./support/asked.ts";
import { expect, test } from "./support/fixtures.ts";
import type { HelpDeskPage } from "./support/help-desk.ts";
import { signIn } from "./support/help-desk.ts";
import { asOperator } from "./support/operator.ts";

test("cedar's owner writes to sales once, has a number, is told of each step, and passes a request on", {
  tag: "@long",
}, async ({ stack, gateway, openBrowser }) => {
  const { context } = await openBrowser();

  await test.step("an unanswered form is kept, and arrives once", async () => {
    const owner = await signIn(context, stack, "cedar", "owner");
    const send = owner.dialog.getByRole("button", { name: "Send to sales" });
    await openForm(owner);
    await expect(owner.dialog.getByText("Marcus Webb")).toBeVisible();
    await send.click();
    await expect(owner.dialog.getByText("Type the email address where sales can reach you.")).toBeVisible();
    await owner.dialog.getByLabel("Email").fill("patricia@cedar.example");
    await owner.dialog.getByLabel("Message").fill("Ten more for the new site");
    gateway.set("POST", /^\/v1\/sales-inquiries$/, { kind: "lose_answer" });
    await send.click();
    await expect(owner.dialog.getByRole("alert")).toContainText("You can send it again: it arrives only once");
    gateway.clear();
    await owner.page.reload();
    await openForm(owner);
    await expect(owner.dialog.getByLabel("Message")).toHaveValue("Ten more for the new site");
    await send.click();
    await expect(owner.dialog.getByRole("heading", { name: "Sent to sales" })).toBeFocused();

    const { inquiries } = await readAsked(stack, "cedar");
    expect(inquiries).toHaveLength(1);
    const [inquiry] = inquiries;
    if (inquiry === undefined) throw new Error("Nothing arrived.");
    await expect(owner.dialog.getByText(inquiry.reference, { exact: true })).toBeVisible();
    await owner.page.keyboard.press("Escape");
    await owner.form.getByRole("button", { name: "Cancel" }).click();

    await asOperator(stack, `/v1/sales-inquiries/${inquiry.id}/ordered`);
    await readsAnew(owner);
    await expect(owner.page.getByText("Sales has placed your order")).toBeVisible();
    await expect(owner.page.getByText(`Reference number ${inquiry.reference}`)).toBeVisible();
    await owner.page.getByRole("button", { name: "Dismiss" }).click();

    const delivered = [{ target: "suite", add: 10 }];
    await asOperator(stack, `/v1/sales-inquiries/${inquiry.id}/arrived`, { delivered });
    await readsAnew(owner);
    await expect(owner.page.getByText("Your licenses have arrived")).toBeVisible();
    await owner.page.getByRole("button", { name: "Dismiss" }).click();
    await owner.openAddUser();
    await expect(owner.form.getByText("25 of 35 licenses in use, 10 left")).toBeVisible();
    await expect(owner.page.getByText("Your licenses have arrived")).toHaveCount(0);
    await owner.page.close();
  });

  await test.step("a request is passed on to sales, which is told to who asked", async () => {
    const asking = await signIn(context, stack, "cedar", "agent");
    await asking.openAddUser();
    await asking.addMoreLicenses.click();
    await asking.dialog.getByLabel("Reason").fill("Peak season");
    await asking.dialog.getByRole("button", { name: "Request licenses" }).click();
    await expect(asking.dialog.getByRole("button", { name: "Cancel request" })).toBeVisible();
    await asking.page.close();

    const owner = await signIn(context, stack, "cedar", "owner");
    await owner.page.getByRole("button", { name: "Review" }).click();
    await expect(owner.dialog.getByText("Terrence Brooks asks for 1 license for Suite")).toBeVisible();
    await expect(owner.dialog.getByLabel("Message")).toHaveValue("Peak season");
    await owner.dialog.getByLabel("Email").fill("patricia@cedar.example");
    await owner.dialog.getByRole("button", { name: "Pass on to sales" }).click();
    await expect(owner.dialog.getByText("Reference number")).toBeVisible();
    await owner.page.close();

    const agent = await signIn(context, stack, "cedar", "agent");
    await readsAnew(agent);
    await expect(agent.page.getByText("Your request is with sales")).toBeVisible();
  });
});

async function openForm(desk: HelpDeskPage): Promise<void> {
  await desk.openAddUser();
  await desk.addMoreLicenses.click();
  await expect(desk.dialog.getByLabel("Email")).toBeVisible();
}

/** Opens the form, which reads the numbers, and closes it. */
async function readsAnew(desk: HelpDeskPage): Promise<void> {
  await desk.openAddUser();
  await expect(desk.meter).toBeVisible();
  await desk.form.getByRole("button", { name: "Cancel" }).click();
  await expect(desk.form).toBeHidden();
}
