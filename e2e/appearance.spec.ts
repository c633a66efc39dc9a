import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./support/fixtures.ts";
import { signIn } from "./support/help-desk.ts";

test("a right-to-left page in a language we don't speak: English, laid out the other way round", async ({
  stack,
  openBrowser,
}) => {
  const { context } = await openBrowser();
  const { page, meter, addMoreLicenses, dialog, dueToday } = await signIn(
    context,
    stack,
    "acorn",
    "owner",
    "/agent/users/new?lang=ar",
  );
  await page.locator('select[name="user_type"]').selectOption("staff");
  await expect(meter).toHaveAttribute("aria-valuetext", "8 of 10 licenses in use, 2 left");
  const card = await boxOf(page.getByRole("region", { name: "Licenses in use" }));
  const button = await boxOf(addMoreLicenses);
  expect(button.x - card.x).toBeLessThan(card.x + card.width - (button.x + button.width));
  // A sentence of ours keeps its own direction: its full stop stands at its end.
  await expect(page.getByText("This agent uses one;")).toHaveCSS("unicode-bidi", "plaintext");

  await addMoreLicenses.click();
  await dialog.getByText("Due today").waitFor();
  const frame = await boxOf(dialog);
  const close = await boxOf(dialog.getByRole("button", { name: "Close" }));
  expect(close.x).toBeLessThan(frame.x + frame.width / 2);
  const name = await boxOf(dialog.getByText("Due today"));
  const amount = await boxOf(dueToday);
  expect(amount.x).toBeLessThan(name.x);
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

test("in a window 360 pixels wide nothing of ours sticks out", async ({ stack, openBrowser }) => {
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "maple", "owner", "/agent/users/new");
  await desk.page.setViewportSize({ width: 360, height: 740 });
  await desk.page.locator('select[name="user_type"]').selectOption("staff");
  await expect(desk.meter).toBeVisible();
  expect(await sticksOut(desk.page)).toEqual([]);
  await desk.addMoreLicenses.click();
  await desk.dialog.getByText("Due today").waitFor();
  expect(await sticksOut(desk.page)).toEqual([]);
  await desk.dialog.getByRole("button", { name: "What’s included" }).click();
  expect(await sticksOut(desk.page)).toEqual([]);
  await desk.dialog.getByRole("button", { name: "Buy licenses" }).click();
  await expect(desk.confirm).toBeVisible();
  expect(await sticksOut(desk.page)).toEqual([]);
  await desk.confirm.click();
  await expect(desk.dialog.getByRole("status")).toContainText("1 license added.");
  expect(await sticksOut(desk.page)).toEqual([]);
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

/** Elements of ours wider than what they stand in: than the window, for what stands over the page. */
function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(`[...document.getElementsByTagName("seatmeter-root")].flatMap((host) => {
    const over = host.shadowRoot.querySelector("dialog, [popover]") !== null;
    const { left, right } = over ? { left: 0, right: innerWidth } : host.getBoundingClientRect();
    return [...host.shadowRoot.querySelectorAll(".seatmeter *")].filter((node) => {
      if (node.checkVisibility() === false || node.className === "hidden") return false;
      const box = node.getBoundingClientRect();
      return box.width > 1 && (box.left < left - 1 || box.right > right + 1 || node.scrollWidth > node.clientWidth + 1 && getComputedStyle(node).overflowX === "auto");
    }).map((node) => node.localName + "." + node.className + ": " + node.textContent.slice(0, 40));
  })`);
}
