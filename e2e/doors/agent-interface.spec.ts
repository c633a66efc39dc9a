import type { VariantName } from "../../sandbox/pages/variants.ts";
import { axeFindings } from "../support/axe.ts";
import { expect, test } from "../support/fixtures.ts";
import { choose, type Hand } from "./choose.ts";
import { openStandIn } from "./stand-in.ts";

const DIALOGS: readonly { variants: VariantName[]; hand: Hand; role?: string; becomes?: string; staff?: string }[] = [
  { variants: [], hand: "mouse" },
  { variants: [], hand: "keyboard" },
  { variants: ["type-radio", "opaque-values"], hand: "keyboard" },
  { variants: ["garden8"], hand: "mouse" },
  { variants: ["garden8", "in-container"], hand: "keyboard" },
  { variants: ["garden9", "no-test-ids"], hand: "mouse" },
  { variants: ["garden9", "in-container"], hand: "keyboard" },
  { variants: ["plain-dialog", "team-member-word"], hand: "mouse", staff: "Team member" },
  { variants: ["unknown-role"], hand: "mouse", role: "Shift coordinator", becomes: "agent" },
];

test("each door of the agent interface opens, can be completed and saves", { tag: "@long" }, async ({
  stack,
  plainBrowser,
}) => {
  const desk = await openStandIn(plainBrowser, stack, "acorn");
  const { page } = desk;

  for (const { variants, hand, role, becomes, staff = "Staff member" } of DIALOGS) {
    await test.step(`dialog by ${hand}: ${variants}`, async () => {
      const person = desk.person(role);
      await desk.open("/agent/home", variants);
      await desk.openDialog(hand);
      // What is plain on purpose isn't to be had by everybody.
      if (!variants.includes("plain-dialog")) expect(await axeFindings(page, ['[role="dialog"]'])).toEqual([]);
      await desk.addInDialog(person, hand, { userType: "User type", staff, role: "Role" });
      await expect(page).toHaveURL(/\/agent\/users\/\d+$/);
      await desk.isStaff(person, becomes);
    });
  }

  await test.step("dialog with words that no table has", async () => {
    const person = desk.person("Onlooker");
    await desk.open("/agent/home", ["other-words"]);
    await desk.openDialog("mouse");
    await desk.addInDialog(person, "mouse", { userType: "Kind of account", staff: "Colleague", role: "Position" });
    await desk.isStaff(person);
  });

  const person = desk.person();
  await test.step("dialog without a choice, then the upgrade on the profile", async () => {
    await desk.open("/agent/home", ["bare-dialog"]);
    await desk.openDialog("keyboard");
    await desk.fill(desk.dialog, person);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/agent\/users\/\d+$/);
    await choose(page, page, "User type", "Staff member", "mouse");
    await page.getByRole("button", { name: "Yes, upgrade this user" }).click();
    await desk.isStaff(person, "agent");
    await choose(page, page, "Role", "Light agent", "mouse");
    await desk.isStaff(person);
    expect(await axeFindings(page, ["main"])).toEqual([]);
  });

  await test.step("profile of Garden 8, and one of plain buttons", async () => {
    const { pathname } = new URL(page.url());
    await desk.open(pathname, ["profile-role", "garden8"]);
    await choose(page, page, "Role", "Contributor", "keyboard");
    await desk.isStaff(person, "contributor");
    await desk.open(pathname, ["other-profile"]);
    await page.getByRole("button", { name: "Change" }).click();
    await page.getByRole("button", { name: "Light agent" }).click();
    await desk.isStaff(person);
  });

  await test.step("page of its own, for an agent or a light agent", async () => {
    const added = desk.person();
    await desk.open("/agent/users/new", ["agent-or-light"]);
    await expect(page.getByRole("combobox", { name: "Role" }).getByRole("option")).toHaveText(["Agent", "Light agent"]);
    expect(await axeFindings(page, ["main"])).toEqual([]);
    await desk.fill(page, added);
    await choose(page, page, "Role", "Light agent", "keyboard");
    await page.locator("main").getByRole("button", { name: "Add", exact: true }).click();
    await desk.isStaff(added);
  });
});
