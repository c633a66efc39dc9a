import type { VariantName } from "../../sandbox/pages/variants.ts";
import { personId } from "../../sandbox/seed/person-id.ts";
import { axeFindings } from "../support/axe.ts";
import { expect, test } from "../support/fixtures.ts";
import { choose, type Hand } from "./choose.ts";
import { press } from "./press.ts";
import { openStandIn } from "./stand-in.ts";

const WIZARDS: readonly { variants: VariantName[]; hand: Hand; where: "page" | "frame" }[] = [
  { variants: ["two-limits"], hand: "mouse", where: "page" },
  { variants: ["brands-step"], hand: "keyboard", where: "page" },
  { variants: ["save-with-role", "no-test-ids"], hand: "mouse", where: "page" },
  { variants: ["wizard-frame"], hand: "keyboard", where: "frame" },
  { variants: ["wizard-other-origin"], hand: "mouse", where: "frame" },
];

const WIZARD = "/admin/people/team/members/new";

test("each door of Admin Center opens, can be completed and saves", { tag: "@long" }, async ({
  stack,
  plainBrowser,
}) => {
  const desk = await openStandIn(plainBrowser, stack, "acorn");
  const { page } = desk;

  for (const { variants, hand, where } of WIZARDS) {
    await test.step(`wizard by ${hand}: ${variants}`, async () => {
      const person = desk.person();
      await desk.open("/admin/people/team/members", ["create-member", ...variants]);
      await press(page, page.getByRole("button", { name: "Create team member" }), hand);
      await desk.addInWizard(where === "frame" ? page.frameLocator("iframe") : page, person, hand);
      await expect(page).toHaveURL(/\/members$/);
      await desk.isStaff(person);
    });
  }

  await test.step("two limits, and no findings of axe", async () => {
    await desk.open("/admin/people/team/members", ["create-member", "two-limits"]);
    await expect(page.getByText(/^Agents:/)).toHaveText("Agents: 2 of 10");
    // Two as seeded, and those of before.
    await expect(page.getByText(/^Light agents:/)).toHaveText("Light agents: 43 of 50");
    await expect(page.getByRole("link", { name: "Add more seats" })).toBeVisible();
    expect(await axeFindings(page, [".page-head"])).toEqual([]);
    await desk.open(WIZARD, []);
    await page.getByRole("heading", { name: "Create team member" }).waitFor();
    expect(await axeFindings(page, ["main"])).toEqual([]);
  });

  await test.step("a member's page, where a role in a product costs a seat", async () => {
    await desk.open(`/admin/people/team/members/${personId("acorn", "light")}`, []);
    await choose(page, page, "Explore", "Editor", "keyboard");
    expect(await axeFindings(page, ["main"])).toEqual([]);
    await page.getByRole("button", { name: "Save" }).click();
    await desk.open("/admin/people/team/members", ["two-limits"]);
    await expect(page.getByText(/^Agents:/)).toHaveText("Agents: 1 of 10");
  });

  await test.step("wizard in a closed root", async () => {
    await desk.open(WIZARD, ["closed-root"]);
    await page.locator("main > div").waitFor();
    expect(await page.locator("main input").count()).toBe(0);
    // Only so can a test see what stands in there.
    await page.addInitScript(() => {
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) {
        return attach.call(this, { ...init, mode: "open" });
      };
    });
    const person = desk.person("Contributor");
    await desk.open(WIZARD, ["closed-root"]);
    await desk.addInWizard(page, person, "mouse");
    await desk.isStaff(person, "contributor");
  });
});

test("the host refuses in its own words where no seat is left", { tag: "@long" }, async ({ stack, plainBrowser }) => {
  const desk = await openStandIn(plainBrowser, stack, "maple");
  const { page } = desk;
  const refusal = page.getByRole("alert").filter({ hasText: /^Subscription limit reached\.$/ });

  await test.step("wizard", async () => {
    await desk.open(WIZARD, []);
    await desk.addInWizard(page, desk.person("Agent"), "mouse");
    await refusal.waitFor();
  });
  await test.step("member's page", async () => {
    await desk.open(`/admin/people/team/members/${personId("maple", "light")}`, []);
    await choose(page, page, "Talk", "Team lead", "mouse");
    await page.getByRole("button", { name: "Save" }).click();
    await refusal.waitFor();
  });
  await test.step("profile", async () => {
    await desk.open(`/agent/users/${personId("maple", "contributor")}`, ["profile-role"]);
    await choose(page, page, "Role", "Agent", "mouse");
    await refusal.waitFor();
  });
  await test.step("dialog", async () => {
    await desk.open("/agent/home", []);
    await desk.openDialog("mouse");
    await desk.addInDialog(desk.person("Agent"), "mouse");
    await page.getByRole("alert").filter({ hasText: "Subscription limit reached" }).waitFor();
  });
});
