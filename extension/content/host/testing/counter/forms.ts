import type { HelpDeskForms } from "../../kind.ts";
import { SHEET } from "./selectors.ts";

/** The counter's one form, on a sheet that slides in. */
export const counterForms: HelpDeskForms = {
  inDialogs: [
    {
      shows: { kind: "meter", door: "sheet" },
      applies: (path) => path.startsWith("/shop"),
      prove: (sheet) => (sheet.querySelector(SHEET.job) === null ? null : sheet),
    },
  ],
  inPages: [],
  dialogs: { dialog: SHEET.itself, opener: SHEET.opener },
};
