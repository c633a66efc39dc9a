import type { HostWords } from "../../../platform/host-words.ts";
import type { Surface } from "../surfaces.ts";
import { MEMBERS_PATH, SELECTORS } from "./selectors.ts";

/** "Seats remaining" of the Team members page. */
export const teamMembers: Surface<{ kind: "team" }> = {
  shows: { kind: "team" },
  applies: (path) => MEMBERS_PATH.test(path),
  stays: true,
  prove: (page, words) => page.querySelector(SELECTORS.seatsRemaining) ?? byWords(page, words),
};

/**
 * The head of the page, after which our part stands: the smallest box that holds both "Seats remaining" and the heading,
 * else the line itself.
 */
export function headOf(seatsRemaining: Element): Element {
  let box: Element | null = seatsRemaining;
  while (box !== null && box !== document.body) {
    // A head has no table: this box is the whole page already, and its heading stands elsewhere.
    if (box.querySelector("table, [role=table], [role=grid]") !== null) break;
    if (box.querySelector(SELECTORS.heading) !== null) return box;
    box = box.parentElement;
  }
  return seatsRemaining;
}

/** The innermost element whose text begins as the help desk says it in the page's language. */
function byWords(page: Element, words: HostWords | null): Element | null {
  if (words === null) return null;
  const says = (element: Element) => {
    const text = element.textContent.trim().toLowerCase();
    return words.seatsRemaining.some((word) => text.startsWith(word));
  };
  for (const element of page.querySelectorAll("p, span, div, strong, dt, h2, h3")) {
    if (says(element) && ![...element.children].some(says)) return element;
  }
  return null;
}
