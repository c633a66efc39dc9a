import type { HelpDeskId } from "../../platform/help-desk-kinds.ts";
import type { CreateTickets } from "../host/kind.ts";
import { createHostTickets } from "../host/zendesk/host-tickets.ts";

/** How the dialogs' script makes a ticket in each kind of help desk. */
export const TICKETS: Readonly<Record<HelpDeskId, CreateTickets>> = { zendesk: createHostTickets };
