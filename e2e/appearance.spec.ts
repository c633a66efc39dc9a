import type { Locator } from "@playwright/test";
import { confirmWindow } from "./support/confirm-window.ts";
import { preferLanguage } from "./support/extension.ts";
import { expect, test } from "./support/fixtures.ts";
import { signIn } from "./support/help-desk.ts";
import { overflowIn } from "./support/overflow.ts";
import { ownRoots } from "./support/own-roots.ts";
import { spokenIn } from "./support/spoken.ts";
import { openWidget } from "./support/widget.ts";

test("an Arabic page: Arabic, laid out from right to left", { tag: "@long" }, async ({ stack, openBrowser }) => {
  const { context } = await openBrowser();
  const { page } = await signIn(context, stack, "acorn", "owner", "/agent/users/new?lang=ar");
  const say = spokenIn("ar");
  await page.locator('select[name="user_type"]').selectOption("staff");
  await page.getByRole("meter", { name: say("meter.name") }).waitFor();
  const card = await boxOf(page.getByRole("region", { name: say("meter.name") }));
  const add = page.getByRole("button", { name: say("action.add") });
  const button = await boxOf(add);
  expect(button.x - card.x).toBeLessThan(card.x + card.width - (button.x + button.width));
  // The bar fills from the right.
  const [used] = await ownRoots(page).locator(".bar i").all();
  const bar = await boxOf(ownRoots(page).locator(".bar"));
  const filled = used === undefined ? bar : await boxOf(used);
  expect(filled.width).toBeLessThan(bar.width);
  expect(filled.x + filled.width).toBeCloseTo(bar.x + bar.width, 0);

  await add.click();
  const dialog = page.getByRole("dialog", { name: say("cart.title") });
  const amount = dialog.locator(".amount");
  await amount.waitFor();
  const frame = await boxOf(dialog);
  const close = await boxOf(dialog.getByRole("button", { name: say("action.close") }));
  expect(close.x).toBeLessThan(frame.x + frame.width / 2);
  const name = await boxOf(dialog.getByText(say("cart.due_today")));
  expect((await boxOf(amount)).x).toBeLessThan(name.x);
  await expect(dialog.locator("xpath=..")).toHaveAttribute("lang", "ar");
  await expect(dialog).toHaveCSS("direction", "rtl");

  // Up and down are the same in every direction.
  const quantity = dialog.getByRole("spinbutton");
  await quantity.press("ArrowUp");
  await quantity.press("ArrowUp");
  await quantity.press("ArrowDown");
  await expect(quantity).toHaveValue("2");
});

test("a page in a language that we don't speak: English, from left to right within it", { tag: "@long" }, async ({
  stack,
  openBrowser,
}) => {
  const { context } = await openBrowser();
  const { page, meter, addMoreLicenses, dialog, dueToday } = await signIn(
    context,
    stack,
    "acorn",
    "owner",
    "/agent/users/new?lang=he",
  );
  await page.locator('select[name="user_type"]').selectOption("staff");
  await expect(meter).toHaveAttribute("aria-valuetext", "8 of 10 licenses in use, 2 left");
  const card = page.getByRole("region", { name: "Licenses in use" });
  await expect(page.locator("html")).toHaveCSS("direction", "rtl");
  await expect(card).toHaveCSS("direction", "ltr");
  await addMoreLicenses.click();
  await dialog.getByText("Due today").waitFor();
  const name = await boxOf(dialog.getByText("Due today"));
  expect((await boxOf(dueToday)).x).toBeGreaterThan(name.x);
  await expect(dialog.locator("xpath=..")).toHaveAttribute("lang", "en");
});

test("the page's theme and language are followed, not the system's", async ({ stack, openBrowser }) => {
  const { context } = await openBrowser();
  const { page } = await signIn(context, stack, "acorn", "owner", "/agent/users/new?lang=it&theme=dark");
  await page.emulateMedia({ colorScheme: "light" });
  await page.locator('select[name="user_type"]').selectOption("staff");
  const card = page.getByRole("region", { name: "Licenze in uso" });
  await expect(page.getByRole("meter", { name: "Licenze in uso" })).toBeVisible();
  expect(await luma(card)).toBeLessThan(64);
  await page.getByRole("button", { name: "Aggiungi altre licenze" }).click();
  const dialog = page.getByRole("dialog", { name: "Aggiungi altre licenze" });
  expect(await luma(dialog)).toBeLessThan(64);
  await page.keyboard.press("Escape");

  await page.goto(`${stack.helpDesk("acorn")}/agent/users/new?lang=en&theme=light`);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.locator('select[name="user_type"]').selectOption("staff");
  await expect(page.getByRole("meter", { name: "Licenses in use" })).toBeVisible();
  expect(await luma(page.getByRole("region", { name: "Licenses in use" }))).toBeGreaterThan(192);
});

