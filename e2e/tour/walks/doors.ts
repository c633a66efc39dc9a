import type { FrameLocator, Locator, Page } from "@playwright/test";
import { END_USER_NAMES, nameSlug } from "../../../sandbox/seed/names.ts";
import { personId } from "../../../sandbox/seed/person-id.ts";
import { ownRoots } from "../../support/own-roots.ts";
import type { Walk } from "../tourist.ts";

const MEMBERS = "/admin/people/team/members";

/** Where else somebody gets a license: on a person's profile, in the wizard of Team members, on a member's page. */
export const doors: Walk = async ({ desk, shoot }) => {
  const light = await desk("acorn", "owner", `/agent/users/${personId("acorn", "light")}?variant=profile-role`);
  await light.getByRole("meter").waitFor();
  await shoot(light, "profile", "A light agent's profile: what their role does, before another is chosen.");

  const endUser = personId("maple", nameSlug(END_USER_NAMES[1] ?? ""));
  const profile = await desk("maple", "owner", `/agent/users/${endUser}?variant=profile-role`);
  // Nobody chooses before the page is idle, when our script comes.
  await ownRoots(profile).getByRole("button").first().waitFor();
  await profile.locator('[data-test-id="profile-user-type"]').selectOption("staff");
  await profile.getByRole("dialog").getByRole("meter").waitFor();
  await shoot(profile, "upgrade", "An end user is to become an agent, and no license is left.");

  const wizard = await desk("acorn", "owner", `${MEMBERS}/new?variant=`);
  await chooseRole(wizard);
  await shoot(wizard, "wizard", "Create team member: what the chosen role does.");
  await wizard.locator('[data-testid="footer-next-btn"]').click();
  await wizard.getByRole("meter").waitFor();
  await shoot(wizard, "wizard-summary", "Its last step, where the role is no longer shown.");

  const framed = await desk("maple", "owner", `${MEMBERS}/new?variant=wizard-frame`);
  await chooseRole(framed.frameLocator("iframe"));
  await shoot(framed, "wizard-frame", "The same in a frame of the page.");

  const member = await desk("acorn", "owner", `${MEMBERS}/${personId("acorn", "light")}?variant=`);
  await member.getByRole("combobox", { name: "Explore" }).click();
  await member.getByRole("option").nth(EDITOR).click();
  await member.getByRole("meter").waitFor();
  await shoot(member, "member", "A member's page: a role in a product by which a light agent uses a license.");
};

/** After no access and viewer. */
const EDITOR = 2;

async function chooseRole(form: Page | FrameLocator): Promise<void> {
  const field = (name: string): Locator => form.locator(`[data-testid="add-team-member-${name}-input"]`);
  await field("name").fill("Elena Russo");
  await field("email").fill("elena.russo@example.com");
  await form.locator('[data-testid="footer-next-btn"]').click();
  await form.getByRole("combobox", { name: "Support" }).click();
  await form.locator('[role="option"]:has([data-testid="agent"]), [role="option"][data-testid="agent"]').click();
  await form.getByRole("meter").waitFor();
}
