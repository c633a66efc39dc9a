import { SELECTORS } from "./selectors.ts";

/**
 * Where our node belongs: after the whole row that holds the control, which is as wide as the form. The row is the
 * largest box around the control that holds neither the e-mail field nor a button. Nowhere where there is no control.
 */
export function placeFor(form: Element, control: Element | null): Element | null {
  if (control === null) return null;
  const email = form.querySelector(SELECTORS.emailInput);
  let row: Element = control;
  while (row.parentElement !== null && row.parentElement !== form && !holdsOthers(row.parentElement, email)) {
    row = row.parentElement;
  }
  return staysBetween(form, row) ? row : null;
}

function holdsOthers(box: Element, email: Element | null): boolean {
  return (email !== null && box.contains(email)) || box.querySelector("button") !== null;
}

/**
 * A focus trap of the host compares with the first and last tabbable thing: ours must be neither. The row holds one, so
 * it isn't the first; and something after the row has to be the last.
 */
function staysBetween(form: Element, row: Element): boolean {
  const last = [...form.querySelectorAll(SELECTORS.tabbable)].at(-1);
  return last !== undefined && !row.contains(last);
}
