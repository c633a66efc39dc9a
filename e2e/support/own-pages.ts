import type { BrowserContext, Locator, Page } from "@playwright/test";
import { chromiumId, SANDBOX_KEY } from "../../scripts/extension-identity.ts";
import type { Stack } from "../../scripts/stack.ts";
import type { PersonName } from "./help-desk.ts";
import { signIn } from "./help-desk.ts";

type OwnPage = "options" | "popup" | "subscription" | "welcome";

/** One of the extension's own pages, in a tab of its own: the popup, too, since no test can press the toolbar. */
export async function openOwnPage(
  context: BrowserContext,
  name: OwnPage,
  query: Record<string, string> = {},
): Promise<Page> {
  const page = await context.newPage();
  await goToOwnPage(page, name, query);
  return page;
}

/** The same in a tab that is there. */
export async function goToOwnPage(page: Page, name: OwnPage, query: Record<string, string> = {}): Promise<void> {
  const asked = Object.keys(query).length === 0 ? "" : `?${new URLSearchParams(query)}`;
  await page.goto(`chrome-extension://${chromiumId(SANDBOX_KEY)}/extension/pages/${name}/index.html${asked}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
}

/** Signs in and opens Manage subscription as its link in the popup does. */
export async function openSubscription(
  context: BrowserContext,
  stack: Stack,
  account: string,
  person: PersonName = "owner",
) {
  const desk = await signIn(context, stack, account, person);
  await desk.openAddUser();
  const page = await openOwnPage(context, "subscription", { desk: stack.helpDesk(account) });
  return { desk, page };
}

/** The card of one help desk on it. */
export function deskCard(page: Page, name: string): Locator {
  return page.getByRole("listitem").filter({ has: page.getByRole("heading", { name }) });
}

/**
 * Presses the button that buys, as somebody does who first scrolls to it: before its page was in front for half a second,
 * it says that it can't be pressed.
 */
export async function pressInView(button: Locator): Promise<void> {
  await button.scrollIntoViewIfNeeded();
  await button.click();
}
