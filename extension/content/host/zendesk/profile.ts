import type { HostWords } from "../../../platform/host-words.ts";
import type { Surface } from "../surfaces.ts";
import type { Choice } from "./choices.ts";
import { readChoices } from "./choices.ts";
import { kindOfChoice } from "./read-form.ts";
import { PERSON_PATH, SELECTORS } from "./selectors.ts";

/** The field on a person's profile in which user type or role is chosen; told by the words, so it waits for them. */
export const profile: Surface<{ kind: "meter"; door: "profile" }> = {
  shows: { kind: "meter", door: "profile" },
  applies: (path) => PERSON_PATH.test(path),
  prove: (page, words) => {
    const choice = readChoices(page).find(
      (one) => isShown(one) && kindOfChoice(one, { words, accountRoles: [] }) !== null,
    );
    return choice === undefined ? null : boxOf(choice);
  },
};

/** The list or buttons of the user type in such a field, which raise the question whether to upgrade; `null` for a role's. */
export function userTypeIn(box: Element, words: HostWords | null): Element | null {
  const known = { words, accountRoles: [] };
  return readChoices(box).find((choice) => kindOfChoice(choice, known) === "type")?.element ?? null;
}

/** All tabs stay mounted there: only the one that is looked at has a profile. */
function isShown({ element }: Choice): boolean {
  return element.closest(`${SELECTORS.dialog}, ${SELECTORS.copy}`) === null && element.checkVisibility();
}

/** What holds the field, and nothing that is far from it. */
function boxOf({ element }: Choice): Element {
  const field = fieldAround(element);
  return field.parentElement ?? field;
}

/** The control with its label, as far as that stands by it and nothing else does. */
function fieldAround(control: Element): Element {
  const isAlone = (box: Element) => [...box.querySelectorAll(SELECTORS.tabbable)].every((one) => control.contains(one));
  let field = control;
  while (field.querySelector("label, legend") === null) {
    const { parentElement } = field;
    if (parentElement === null || parentElement === document.body || !isAlone(parentElement)) break;
    field = parentElement;
  }
  return field;
}
