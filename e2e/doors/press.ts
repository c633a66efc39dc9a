import type { Locator, Page } from "@playwright/test";
import type { Hand } from "./choose.ts";

/** Presses a control with the mouse, or by keyboard from where the focus is put. */
export async function press(page: Page, control: Locator, hand: Hand): Promise<void> {
  if (hand === "mouse") return control.click();
  await control.focus();
  await page.keyboard.press("Enter");
}
