import type { HelpDeskKind } from "./help-desks/kind.ts";
import { zendesk } from "./help-desks/zendesk/kind.ts";

/** Every kind of help desk that can be connected, a line each. */
export const HELP_DESK_KINDS: readonly HelpDeskKind[] = [zendesk];
