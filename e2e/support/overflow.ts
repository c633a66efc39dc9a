import type { AnyPage } from "./axe.ts";

/**
 * What of ours is cut off or stands where it doesn't belong: text wider than its box, or hidden below its edge, parts
 * outside their dialog or, elsewhere, outside the room that the page gave us, and dialogs outside the window. Up and down
 * may be scrolled; sideways nothing may.
 */
export async function overflowIn(page: AnyPage): Promise<string[]> {
  return (await page.evaluate(`(${overflowing})()`)) as string[];
}

/** Runs in the page, so it can use nothing from outside. */
function overflowing(): string[] {
  // What is still arriving is elsewhere in a moment.
  for (const animation of document.getAnimations()) animation.finish();
  return rootsIn(document)
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>(".seatmeter")])
    .flatMap(findingsIn);

  /** Those within roots, too: the review in the window stands in one of its own. */
  function rootsIn(place: ParentNode): ShadowRoot[] {
    return [...place.querySelectorAll("*")]
      .flatMap(({ shadowRoot }) => shadowRoot ?? [])
      .flatMap((root) => [root, ...rootsIn(root)]);
  }

  function findingsIn(surface: HTMLElement): string[] {
    return [...surface.querySelectorAll<HTMLElement>("*")].filter(isShown).flatMap((element) => {
      const why = wrongWith(element, surface);
      return why === null ? [] : [`${why}: ${describe(element)}`];
    });
  }

  function isShown(element: HTMLElement): boolean {
    // Said to screen readers alone: in a box of one pixel, or cut away altogether.
    if (element.closest("svg, .hidden") !== null || !element.checkVisibility()) return false;
    for (let part: Element | null = element; part !== null; part = part.parentElement) {
      if (getComputedStyle(part).clipPath === "inset(50%)") return false;
    }
    return element.getBoundingClientRect().width > 1;
  }

  function wrongWith(element: HTMLElement, surface: HTMLElement): string | null {
    const { display, overflowX, overflowY } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (element.matches("dialog, [popover]")) {
      const fits = box.left >= -1 && box.top >= -1 && box.right <= innerWidth + 1 && box.bottom <= innerHeight + 1;
      if (!fits) return "outside the window";
    } else {
      const { left, right } = roomOf(element, surface);
      if (box.left < left - 1 || box.right > right + 1) return "sticks out";
    }
    if (element instanceof HTMLSelectElement) return isCut(element) ? "cut off" : null;
    if (element instanceof HTMLInputElement || display === "inline") return null;
    if (element.scrollWidth > element.clientWidth + 1) return overflowX === "visible" ? "too wide" : "cut off";
    const scrolls = overflowY === "auto" || overflowY === "scroll" || overflowY === "visible";
    return !scrolls && element.scrollHeight > element.clientHeight + 1 ? "cut off" : null;
  }

  function roomOf(element: HTMLElement, surface: HTMLElement): { left: number; right: number } {
    const over = element.closest("dialog, [popover]");
    return over === null ? surface.getBoundingClientRect() : over.getBoundingClientRect();
  }

  /** A select shows what is chosen in one line, and says nothing of what that lacks. */
  function isCut(select: HTMLSelectElement): boolean {
    const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(select);
    const pen = document.createElement("canvas").getContext("2d");
    if (pen === null) return false;
    pen.font = font;
    const ARROW = 20;
    const paddings = Number.parseFloat(paddingInlineStart) + Number.parseFloat(paddingInlineEnd);
    const room = select.clientWidth - paddings - ARROW;
    return pen.measureText(select.selectedOptions[0]?.text ?? "").width > room;
  }

  function describe(element: HTMLElement): string {
    const name = element.className === "" ? element.localName : `${element.localName}.${element.className}`;
    return `${name.replaceAll(" ", ".")} "${(element.textContent ?? "").trim().slice(0, 60)}"`;
  }
}
