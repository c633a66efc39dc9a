import type { BrowserContext, Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";

const ADDRESS = "/extension/pages/confirm/index.html";

/** The window of the extension in which a purchase is reviewed and confirmed. */
export interface ConfirmWindow {
  page: Page;
  heading: Locator;
  note: Locator;
  /** What is due today. */
  amount: Locator;
  /** The only button that buys. */
  confirm: Locator;
  back: Locator;
  decline: Locator;
}

/** The one that is open; waits for it. */
export async function confirmWindow(context: BrowserContext): Promise<ConfirmWindow> {
  await expect.poll(() => openWindows(context).length, "windows to confirm in").toBe(1);
  const [page] = openWindows(context);
  if (page === undefined) throw new Error("The window was closed again.");
  return {
    page,
    heading: page.getByRole("heading", { level: 1 }),
    note: page.getByRole("textbox", { name: "Note" }),
    amount: page.locator(".summary"),
    confirm: page.getByRole("button", { name: "Confirm purchase" }),
    back: page.getByRole("button", { name: "Back" }),
    decline: page.getByRole("button", { name: "Decline" }),
  };
}

/** All windows to confirm in, as pages of the browser. */
export function openWindows(context: BrowserContext): Page[] {
  return context.pages().filter((page) => page.url().includes(ADDRESS));
}

/** Confirms what stands in the window, as somebody does who has read it. */
export async function confirmInWindow(context: BrowserContext): Promise<ConfirmWindow> {
  const window = await confirmWindow(context);
  await window.confirm.click();
  return window;
}
