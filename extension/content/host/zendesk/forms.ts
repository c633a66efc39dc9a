import type { HelpDeskForms } from "../kind.ts";
import { addUserDialog, addUserPage } from "./add-user-form.ts";
import { SELECTORS } from "./selectors.ts";

/** Zendesk's forms for adding a person. */
export const zendeskForms: HelpDeskForms = {
  inDialogs: [addUserDialog],
  dialogs: { dialog: SELECTORS.dialog, opener: SELECTORS.opensDialogs },
  inPages: [addUserPage],
};
