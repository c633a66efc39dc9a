import type { Walk } from "../tourist.ts";

/** The extension's own pages. */
export const ownPages: Walk = async ({ desk, ownPage, shoot, addUser }) => {
  await shoot(await ownPage("popup"), "popup-none", "The popup with no help desk open and none connected.");
  const page = await desk("birch", "owner");
  await addUser(page);
  const popup = await ownPage("popup");
  await popup.getByRole("meter").first().waitFor();
  await shoot(popup, "popup", "The popup: a meter for each product.");
  await shoot(await ownPage("options"), "options", "The options: help desks, language, pace, privacy.");
};
