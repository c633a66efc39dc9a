import type { Walk } from "../tourist.ts";

/** The add-user form, for who may buy, who may not, and with every number of licenses left. */
export const adding: Walk = async ({ desk, addUser, shoot }) => {
  const owner = await desk("acorn", "owner");
  const form = await addUser(owner);
  await form.locator('input[name="name"]').fill("Giulia Ferri");
  await form.locator('input[name="email"]').fill("giulia.ferri@acorn.example");
  await shoot(owner, "form", "The owner of acorn adds an agent: two licenses are left.");
  await form.locator('select[name="user_type"]').selectOption("end_user");
  await shoot(owner, "form-end-user", "An end user uses no license: one line.");

  const last = await desk("birch", "agent");
  await addUser(last);
  await shoot(last, "form-last", "An agent of birch is about to use the last license.");

  const none = await desk("maple", "admin");
  const refused = await addUser(none);
  await shoot(none, "form-none", "None is left on maple: said before saving.");
  await refused.locator('input[name="name"]').fill("Ken Mori");
  await refused.locator('input[name="email"]').fill("ken.mori@maple.example");
  await refused.locator('[data-test-id="user-form-submit"]').click();
  await refused.getByRole("alert").nth(1).waitFor();
  await shoot(none, "form-refused", "The help desk refused: the form is kept.");

  const page = await desk("acorn", "admin", "/agent/users/new");
  await page.locator('select[name="user_type"]').selectOption("staff");
  await page.getByRole("meter").waitFor();
  await shoot(page, "form-page", "The full-page form has the same meter.");
};
