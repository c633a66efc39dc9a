import { SELECTORS } from "./selectors.ts";

/**
 * The form that these parts stand in; where there is none, the smallest box that holds all of them and a button. `null`
 * where that is the whole page.
 */
export function boxAround(first: Element, ...others: readonly Element[]): Element | null {
  const holdsOthers = (box: Element) => others.every((one) => box.contains(one));
  const form = first.closest("form");
  if (form !== null && holdsOthers(form)) return form;
  let box = first.parentElement;
  while (box !== null && !(holdsOthers(box) && box.querySelector(SELECTORS.button) !== null)) box = box.parentElement;
  return box === first.ownerDocument.body ? null : box;
}

/** What people see of these: copies that the host makes for its animations are nobody's to fill in. */
export function seenIn(within: Element, selector: string): Element[] {
  return [...within.querySelectorAll(selector)].filter((one) => !isCopy(one));
}

export function isCopy(one: Element): boolean {
  return one.closest(SELECTORS.copy) !== null;
}
