import type { HelpDeskId } from "../../platform/help-desk-kinds.ts";
import type { HelpDeskPage } from "../host/kind.ts";
import { zendeskPage } from "../host/zendesk/page.ts";

/** What the page's script knows of each kind of help desk. */
export const PAGES: Readonly<Record<HelpDeskId, HelpDeskPage>> = { zendesk: zendeskPage };
