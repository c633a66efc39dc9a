import type { CheckStep, HelpDeskFault } from "./connector.ts";
import { HELP_DESK_FAULTS, HelpDeskBusy, HelpDeskError } from "./connector.ts";

/** Faults whose reason lies in what one kind of help desk lets its clients do. */
type OfKind = "secret-refused" | "scope-refused" | "token-refused" | "not-allowed";

/** What an operator does about each of them, in a sentence or two. */
export type MendsOfKind = Readonly<Record<OfKind, string>>;

const LATER = "The service tries again by itself.";

const MENDS: Record<Exclude<HelpDeskFault, OfKind>, string> = {
  "unknown-kind": "Have every process of the service run the version that connected it, or set its kind again.",
  unreachable: "Check apiOrigin, and that the service may connect to it.",
  timeout: "Check that the service may connect to apiOrigin; if it may, try again later.",
  "too-large": "Check that apiOrigin is the help desk's.",
  redirected: "Set the address that it leads to as apiOrigin, if it is the help desk's.",
  "not-json": "Check that apiOrigin is the help desk's, and that its API is not restricted to other addresses.",
  unreadable: "Check that apiOrigin is the help desk's; if it is, report this.",
  "not-found": "Check that apiOrigin is the help desk's.",
  "other-account": "Set the apiOrigin of this account's own help desk, or add that address to otherHelpDeskOrigins.",
  refused: "Report this with what the help desk says.",
  failed: LATER,
  "list-repeats": LATER,
  "list-cut": LATER,
  "list-incomplete": LATER,
  "many-missing": "If they have left the team, take a picture that accepts it.",
};

/**
 * What failed, in the help desk's words, and what to do about it; `mends` are its kind's, where that is known. Rethrows what is
 * no fault of the connection's.
 */
export function failedStep(step: string, thrown: unknown, mends: MendsOfKind | null): CheckStep {
  if (thrown instanceof HelpDeskBusy) {
    const mend = "Try again then; if that doesn't help, other integrations use the account's limit up.";
    return { step, state: "warning", says: thrown.message, mend };
  }
  if (!(thrown instanceof HelpDeskError)) throw thrown;
  return { step, state: "failed", says: `${thrown.fault}: ${thrown.message}`, mend: mendFor(thrown.fault, mends) };
}

/** What to do about a fault that was met some time ago: it may be over. */
export function mendOf(fault: string | undefined, mends: MendsOfKind): string {
  const known = HELP_DESK_FAULTS.find((each) => each === fault);
  return known === undefined
    ? `See the log. ${LATER}`
    : `If nothing above failed, it may be over. ${mendFor(known, mends)}`;
}

function mendFor(fault: HelpDeskFault, mends: MendsOfKind | null): string {
  const all: Partial<Record<HelpDeskFault, string>> = { ...MENDS, ...mends };
  return all[fault] ?? LATER;
}
