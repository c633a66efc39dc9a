import type { Locator, Page } from "@playwright/test";

/** Far more than any of our screens has to be tabbed through. */
const PATIENCE = 120;

/** Presses Tab until this control has the focus; a screen on which that never happens is a failure. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let presses = 0; presses < PATIENCE; presses += 1) {
    if (await hasFocus(control)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reached ${control}.`);
}

/** Also within a shadow root, where the document knows of its host only. */
function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluate((node) => (node.getRootNode() as Document | ShadowRoot).activeElement === node);
}
