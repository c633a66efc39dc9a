import type { HelpDeskId } from "../platform/help-desk-kinds.ts";
import { helpDeskAt } from "../platform/help-desk-kinds.ts";
import type { HostCall } from "./help-desks/host-call.ts";
import type { CreateHelpDeskApi, HelpDeskApiAt } from "./help-desks/kind.ts";
import { createZendeskApi } from "./help-desks/zendesk/api.ts";

/** What each kind of help desk is asked by. */
const APIS: Readonly<Record<HelpDeskId, CreateHelpDeskApi>> = { zendesk: createZendeskApi };

/** Asks each help desk as its kind is asked. */
export function createHelpDeskApis(call: HostCall): HelpDeskApiAt {
  return (origin) => APIS[helpDeskAt(origin).id](call);
}
