import { expect, test } from "../support/fixtures.ts";
import { openStandIn } from "./stand-in.ts";
import { VENDOR_WORDS } from "./vendor-words.ts";

test("the stand-in speaks the vendor's words", { tag: "@long" }, async ({ stack, plainBrowser }) => {
  const desk = await openStandIn(plainBrowser, stack, "acorn");
  const { page } = desk;
  for (const [language, says] of Object.entries(VENDOR_WORDS)) {
    await test.step(language, async () => {
      await desk.open("/agent/home", [], language);
      await desk.openDialog("mouse");
      const types = page.getByRole("combobox", { name: says.userType, exact: true });
      await expect(types.getByRole("option")).toHaveText([says.endUser, says.staff]);
      await types.selectOption({ label: says.staff });
      const roles = page.getByRole("combobox", { name: says.role, exact: true }).getByRole("option");
      await expect(roles.filter({ hasText: says.lightAgent })).toHaveText(says.lightAgent);
      await expect(roles.filter({ hasText: says.contributor })).toHaveText(says.contributor);
      await expect(roles.filter({ hasText: says.billingAdmin })).toHaveText(says.billingAdmin);

      await desk.open("/admin/people/team/members", ["create-member", "two-limits"], language);
      await page.getByText(says.seatsRemaining, { exact: true }).waitFor();
      await page.getByRole("cell", { name: says.owner, exact: true }).waitFor();
      if (says.createTeamMember === undefined || says.next === undefined) return;
      await page.getByRole("button", { name: says.createTeamMember, exact: true }).click();
      await page.locator('[data-testid="add-team-member-name-input"]').fill("Somebody");
      await page.locator('[data-testid="add-team-member-email-input"]').fill("somebody@acorn.example");
      await page.getByRole("button", { name: says.next, exact: true }).click();
      await page.getByText(says.assignRole ?? "", { exact: true }).waitFor();
      await page.getByRole("combobox", { name: "Support", exact: true }).waitFor();
    });
  }
});
