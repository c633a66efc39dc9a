import type { Page } from "@playwright/test";
import { axeFindings } from "./axe.ts";

const THEMES = ["light", "dark"] as const;
type Theme = (typeof THEMES)[number];

/** What axe finds of ours in this state of a page, light and dark: to reach the state for each would take twice as long. */
export async function axeFindingsInBothThemes(page: Page): Promise<string[]> {
  const isOwnPage = page.url().startsWith("chrome-extension:");
  const found: string[] = [];
  for (const theme of THEMES) {
    if (isOwnPage) await page.emulateMedia({ colorScheme: theme });
    else await turn(page, theme);
    // Nothing but colours has changed since.
    const findings = await axeFindings(page, isOwnPage ? ["body"] : undefined, theme === "light" ? "all" : "colours");
    found.push(...findings.map((finding) => `${theme}: ${finding}`));
  }
  return found;
}

/** The attribute is what views set when they follow the page, which `appearance.spec.ts` tests. */
async function turn(page: Page, theme: Theme): Promise<void> {
  const turned = await page.evaluate((theme) => {
    document.body.style.background = theme === "dark" ? "#151a1e" : "#ffffff";
    const roots = [...document.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const views = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(".seatmeter")]);
    for (const view of views) view.dataset.theme = theme;
    return views.length;
  }, theme);
  if (turned === 0) throw new Error("Nothing of ours is in this page.");
}
