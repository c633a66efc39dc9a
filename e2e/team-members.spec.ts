import { axeFindings } from "./support/axe.ts";
import { expect, test } from "./support/fixtures.ts";
import { NEXT_POLL, signIn } from "./support/help-desk.ts";
import { IS_OURS, ownRoots } from "./support/own-roots.ts";

const MEMBERS = "/admin/people/team/members";

// Who sees what here is the matrix's.
test("its licenses left: after a purchase the new number, and whoever is added counts; the host's own is left alone", {
  tag: "@long",
}, async ({ stack, openBrowser }) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner", MEMBERS);
  await expect(desk.meter).toHaveAttribute("aria-valuetext", "8 of 10 licenses in use, 2 left");
  const hosts = desk.page.locator('[data-test-id="seats-remaining"]');
  await expect(hosts).toHaveText("Seats remaining: 2 of 10");
  // The host says it right above: nobody sees it said again.
  await expect(desk.meter.locator(".left")).toHaveCount(0);
  expect(await axeFindings(desk.page)).toEqual([]);

  await test.step("after a purchase", async () => {
    await desk.addMoreLicenses.focus();
    await desk.page.keyboard.press("Enter");
    await desk.dialog.getByRole("spinbutton").fill("3");
    await desk.dialog.getByRole("button", { name: "Buy licenses" }).click();
    await desk.confirmPurchase();
    await expect(desk.dialog.getByRole("status")).toContainText("3 licenses added.");
    await expect(desk.dialog.getByRole("button", { name: "Back to the form" })).toHaveCount(0);
    await desk.page.keyboard.press("Escape");
    await expect(desk.addMoreLicenses).toBeFocused();
    await expect(desk.meter).toHaveAttribute("aria-valuetext", "8 of 13 licenses in use, 5 left");
    await expect(hosts).toHaveText("Seats remaining: 2 of 10");
  });

  await test.step("its add dialog has the meter, too, and who is added there counts", async () => {
    await desk.page.getByRole("main").getByRole("button", { name: "Add", exact: true }).click();
    await expect(desk.form.getByText("This agent uses one; 4 will be left.")).toBeVisible();
    const role = desk.form.getByRole("combobox", { name: "Role" });
    await role.selectOption({ label: "Light agent" });
    await expect(desk.form.getByText(/^Light agents don’t use a license/)).toBeVisible();
    // A role of the account's own: the help desk's list of roles alone says what it is.
    await role.selectOption({ label: "Team lead" });
    await expect(desk.form.getByText("This agent uses one; 4 will be left.")).toBeVisible();
    await desk.fill({ name: "Giulia Ferri", email: "giulia.ferri@acorn.example" });
    await desk.submit();
    await expect(desk.form).toBeHidden();
    await expect(desk.meter).toHaveAttribute("aria-valuetext", "9 of 13 licenses in use, 4 left", NEXT_POLL);
  });
});

test("comes and goes with navigation, stays through the host's drawing, and axe finds nothing", {
  tag: "@long",
}, async ({ stack, openBrowser }) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner", MEMBERS);
  await expect(desk.meter).toBeVisible();
  await desk.page.getByRole("link", { name: "Subscription" }).click();
  await expect(ownRoots(desk.page)).toHaveCount(0);
  await desk.page.goBack();
  await expect(desk.meter).toBeVisible();
  await desk.page.evaluate(`(() => {
    const head = () => document.querySelector(".page-head");
    const ours = () => [...document.querySelectorAll("div[style]")].filter(${IS_OURS});
    const acts = [
      () => ours()[0]?.remove(),
      () => head().replaceWith(head().cloneNode(true)),
      () => ours()[0]?.after(ours()[0].cloneNode(true)),
    ];
    window.seen = { rounds: 0, wrong: [] };
    setInterval(() => {
      const [one, ...more] = ours();
      if (more.length > 0 || one?.previousElementSibling !== head() || one.shadowRoot === null) seen.wrong.push(seen.rounds);
      acts[seen.rounds % acts.length]();
      seen.rounds += 1;
    }, 100);
  })()`);
  await expect.poll(() => desk.page.evaluate<number>("seen.rounds")).toBeGreaterThan(12);
  expect(await desk.page.evaluate("seen.wrong")).toEqual([]);

  await desk.page.goto(`${stack.helpDesk("acorn")}${MEMBERS}?theme=dark&lang=it`);
  await desk.page.evaluate("document.documentElement.dir = 'rtl'");
  await desk.page.setViewportSize({ width: 320, height: 700 });
  await expect(desk.page.getByRole("button", { name: "Aggiungi altre licenze" })).toBeVisible();
  expect(await axeFindings(desk.page)).toEqual([]);
});
