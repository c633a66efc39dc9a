import { endLife, within } from "../../lifetime.ts";
import { MARK } from "../../own-root.ts";
import { whenDetached } from "../detached.ts";
import { lookSoon } from "../look-soon.ts";
import type { FormReading } from "./read-form.ts";
import { SELECTORS } from "./selectors.ts";

/** What people do to choose: in a list of the browser's, with the pointer, by keyboard. */
const CHOOSES = ["change", "click", "keydown"] as const;

/**
 * Calls `open` with the dialog in which the host asks whether an end user is to be upgraded, until it is gone. No word is
 * known for it but in English, so it is told by what came before: it opened right after somebody chose in `userType`.
 */
export function watchUpgrade(
  userType: Element,
  open: (dialog: Element, life: AbortSignal) => void,
  signal: AbortSignal,
): void {
  let looking = within(signal);
  const look = (event: Event) => {
    if (!(event.target instanceof Element) || !isOf(userType, event.target)) return;
    const before = new Set(questions());
    endLife(looking);
    looking = within(signal);
    const { signal: until } = looking;
    lookSoon(() => {
      const question = questions().find((dialog) => !before.has(dialog));
      if (question === undefined) return;
      before.add(question);
      const life = within(signal);
      whenDetached(question, life.signal, () => endLife(life));
      open(question, life.signal);
    }, until);
  };
  for (const type of CHOOSES) document.addEventListener(type, look, { capture: true, passive: true, signal });
}

/** Whoever is upgraded becomes an agent. The meter stands below the buttons: above them it would be the first to have the focus. */
export function readUpgrade(dialog: Element): FormReading {
  return { role: "agent", userType: "staff", isForeign: false, control: null, row: placeIn(dialog) };
}

/** Dialogs in which nothing is filled in, but something answered. */
function questions(): Element[] {
  return [...document.querySelectorAll(SELECTORS.dialog)].filter(
    (dialog) =>
      dialog.closest(SELECTORS.copy) === null &&
      dialog.querySelector(`input, textarea, ${SELECTORS.choice}`) === null &&
      dialog.querySelectorAll(SELECTORS.button).length > 1,
  );
}

/** In the control, or in the list that it opens elsewhere in the page. */
function isOf(control: Element, target: Element): boolean {
  if (control.contains(target)) return true;
  const list = target.closest('[role="listbox"]')?.id;
  return (
    list !== undefined &&
    [control, ...control.querySelectorAll("[aria-controls]")].some((one) => one.getAttribute("aria-controls") === list)
  );
}

/**
 * After the row of the buttons, where another follows, as Garden's for closing does: a focus trap of the host compares with
 * the first and last tabbable thing, and ours is neither. Where they are all in one row, before it.
 */
function placeIn(dialog: Element): Element | null {
  const buttons = [...dialog.querySelectorAll(SELECTORS.tabbable)];
  const [first] = buttons;
  const last = buttons.at(-1);
  if (first === undefined || last === undefined) return null;
  let row = first;
  while (row.parentElement !== null && row !== dialog && !row.parentElement.contains(last)) row = row.parentElement;
  const around = row.parentElement ?? dialog;
  const isOneRow = [...around.children].every(
    (child) => child.matches(SELECTORS.tabbable) || child.querySelector(SELECTORS.tabbable) !== null,
  );
  if (!isOneRow) return row;
  const before = around.previousElementSibling;
  // Our own, once it stands there.
  return before?.hasAttribute(MARK) === true ? before.previousElementSibling : before;
}
