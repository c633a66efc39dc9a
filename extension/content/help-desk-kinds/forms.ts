import type { HelpDeskId } from "../../platform/help-desk-kinds.ts";
import type { HelpDeskForms } from "../host/kind.ts";
import { zendeskForms } from "../host/zendesk/forms.ts";

/** What the content script looks for in each kind of help desk. */
export const FORMS: Readonly<Record<HelpDeskId, HelpDeskForms>> = { zendesk: zendeskForms };
