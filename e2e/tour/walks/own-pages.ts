import type { Walk } from "../tourist.ts";

/** The extension's own pages. */
export const ownPages: Walk = async ({ desk, ownPage, say, press, shoot, addUser }) => {
  await shoot(await ownPage("popup"), "popup-none", "The popup with no help desk open and none connected.");
  const page = await desk("birch", "owner");
  await addUser(page);
  const popup = await ownPage("popup");
  await popup.getByRole("meter").first().waitFor();
  await shoot(popup, "popup", "The popup: a meter for each product.");
  await popup
    .locator("details", { hasText: say("check.heading") })
    .locator("summary")
    .click();
  await popup.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("Not allowed.", "NotAllowedError"));
  });
  await press(popup, say("check.copy"));
  await popup.getByRole("textbox", { name: say("check.heading") }).waitFor();
  await shoot(
    popup,
    "self-check",
    "What was looked for in the page, and its report where the browser doesn't copy it.",
  );
  await shoot(await ownPage("options"), "options", "The options: help desks, language, pace, privacy.");
};
