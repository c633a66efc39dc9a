import type { HelpDeskForms } from "../kind.ts";
import { addUserForms } from "./add-user-form.ts";
import { SELECTORS } from "./selectors.ts";

/** Zendesk's forms for adding a person. */
export const zendeskForms: HelpDeskForms = {
  surfaces: addUserForms,
  dialogs: { dialog: SELECTORS.dialog, opener: SELECTORS.opensDialogs },
};
