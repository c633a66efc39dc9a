import { expect, test } from "./support/fixtures.ts";
import type { HelpDeskPage, PersonName } from "./support/help-desk.ts";
import { signIn } from "./support/help-desk.ts";

const TOLD = "The last license is taken";
const ONE_LEFT = "49 of 50 licenses in use, 1 left";
const NONE_LEFT = "50 of 50 licenses in use, none left";

// Who else is told, and who isn't: `notices.test.ts`.
test("birch: who takes the last license and the owner are told, once; Manage licenses leads the owner on", {
  tag: "@long",
}, async ({ stack, openBrowser }) => {
  // Who has never seen the last one free isn't told that it is taken.
  const look = async (person: PersonName) => {
    const desk = await signIn((await openBrowser()).context, stack, "birch", person);
    await readsAnew(desk, ONE_LEFT);
    return desk;
  };
  const taker = await look("agent");
  const owner = await look("owner");

  await taker.openAddUser();
  await taker.fill({ name: "Luca Marino", email: "luca.marino@birch.example" });
  await expect(taker.form.getByText(/uses the last license/)).toBeVisible();
  await taker.submit();
  await expect(taker.page.getByText(TOLD)).toBeVisible();
  await expect(taker.page.getByRole("button", { name: "Request licenses" })).toBeVisible();
  await coversNothing(taker);
  // Not again, though it was not dismissed.
  await taker.page.reload();
  await readsAnew(taker);
  await expect(taker.page.getByText(TOLD)).toHaveCount(0);

  await readsAnew(owner);
  await expect(owner.page.getByText(TOLD)).toBeVisible();
  await owner.page.getByRole("button", { name: "Manage licenses" }).click();
  await expect(owner.dialog.getByText(/9 products and add-ons/)).toBeVisible();
  await owner.page.keyboard.press("Escape");
  await expect(owner.dialog).toBeHidden();
  await expect(owner.page.getByText(TOLD)).toHaveCount(0);
  await owner.page.reload();
  await readsAnew(owner);
  await expect(owner.page.getByText(TOLD)).toHaveCount(0);
});

/** Opens the form, which reads the numbers, until it shows how many are left, and closes it. */
async function readsAnew(desk: HelpDeskPage, left = NONE_LEFT): Promise<void> {
  await desk.openAddUser();
  await expect(desk.form.getByText(left)).toBeVisible();
  await desk.form.getByRole("button", { name: "Cancel" }).click();
  await expect(desk.form).toBeHidden();
}

/** Our notice lies over nothing of the host's that is always in its place, nor over what the host tells. */
async function coversNothing({ page }: HelpDeskPage): Promise<void> {
  const hosts = [page.getByText("User added"), page.getByRole("searchbox"), page.getByRole("button", { name: "Add" })];
  const ours = await page.locator(".toast", { hasText: TOLD }).boundingBox();
  if (ours === null) throw new Error("There is no notice.");
  for (const host of hosts) {
    const box = await host.first().boundingBox();
    if (box === null) throw new Error(`The host doesn't show ${host}.`);
    const isApart = box.y + box.height <= ours.y || box.x + box.width <= ours.x;
    expect(isApart, `${host}`).toBe(true);
  }
}
