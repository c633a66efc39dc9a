import { readAsked } from "./support/asked.ts";
import { axeFindingsInBothThemes } from "./support/both-themes.ts";
import { expect, test } from "./support/fixtures.ts";
import type { HelpDeskPage } from "./support/help-desk.ts";
import { signIn } from "./support/help-desk.ts";
import { asOperator } from "./support/operator.ts";

test("cedar's owner writes to sales, has a number, and is told of each step", async ({ stack, openBrowser }) => {
  const owner = await signIn((await openBrowser()).context, stack, "cedar", "owner");
  await openForm(owner);
  await expect(owner.dialog.getByText("Marcus Webb")).toBeVisible();
  await owner.dialog.getByRole("button", { name: "Send to sales" }).click();
  await expect(owner.dialog.getByText("Type the email address where sales can reach you.")).toBeVisible();
  await fillIn(owner);
  await owner.dialog.getByRole("button", { name: "Send to sales" }).click();
  await expect(owner.dialog.getByRole("heading", { name: "Sent to sales" })).toBeFocused();
  const { inquiries } = await readAsked(stack, "cedar");
  const [inquiry] = inquiries;
  if (inquiry === undefined) throw new Error("Nothing arrived.");
  await expect(owner.dialog.getByText(inquiry.reference, { exact: true })).toBeVisible();
  await owner.page.keyboard.press("Escape");
  await owner.form.getByRole("button", { name: "Cancel" }).click();

  await asOperator(stack, `/v1/sales-inquiries/${inquiry.id}/ordered`);
  await readsAnew(owner);
  await expect(owner.page.getByText("Sales has made your order")).toBeVisible();
  await expect(owner.page.getByText(`Reference number ${inquiry.reference}`)).toBeVisible();
  await owner.page.getByRole("button", { name: "Dismiss" }).click();

  const delivered = [{ target: "suite", add: 10 }];
  await asOperator(stack, `/v1/sales-inquiries/${inquiry.id}/arrived`, { delivered });
  await readsAnew(owner);
  await expect(owner.page.getByText("Your licenses are there")).toBeVisible();
  await owner.page.getByRole("button", { name: "Dismiss" }).click();
  await owner.openAddUser();
  await expect(owner.form.getByText("25 of 35 licenses in use, 10 left")).toBeVisible();
  await expect(owner.page.getByText("Your licenses are there")).toHaveCount(0);
});

test("an unanswered form is kept, and arrives once", async ({ stack, gateway, openBrowser }) => {
  const owner = await signIn((await openBrowser()).context, stack, "cedar", "owner");
  const send = owner.dialog.getByRole("button", { name: "Send to sales" });
  await openForm(owner);
  await fillIn(owner);
  gateway.set("POST", /^\/v1\/sales-inquiries$/, { kind: "lose_answer" });
  await send.click();
  await expect(owner.dialog.getByRole("alert")).toContainText("sent again, it arrives once");
  gateway.clear();
  await owner.page.reload();
  await openForm(owner);
  await expect(owner.dialog.getByLabel("Message")).toHaveValue("Ten more for the new site");
  await send.click();
  await expect(owner.dialog.getByText("Reference number")).toBeVisible();
  expect((await readAsked(stack, "cedar")).inquiries).toHaveLength(1);
});

test("cedar: a request is passed on to sales, which is told to who asked", async ({ stack, openBrowser }) => {
  const agent = await signIn((await openBrowser()).context, stack, "cedar", "agent");
  await agent.openAddUser();
  await agent.addMoreLicenses.click();
  await agent.dialog.getByLabel("What for").fill("Peak season");
  await agent.dialog.getByRole("button", { name: "Request licenses" }).click();
  await expect(agent.dialog.getByRole("button", { name: "Cancel request" })).toBeVisible();
  await agent.page.keyboard.press("Escape");
  await agent.form.getByRole("button", { name: "Cancel" }).click();

  const owner = await signIn((await openBrowser()).context, stack, "cedar", "owner");
  await owner.page.getByRole("button", { name: "Review" }).click();
  await expect(owner.dialog.getByText("Terrence Brooks asks for 1 license for Suite")).toBeVisible();
  await expect(owner.dialog.getByLabel("Message")).toHaveValue("Peak season");
  await owner.dialog.getByLabel("Email").fill("patricia@cedar.example");
  await owner.dialog.getByRole("button", { name: "Pass on to sales" }).click();
  await expect(owner.dialog.getByText("Reference number")).toBeVisible();

  await readsAnew(agent);
  await expect(agent.page.getByText("Your request is with sales")).toBeVisible();
});

test("axe finds nothing in the form to sales, light and dark", async ({ stack, openBrowser }) => {
  const owner = await signIn((await openBrowser()).context, stack, "cedar", "owner");
  await openForm(owner);
  await owner.dialog.getByRole("button", { name: "Send to sales" }).click();
  expect(await axeFindingsInBothThemes(owner.page)).toEqual([]);
  await fillIn(owner);
  await owner.dialog.getByRole("button", { name: "Send to sales" }).click();
  await expect(owner.dialog.getByText("Reference number")).toBeVisible();
  expect(await axeFindingsInBothThemes(owner.page)).toEqual([]);
});

async function openForm(desk: HelpDeskPage): Promise<void> {
  await desk.openAddUser();
  await desk.addMoreLicenses.click();
  await expect(desk.dialog.getByLabel("Email")).toBeVisible();
}

async function fillIn({ dialog }: HelpDeskPage): Promise<void> {
  await dialog.getByLabel("Email").fill("patricia@cedar.example");
  await dialog.getByLabel("Message").fill("Ten more for the new site");
}

/** Opens the form, which reads the numbers, and closes it. */
async function readsAnew(desk: HelpDeskPage): Promise<void> {
  await desk.openAddUser();
  await expect(desk.meter).toBeVisible();
  await desk.form.getByRole("button", { name: "Cancel" }).click();
  await expect(desk.form).toBeHidden();
}
