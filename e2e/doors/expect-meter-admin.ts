import type { FrameLocator, Locator, Page } from "@playwright/test";
import { expect } from "../support/fixtures.ts";
import type { Frame, Outcome, Says } from "./expected.ts";

/** What is said in each case, in words that are told apart from all others. */
const SENTENCES: Readonly<Record<Says, RegExp>> = {
  "uses-one": /\buses one; \d+ will be left\./,
  "uses-last": /\buses the last license\./,
  "none-left": /No license is left, and this role uses one\./,
  "uses-none": /\bdon’t use a license, unless\b/,
  unknown: /(can’t tell whether this role uses a license|No license is left\. If this role uses one)/,
};

/** Where a form stands, and where a meter might. */
type Scope = Page | FrameLocator;

/** The only frame of the page, or the page. */
export function scopeOf(page: Page, frame: Frame): Scope {
  return frame === "top" ? page : page.frameLocator("iframe");
}

export function metersIn(scope: Scope): Locator {
  return scope.getByRole("region", { name: "Licenses in use" });
}

/** Holds what stands on the screen against what is expected of it. */
export async function expectMeter(page: Page, scope: Scope, outcome: Outcome, says: Says): Promise<void> {
  switch (outcome.kind) {
    case "meter":
      await expect(metersIn(scope)).toHaveCount(1);
      await expect(metersIn(scope).getByRole("status")).toHaveText(SENTENCES[says]);
      if (outcome.frame !== "top") await expect(metersIn(page)).toHaveCount(0);
      return;
    case "undecided":
    case "unknown":
      for (const said of await metersIn(scope).getByRole("status").allTextContents())
        expect(said).toMatch(SENTENCES.unknown);
      return;
    case "badge-unknown":
      throw new Error("Admin Center has no badge.");
  }
}

/** The meter's button, which opens the dialog in the page itself; closing it leads back to the meter. */
export async function expectLeadsToBuying(page: Page, scope: Scope): Promise<void> {
  const dialog = page.getByRole("dialog", { name: "Add more licenses" });
  await metersIn(scope).getByRole("button", { name: "Add more licenses" }).click();
  await dialog.getByRole("button", { name: "Buy licenses" }).waitFor();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(metersIn(scope)).toHaveCount(1);
}
