import { axeFindings } from "./support/axe.ts";
import { expect, test } from "./support/fixtures.ts";
import { nextGreeting } from "./support/greeting.ts";
import type { HelpDeskPage } from "./support/help-desk.ts";
import { NEXT_POLL, signIn } from "./support/help-desk.ts";
import { IS_OURS, ownRoots } from "./support/own-roots.ts";

const badge = ({ page }: HelpDeskPage, left: string) => page.getByRole("button", { name: left, exact: true });
const roots = ({ page }: HelpDeskPage) => ownRoots(page);

// What is open to whom is the policy's own test: here each of the three kinds of people, once.
test("beside +Add for whoever has it; the meter alone for an agent, and nothing of ours for anybody else", async ({
  stack,
  gateway,
  openBrowser,
}) => {
  const { context } = await openBrowser();
  await expect(badge(await signIn(context, stack, "acorn", "admin"), "2 licenses left")).toBeVisible();
  const agent = await signIn(context, stack, "acorn", "agent");
  await agent.openAddUser();
  await expect(agent.meter).toBeVisible();
  await expect(roots(agent)).toHaveCount(1);
  const greeted = nextGreeting(gateway);
  const light = await signIn(context, stack, "acorn", "light");
  await greeted();
  await light.page.getByRole("table").waitFor();
  await expect(roots(light)).toHaveCount(0);
});

test("pressed by keyboard it opens the dialog, and has the focus and the new number afterwards", {
  tag: "@long",
}, async ({ stack, openBrowser }) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  await expect(badge(desk, "2 licenses left")).toHaveAttribute("title", /8 of 10 licenses in use, 2 left/);
  await desk.page.locator(ADD).focus();
  await desk.page.keyboard.press("Tab");
  await expect(badge(desk, "2 licenses left")).toBeFocused();
  await desk.page.keyboard.press("Enter");
  await expect(desk.dialog.getByText("Due today")).toBeVisible();
  await desk.dialog.getByRole("spinbutton").fill("3");
  await desk.dialog.getByRole("button", { name: "Buy licenses" }).click();
  await desk.confirmPurchase();
  await expect(desk.dialog.getByRole("status")).toContainText("3 licenses added.");
  // Nobody came from a form.
  await expect(desk.dialog.getByRole("button", { name: "Back to the form" })).toHaveCount(0);
  await desk.page.keyboard.press("Escape");
  await expect(badge(desk, "5 licenses left")).toBeFocused();
});

test("says what is true after somebody else took the last one, and when nothing can be read", { tag: "@long" }, async ({
  stack,
  gateway,
  openBrowser,
}) => {
  const owner = await signIn((await openBrowser()).context, stack, "birch", "owner");
  await expect(badge(owner, "1 license left")).toBeVisible();
  const taker = await signIn((await openBrowser()).context, stack, "birch", "agent");
  await taker.openAddUser();
  await taker.fill({ name: "Luca Marino", email: "luca.marino@birch.example" });
  await expect(taker.form.getByText(/uses the last license/)).toBeVisible();
  await taker.submit();
  await expect(taker.form).toBeHidden();
  await owner.openAddUser();
  await expect(badge(owner, "0 licenses left")).toHaveCSS("border-style", "solid");

  gateway.set("GET", /^\/v1\/availability/, { kind: "cut" });
  await owner.form.getByRole("button", { name: "Cancel" }).click();
  await expect(badge(owner, "0 licenses left")).toHaveCSS("border-style", "dashed", NEXT_POLL);
  await expect(badge(owner, "0 licenses left")).toHaveAttribute("title", /Last updated/);
});

test("the host draws +Add anew every 100 ms: one badge, always beside it", { tag: "@long" }, async ({
  stack,
  openBrowser,
}) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  await expect(badge(desk, "2 licenses left")).toBeVisible();
  await desk.page.evaluate(`(() => {
    const add = () => document.querySelector('${ADD}');
    const ours = () => [...document.querySelectorAll("div[style]")].filter(${IS_OURS});
    const acts = [
      () => ours()[0]?.remove(),
      () => add().replaceWith(add().cloneNode(true)),
      () => add().parentElement.replaceWith(add().parentElement.cloneNode(true)),
      () => ours()[0]?.after(ours()[0].cloneNode(true)),
      () => add().parentElement.parentElement.prepend(ours()[0]),
    ];
    window.seen = { rounds: 0, wrong: [] };
    setInterval(() => {
      const [one, ...more] = ours();
      const isRight = more.length === 0 && one?.previousElementSibling === add().parentElement && /2/.test(one.shadowRoot?.textContent);
      if (!isRight) seen.wrong.push(seen.rounds);
      acts[seen.rounds % acts.length]();
      seen.rounds += 1;
    }, 100);
  })()`);
  await expect.poll(() => desk.page.evaluate<number>("seen.rounds")).toBeGreaterThan(20);
  expect(await desk.page.evaluate("seen.wrong")).toEqual([]);
});

test("coming over it doesn't open the host's menu; it is there after going elsewhere; axe finds nothing", {
  tag: "@long",
}, async ({ stack, openBrowser }) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  await badge(desk, "2 licenses left").hover();
  await expect(desk.page.getByRole("menuitem")).toHaveCount(0);
  const box = await badge(desk, "2 licenses left").boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  await desk.page.getByRole("link", { name: "Admin Center" }).click();
  await expect(badge(desk, "2 licenses left")).toHaveCount(0);
  await desk.page.goBack();
  await expect(badge(desk, "2 licenses left")).toBeVisible();
  expect(await axeFindings(desk.page)).toEqual([]);

  await desk.page.goto(`${stack.helpDesk("acorn")}/agent/home?theme=dark&lang=it`);
  await desk.page.evaluate("document.documentElement.dir = 'rtl'");
  await desk.page.setViewportSize({ width: 320, height: 700 });
  const italian = badge(desk, "2 licenze rimaste");
  await expect(italian).toBeVisible();
  expect(await italian.evaluate((node) => node.getRootNode() !== document)).toBe(true);
  expect(await axeFindings(desk.page)).toEqual([]);
});

const ADD = '[data-test-id="header-toolbar-add-menu-button"]';
