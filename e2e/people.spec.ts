import { readBooks } from "./support/books.ts";
import { confirmWindow } from "./support/confirm-window.ts";
import { everythingKept } from "./support/extension.ts";
import { expect, test } from "./support/fixtures.ts";
import { signIn } from "./support/help-desk.ts";

test("signing in as somebody else leaves nothing of the first", async ({ stack, openBrowser }) => {
  const browser = await openBrowser();
  const { context } = browser;
  const kept = () => everythingKept(browser);
  const owner = await signIn(context, stack, "acorn", "owner");
  await owner.openAddUser();
  await owner.review(4);
  const window = await confirmWindow(context);
  await window.note.fill("For Giulia alone");
  await expect.poll(kept).toContain("For Giulia alone");
  const ownersTokens = tokensIn(await kept());
  expect(ownersTokens).not.toEqual([]);
  await owner.page.close();

  const agent = await signIn(context, stack, "acorn", "agent");
  await agent.openAddUser();
  await expect(agent.meter).toBeVisible();
  await agent.addMoreLicenses.click();
  await expect(agent.dialog).toBeVisible();
  await expect(agent.dialog.getByText("$")).toHaveCount(0);
  await expect(agent.dialog.getByRole("button", { name: "Buy licenses" })).toHaveCount(0);
  // The window that was open for the first has nothing of it any more.
  await expect(window.heading).toHaveText("Somebody else is signed in");
  await expect(window.page.getByText(/Suite|\$/)).toHaveCount(0);
  await expect(window.confirm).toHaveCount(0);
  const left = await kept();
  for (const token of ownersTokens) expect(left).not.toContain(token);
  expect(left).not.toContain("For Giulia alone");
  expect((await readBooks(stack, "acorn")).orders).toBe(0);
});

/** JWTs wherever they stand in what is kept. */
function tokensIn(kept: string): string[] {
  return kept.match(/eyJ[\w-]+\.[\w-]+\.[\w-]+/g) ?? [];
}
