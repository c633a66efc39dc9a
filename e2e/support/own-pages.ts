import type { BrowserContext, Locator, Page } from "@playwright/test";
import { chromiumId, SANDBOX_KEY } from "../../scripts/extension-identity.ts";

/** One of the extension's own pages, in a tab of its own: the popup, too, since no test can press the toolbar. */
export async function openOwnPage(
  context: BrowserContext,
  name: "options" | "popup" | "subscription",
  query: Record<string, string> = {},
): Promise<Page> {
  const page = await context.newPage();
  const asked = Object.keys(query).length === 0 ? "" : `?${new URLSearchParams(query)}`;
  await page.goto(`chrome-extension://${chromiumId(SANDBOX_KEY)}/extension/pages/${name}/index.html${asked}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return page;
}

/** The card of one help desk on it. */
export function deskCard(page: Page, name: string): Locator {
  return page.getByRole("listitem").filter({ has: page.getByRole("heading", { name }) });
}

/**
 * Presses the button that buys, as somebody does who first scrolls to it: before it was seen for half a second, it says
 * that it can't be pressed.
 */
export async function pressInView(button: Locator): Promise<void> {
  await button.scrollIntoViewIfNeeded();
  await button.click();
}
