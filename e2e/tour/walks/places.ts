import { ownRoots } from "../../support/own-roots.ts";
import type { Walk } from "../tourist.ts";

/** Where else licenses are seen: beside +Add, on Team members, in a notice, in a page without an extension. */
export const places: Walk = async ({ stack, desk, say, shoot, addUser }) => {
  const home = await desk("birch", "owner");
  await ownRoots(home).getByRole("button").first().waitFor();
  await shoot(home, "badge", "Licenses left beside +Add, for owners, billing admins and admins.");
  const team = await desk("acorn", "owner", "/admin/people/team/members");
  await team.getByRole("meter").waitFor();
  await shoot(team, "team-members", "Team members: licenses left, and how to add more.");

  const last = await desk("birch", "agent");
  const form = await addUser(last);
  await form.locator('input[name="name"]').fill("Elena Russo");
  await form.locator('input[name="email"]').fill("elena.russo@birch.example");
  await form.locator('[data-test-id="user-form-submit"]').click();
  await last.getByText(say("notice.last_title")).waitFor();
  await shoot(last, "last-license", "Whoever takes the last license is told at once.");

  const widget = await desk("acorn", "owner", "/widget");
  await widget.getByRole("meter").waitFor();
  await shoot(widget, "widget", `The widget in a page of its own at ${new URL(stack.helpDesk("acorn")).hostname}.`);
};
