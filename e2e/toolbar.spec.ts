import { readToolbar } from "./support/extension.ts";
import { expect, test } from "./support/fixtures.ts";
import { signIn } from "./support/help-desk.ts";

test("each tab's meter and badge are its own: what is left for owners and admins, nothing for agents", async ({
  stack,
  openBrowser,
}) => {
  const session = await openBrowser();
  const badgeOf = async (account: string) => (await readToolbar(session, stack.helpDesk(account))).badge;
  const acorn = await signIn(session.context, stack, "acorn", "owner");
  await signIn(session.context, stack, "birch", "admin");
  const willow = await signIn(session.context, stack, "willow", "agent");
  await expect.poll(() => badgeOf("acorn")).toBe("2");
  await expect.poll(() => badgeOf("birch")).toBe("1");
  await willow.openAddUser();
  await expect(willow.form.getByText("11 of 20 licenses in use, 9 left")).toBeVisible();
  expect(await badgeOf("willow")).toBe("");
  await acorn.openAddUser();
  await expect(acorn.form.getByText("8 of 10 licenses in use, 2 left")).toBeVisible();
  await willow.page.bringToFront();
  await expect(willow.form.getByText("11 of 20 licenses in use, 9 left")).toBeVisible();

  // Somebody else in the same tab: the number goes with whom it was for.
  await willow.page.goto(`${stack.helpDesk("willow")}/sign-in?as=owner&to=/agent/home`);
  await expect.poll(() => badgeOf("willow")).toBe("9");
  await willow.page.goto(`${stack.helpDesk("willow")}/sign-in?as=agent&to=/agent/home`);
  await expect.poll(() => badgeOf("willow")).toBe("");
});

test("an agent interface without +Add is said on the toolbar, with what was looked for", { tag: "@long" }, async ({
  stack,
  openBrowser,
}) => {
  const session = await openBrowser();
  // As if the host had renamed it.
  const renaming = await session.context.addInitScript(() => {
    const rename = () => {
      for (const node of document.querySelectorAll('[data-test-id="header-toolbar-add-menu-button"]')) {
        node.setAttribute("data-test-id", "renamed");
      }
    };
    new MutationObserver(rename).observe(document, { childList: true, subtree: true });
  });
  await signIn(session.context, stack, "acorn", "owner");
  await expect
    .poll(() => readToolbar(session, stack.helpDesk("acorn")), { timeout: 40_000 })
    .toEqual({
      badge: "!",
      title: expect.stringContaining('[data-test-id="header-toolbar-add-menu-button"]'),
    });
  await renaming.dispose();
});
