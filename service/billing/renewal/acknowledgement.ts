import type { Transaction } from "kysely";
import type { Quote } from "../../../shared/api/index.ts";
import { serviceProblem } from "../../../shared/api/index.ts";
import type { Database } from "../../db/tables.ts";
import { readTerms } from "../terms.ts";
import { wouldDemote } from "./would-demote.ts";

/**
 * Refuses an order that would take seats which are in use, unless the buyer says that they saw who loses theirs (domain:
 * Manage subscription). People move between quote and order: those who were not on the list must be seen first.
 *
 * Rejects with `acknowledgement-required`, or with `version-changed` where the list is another one by now.
 */
export async function checkAcknowledgement(
  trx: Transaction<Database>,
  quote: Quote,
  accountId: string,
  acknowledged: boolean,
): Promise<void> {
  const terms = await readTerms(trx, accountId);
  const changes = quote.lines.flatMap(({ target, from, to, effective, renewsAt }) => {
    const line = terms.lines.find((candidate) => candidate.target === target);
    return line === undefined ? [] : [{ line, from, to, effective, renewsAt }];
  });
  const shown = new Set(quote.wouldDemote.map(({ memberId }) => memberId));
  const losing = await wouldDemote(trx, terms, changes);
  if (losing.some(({ memberId }) => !shown.has(memberId))) {
    throw serviceProblem("version-changed", "Other people use these licenses now: check who would lose theirs.");
  }
  if (!quote.acknowledgement || acknowledged) return;
  throw serviceProblem(
    "acknowledgement-required",
    `${quote.wouldDemote.length} people would lose their license: check who they are, and confirm that you have.`,
  );
}