test("a page in any colour space is dark or light as it looks, for the extension and for the widget", {
  tag: "@long",
}, async ({ stack, openBrowser }) => {
  const { context } = await openBrowser();
  for (const [colour, isDark] of [
    ["oklch(0.2 0.02 250)", true],
    ["color(display-p3 0.1 0.1 0.12)", true],
    ["lab(96 0 0)", false],
    ["color(srgb-linear 0.4 0.4 0.4)", false],
  ] as const) {
    await test.step(colour, async () => {
      const paint = await context.addInitScript((painted) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`html, body { background: ${painted} !important } body * { background: none !important }`);
        document.adoptedStyleSheets = [sheet];
      }, colour);
      const { page } = await signIn(context, stack, "acorn", "owner", "/agent/users/new");
      await page.locator('select[name="user_type"]').selectOption("staff");
      const card = page.getByRole("region", { name: "Licenses in use" });
      await expect(card.getByRole("meter")).toBeVisible();
      await expect.poll(async () => (await luma(card)) < 64).toBe(isDark);

      const widget = await openWidget(context, stack, "acorn", "owner");
      await expect(widget.meter).toBeVisible();
      expect((await luma(widget.page.getByRole("region", { name: "Licenses in use" }))) < 64).toBe(isDark);
      await Promise.all([page.close(), widget.page.close()]);
      await paint.dispose();
    });
  }
});

test("in a window 360 pixels wide nothing of ours sticks out", { tag: "@long" }, async ({ stack, openBrowser }) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "maple", "owner", "/agent/users/new");
  await desk.page.setViewportSize({ width: 360, height: 740 });
  await desk.page.locator('select[name="user_type"]').selectOption("staff");
  await expect(desk.meter).toBeVisible();
  expect(await overflowIn(desk.page)).toEqual([]);
  await desk.addMoreLicenses.click();
  await desk.dialog.getByText("Due today").waitFor();
  expect(await overflowIn(desk.page)).toEqual([]);
  await desk.dialog.getByRole("button", { name: "What’s included" }).click();
  expect(await overflowIn(desk.page)).toEqual([]);
  await desk.dialog.getByRole("button", { name: "Buy licenses" }).click();
  const window = await confirmWindow(context);
  await expect(window.confirm).toBeVisible();
  expect(await overflowIn(desk.page)).toEqual([]);
  for (const width of [360, 320]) {
    await window.page.setViewportSize({ width, height: 640 });
    expect(await overflowIn(window.page)).toEqual([]);
  }
  await window.confirm.click();
  await expect(desk.dialog.getByRole("status")).toContainText("1 license added.");
  expect(await overflowIn(desk.page)).toEqual([]);
});

test("the window: light and dark as the system is, also when that changes; from right to left in Arabic", {
  tag: "@long",
}, async ({ stack, openBrowser }) => {
  const browser = await openBrowser();
  await preferLanguage(browser, "ar");
  const say = spokenIn("ar");
  const { page } = await signIn(browser.context, stack, "acorn", "owner", "/agent/users/new?lang=ar");
  await page.getByRole("button", { name: say("action.add") }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: say("action.buy") })
    .click();
  const window = (await confirmWindow(browser.context)).page;
  const confirm = window.getByRole("button", { name: say("review.confirm") });
  await confirm.waitFor();
  await expect(window.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(window.getByRole("heading", { level: 1 })).toHaveCSS("direction", "rtl");
  const back = await boxOf(window.getByRole("button", { name: say("cart.back") }));
  expect((await boxOf(confirm)).x).toBeLessThan(back.x);
  for (const [colorScheme, isDark] of [
    ["dark", true],
    ["light", false],
  ] as const) {
    await window.emulateMedia({ colorScheme });
    expect((await luma(window.getByRole("main"))) < 64).toBe(isDark);
    expect((await luma(window.getByRole("textbox"))) < 64).toBe(isDark);
  }
});

async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error("It has no place on screen.");
  return box;
}

/** How light what is painted behind it is, from 0 to 255. */
function luma(locator: Locator): Promise<number> {
  return locator.evaluate((node) => {
    const channels =
      getComputedStyle(node)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    return channels.slice(0, 3).reduce((sum, channel) => sum + channel, 0) / 3;
  });
}
