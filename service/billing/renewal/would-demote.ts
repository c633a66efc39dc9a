import type { Kysely } from "kysely";
import type { WouldDemote } from "../../../shared/api/index.ts";
import { serviceProblem } from "../../../shared/api/index.ts";
import type { Database } from "../../db/tables.ts";
import type { LineChange } from "../changes.ts";
import type { Terms, TermsLine } from "../terms.ts";
import { describeLosses, readHolders } from "./holders.ts";
import { whoLoses } from "./losing.ts";

/** Who would lose seats if the removals among these changes took effect now. */
export async function wouldDemote(
  db: Kysely<Database>,
  { account }: Terms,
  changes: readonly LineChange[],
): Promise<WouldDemote[]> {
  const lowered = belowUse(changes);
  if (lowered.length === 0) return [];
  const holders = await readHolders(db, account.id);
  const losses = whoLoses(
    holders,
    lowered.map(({ line, renewsAt }) => ({
      products: line.products.map(({ id }) => id),
      quantity: renewsAt,
      isGate: line.products.some(({ id }) => id === account.gate_product),
    })),
  );
  return describeLosses(losses, holders);
}

/** Throws `invalid-input` where not even the owner would have a seat left. */
export async function assertOwnerKeepsSeat(
  db: Kysely<Database>,
  { account }: Terms,
  changes: readonly LineChange[],
): Promise<void> {
  const lowered = belowUse(changes);
  if (lowered.length === 0) return;
  const holders = await readHolders(db, account.id);
  for (const { line, renewsAt } of lowered) {
    const owners = holders.filter(({ isOwner, products }) => isOwner && holdsOf(line, products));
    if (renewsAt >= owners.length) continue;
    const expected = `at least ${owners.length}: the account owner uses it`;
    throw serviceProblem("invalid-input", `${line.name}: ${expected}.`, { fields: [{ field: "lines", expected }] });
  }
}

/** Lines that would have less than is in use; legacy Sell keeps what is. */
function belowUse(changes: readonly LineChange[]): LineChange[] {
  return changes.filter(
    ({ line, effective, renewsAt }) =>
      effective === "renewal" &&
      renewsAt < line.quantity &&
      line.products.some(({ assigned }) => assigned > renewsAt) &&
      !line.products.some(({ legacySell }) => legacySell),
  );
}

function holdsOf(line: TermsLine, products: readonly string[]): boolean {
  return line.products.some(({ id }) => products.includes(id));
}
