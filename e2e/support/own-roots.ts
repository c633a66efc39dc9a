import type { FrameLocator, Locator, Page } from "@playwright/test";
import { selectors } from "@playwright/test";

/** Runs in the page, as it stands here: whatever has an open root there. */
const ENGINE = `({
  query: (root) => [...root.querySelectorAll("*")].find(({ shadowRoot }) => shadowRoot !== null) ?? null,
  queryAll: (root) => [...root.querySelectorAll("*")].filter(({ shadowRoot }) => shadowRoot !== null),
})`;

await selectors.register("own-root", { content: ENGINE });

/**
 * Our nodes in a page of the help desk. Nothing on them says that they are ours; in sandbox builds their roots are open, and
 * the help desk has none.
 */
export function ownRoots(within: Page | FrameLocator | Locator): Locator {
  return within.locator("own-root=*");
}

/** In code that runs in a page: whether an element is one of ours, or a clone that has no root. */
export const IS_OURS = `(({ style }) => style.getPropertyPriority("display") === "important")`;
