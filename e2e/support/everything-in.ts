import type { Page } from "@playwright/test";

/** All markup of a page, that in our roots, too; or what is in the roots of hosts of one name alone. */
export function everythingIn(page: Page, host?: string): Promise<string> {
  return page.evaluate((host) => {
    const all = (root: Document | ShadowRoot): string =>
      (root instanceof Document ? root.documentElement.outerHTML : root.innerHTML) +
      [...root.querySelectorAll("*")].map((node) => (node.shadowRoot === null ? "" : all(node.shadowRoot))).join("");
    if (host === undefined) return all(document);
    return [...document.querySelectorAll(host)]
      .map((node) => (node.shadowRoot === null ? "" : all(node.shadowRoot)))
      .join("");
  }, host);
}
