import type { Surface } from "../surfaces.ts";
import { AGENT_PATHS, SELECTORS } from "./selectors.ts";

/** The +Add button, beside which the badge stands. */
export const addButton: Surface<{ kind: "badge" }> = {
  shows: { kind: "badge" },
  applies: (path) => AGENT_PATHS.test(path),
  stays: true,
  prove: (page) => page.querySelector(SELECTORS.addButton),
};

/**
 * What of the toolbar belongs to +Add: the largest box around it, within the toolbar, in which nothing else takes the
 * focus. The badge stands after it and not in it, so that coming over the badge doesn't open the menu.
 */
export function boxOfAddButton(button: Element): Element {
  const toolbar = button.closest(SELECTORS.toolbar);
  let box = button;
  while (
    toolbar !== null &&
    box.parentElement !== null &&
    box.parentElement !== toolbar &&
    isAlone(button, box.parentElement)
  ) {
    box = box.parentElement;
  }
  return box;
}

function isAlone(button: Element, box: Element): boolean {
  return [...box.querySelectorAll(SELECTORS.tabbable)].every((other) => other === button);
}
