import type { Walk } from "../tourist.ts";

/** What nobody draws: nobody is signed in, or the service does not answer. */
export const states: Walk = async ({ stack, desk, addUser, press, say, shoot }) => {
  const page = await desk("acorn", "owner");
  const form = await addUser(page);
  await stack.service.stop();
  await press(form, say("action.add"));
  await page.getByRole("alert").first().waitFor();
  await shoot(page, "cart-unreachable", "The service does not answer: what happened, what was not lost, what to do.");
};
