import type { Page } from "@playwright/test";

/** All markup of a page, that in our roots, too. */
export function everythingIn(page: Page): Promise<string> {
  return markupOf(page, false);
}

/** What is in our roots alone. */
export function everythingInOurs(page: Page): Promise<string> {
  return markupOf(page, true);
}

function markupOf(page: Page, onlyOurs: boolean): Promise<string> {
  return page.evaluate((onlyOurs) => {
    const all = (root: Document | ShadowRoot): string =>
      (root instanceof ShadowRoot ? root.innerHTML : onlyOurs ? "" : root.documentElement.outerHTML) +
      [...root.querySelectorAll("*")].map((node) => (node.shadowRoot === null ? "" : all(node.shadowRoot))).join("");
    return all(document);
  }, onlyOurs);
}
