import type { Walk } from "../tourist.ts";

/** A help desk without a seat service: until somebody has entered how many licenses there are, and afterwards. */
export const withoutService: Walk = async ({ desk, ownPage, press, say, shoot }) => {
  const welcome = await ownPage("welcome");
  await shoot(welcome, "welcome", "What opens after installing.");
  const page = await desk("acorn", "owner", "/agent/users/new?service=none");
  await page.locator('select[name="user_type"]').selectOption("staff");
  await page.getByRole("button", { name: say("action.manage_subscription") }).waitFor();
  await shoot(page, "unserved-unknown", "Without a seat service: how many licenses there are is not known yet.");
  const options = await ownPage("options");
  await options.getByLabel(say("options.total_label")).fill("0");
  await press(options, say("options.total_save"));
  await shoot(options, "unserved-options-wrong", "The options, where the number is entered; this one can't be.");
  await options.getByLabel(say("options.total_label")).fill("10");
  await press(options, say("options.total_save"));
  await options.locator(".total [role=status] span").waitFor();
  await shoot(options, "unserved-options", "The number has been entered, and when.");
  await page.bringToFront();
  await page.getByRole("meter").waitFor();
  await shoot(page, "unserved-meter", "The help desk's own list, counted against that number: an estimate.");

  const agents = await desk("acorn", "agent", "/agent/users/new?service=none");
  await agents.locator('select[name="user_type"]').selectOption("staff");
  await press(agents, say("action.request"));
  await agents.getByLabel(say("request.reason")).fill("Giulia Ferri starts on Monday");
  await shoot(agents, "unserved-asking", "Whoever can't change the subscription asks, in a ticket of the help desk.");
  await agents
    .getByRole("dialog")
    .getByRole("button", { name: say("action.request") })
    .click();
  await agents.getByRole("dialog").getByRole("link").waitFor();
  await shoot(agents, "unserved-ticket", "The ticket that was made, and the way to it.");
};
