import type { FormSurface } from "../surfaces.ts";
import { isCopy } from "./box.ts";
import { AGENT_PATHS, MEMBERS_PATH, NEW_USER_PATH, SELECTORS } from "./selectors.ts";

/** The dialog behind +Add > User, and on Team members: a dialog with an e-mail field and something to choose. */
export const addUserDialog: FormSurface = {
  shows: { kind: "meter", door: "form" },
  applies: (path) => AGENT_PATHS.test(path) || MEMBERS_PATH.test(path),
  prove: (dialog) => (!isCopy(dialog) && addsSomebody(dialog) ? dialog : null),
};

/** The same form as a page of its own. */
export const addUserPage: FormSurface = {
  shows: { kind: "meter", door: "form" },
  applies: (path) => NEW_USER_PATH.test(path),
  prove: (page) => {
    for (const email of page.querySelectorAll(SELECTORS.emailInput)) {
      // A dialog over the page is the other surface's.
      if (email.closest(SELECTORS.dialog) !== null || isCopy(email)) continue;
      const form = email.closest("form") ?? boxWithButton(email);
      if (form !== null && addsSomebody(form)) return form;
    }
    return null;
  },
};

function addsSomebody(form: Element): boolean {
  return form.querySelector(SELECTORS.emailInput) !== null && form.querySelector(SELECTORS.choice) !== null;
}

function boxWithButton(field: Element): Element | null {
  let box = field.parentElement;
  while (box !== null && box !== document.body && box.querySelector("button") === null) box = box.parentElement;
  return box === document.body ? null : box;
}
