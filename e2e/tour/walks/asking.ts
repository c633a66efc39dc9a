import type { Walk } from "../tourist.ts";

/** A picture of a store's listing is in one language throughout. */
const REASON = "Giulia starts on Monday in the returns team.";
const REASON_IN_ITALIAN = "Giulia inizia lunedì nel team dei resi.";

/** Asking those who decide, deciding, and writing to sales. */
export const asking: Walk = async ({ look, desk, addUser, press, say, shoot, ownPage, confirmWindow }) => {
  const agent = await desk("maple", "agent");
  await press(await addUser(agent), say("action.request"));
  const dialog = agent.getByRole("dialog", { name: say("cart.title") });
  await dialog
    .getByRole("textbox", { name: say("request.reason") })
    .fill(look.language === "it" ? REASON_IN_ITALIAN : REASON);
  await shoot(agent, "request-form", "Whoever may not buy asks: how many, what for, by when, and who decides.");
  await press(dialog, say("action.request"));
  await dialog.getByRole("button", { name: say("request.cancel") }).waitFor();
  await shoot(agent, "request-open", "Asked: how it stands, and how to take it back.");

  const owner = await desk("maple", "owner");
  const review = owner.getByRole("button", { name: say("inbox.review") });
  await review.waitFor();
  await shoot(owner, "request-notice", "The owner is told in the page.");
  await review.click();
  const approval = await confirmWindow();
  await shoot(approval, "approval", "Deciding: who asks, why, and what it costs now.");
  await press(approval, say("approval.decline"));
  await approval.getByRole("textbox", { name: say("approval.decline_reason") }).waitFor();
  await shoot(approval, "approval-decline", "Declining takes a reason.");
  await approval.close();
  const popup = await ownPage("popup");
  await popup.getByRole("button", { name: say("inbox.decline") }).waitFor();
  await shoot(popup, "popup-inbox", "The popup's inbox.");

  const sales = await desk("cedar", "owner");
  await press(await addUser(sales), say("action.add"));
  const form = sales.getByRole("dialog", { name: say("cart.title") });
  await form.getByRole("textbox", { name: say("sales.email") }).fill("owner@cedar.example");
  await form.getByRole("textbox", { name: say("sales.message") }).fill("Ten more for the new site in Leeds.");
  await shoot(sales, "sales-form", "An account run by sales: the form to the sales representative.");
  await press(form, say("sales.send"));
  await form.getByText(say("sales.reference")).waitFor();
  await shoot(sales, "sales-sent", "Sent, with a reference number.");

  const willow = await desk("willow", "owner");
  await press(await addUser(willow), say("action.add"));
  const assisted = willow.getByRole("dialog", { name: say("cart.title") });
  await assisted.getByRole("textbox", { name: say("sales.email") }).waitFor();
  await shoot(willow, "sales-assisted", "Sold by sales, not bought instantly: sales, and Manage subscription.");
};
