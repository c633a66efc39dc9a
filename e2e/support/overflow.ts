import type { Page } from "@playwright/test";

/**
 * What of ours sticks out of its box or is cut off: parts whose content is wider than they are, and parts that reach over
 * the window's edge. What scrolls by itself on purpose (`data-scrolls`) may be wider inside. Each as `tag.class: text`.
 */
export function overflowIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ours = location.protocol === "chrome-extension:" ? [document.body] : rootsOf(document);
    const found: string[] = [];
    for (const root of ours) for (const part of root.querySelectorAll<HTMLElement>("*")) look(part);
    return [...new Set(found)];

    function rootsOf(tree: ParentNode): ParentNode[] {
      return [...tree.querySelectorAll("*")].flatMap((node) =>
        node.shadowRoot === null ? [] : [node.shadowRoot, ...rootsOf(node.shadowRoot)],
      );
    }

    function look(part: HTMLElement): void {
      if (!(part instanceof HTMLElement) || part.offsetParent === null || part.closest("[data-scrolls]")) return;
      // Read aloud only, and drawn as one pixel.
      if (part.clientWidth <= 1 || part.clientHeight <= 1) return;
      const { overflowX, display } = getComputedStyle(part);
      if (display === "inline" || part instanceof HTMLInputElement) return;
      const { left, right } = part.getBoundingClientRect();
      const isCut = part.scrollWidth > part.clientWidth + 1 && overflowX !== "auto" && overflowX !== "scroll";
      if (isCut || left < -1 || right > innerWidth + 1) found.push(nameOf(part));
    }

    function nameOf(part: HTMLElement): string {
      const text = part.innerText.replace(/\s+/g, " ").trim().slice(0, 60);
      return `${part.localName}.${part.className}: ${text}`;
    }
  });
}
