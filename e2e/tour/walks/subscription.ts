import type { Walk } from "../tourist.ts";

/** Manage subscription, part by part. */
export const subscription: Walk = async ({ stack, desk, ownPage, say, press, shoot }) => {
  await (await desk("acorn", "owner")).getByRole("button").first().waitFor();
  const query = `?desk=${encodeURIComponent(stack.helpDesk("acorn"))}`;
  const page = await ownPage("subscription", query);
  await page.getByRole("button", { name: say("subscription.manage"), exact: true }).waitFor();
  await shoot(page, "subscription", "What is subscribed, how full it is, what renewing costs.");
  await press(page, say("subscription.manage"));
  const numbers = page.getByRole("spinbutton");
  await numbers.first().fill("7");
  const update = page.getByRole("button", { name: say("cart.update"), disabled: false });
  await update.waitFor();
  await shoot(page, "subscription-manage", "Fewer, at renewal.");
  await update.click();
  await page.getByRole("checkbox", { name: say("demotions.acknowledge") }).waitFor();
  await shoot(page, "subscription-demotions", "Who would lose a license, and the word that it was seen.");
  for (const part of ["usage", "people", "ledger", "settings"] as const) {
    const shown = await ownPage("subscription", `${query}#${part}`);
    await shown.getByRole("heading", { level: 2 }).first().waitFor();
    await shown.waitForLoadState("networkidle");
    await shoot(shown, `subscription-${part}`, `Manage subscription: ${part}.`);
  }
};
