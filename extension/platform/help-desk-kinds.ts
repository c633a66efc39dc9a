import type { HelpDeskAddresses } from "./help-desks/kind.ts";
import { zendesk } from "./help-desks/zendesk/addresses.ts";

/** Every kind of help desk that the extension knows, a line each. The first is the one that a bare name means. */
export const HELP_DESKS = [zendesk] as const;

type KnownHelpDesk = (typeof HELP_DESKS)[number];
export type HelpDeskId = KnownHelpDesk["id"];

/** Which kind of help desk is at this origin: the first of these that says so, else the first. */
export function helpDeskAt(origin: string): KnownHelpDesk;
export function helpDeskAt<K extends HelpDeskAddresses>(origin: string, kinds: readonly [K, ...K[]]): K;
export function helpDeskAt(
  origin: string,
  kinds: readonly [HelpDeskAddresses, ...HelpDeskAddresses[]] = HELP_DESKS,
): HelpDeskAddresses {
  return kinds.find(({ isAt }) => isAt(origin)) ?? kinds[0];
}
