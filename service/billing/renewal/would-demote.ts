import type { Kysely } from "kysely";
import type { WouldDemote } from "../../../shared/api/index.ts";
import { serviceProblem } from "../../../shared/api/index.ts";
import type { Database } from "../../db/tables.ts";
import type { LineChange } from "../changes.ts";
import type { Terms } from "../terms.ts";
import { describeLosses, readHolders } from "./holders.ts";
import { whoLoses } from "./losing.ts";

/**
 * Who would lose seats if the removals among these changes took effect now. Rejects with `invalid-input` where not even
 * the owner would have a seat left.
 */
export async function wouldDemote(
  db: Kysely<Database>,
  { account }: Terms,
  changes: readonly LineChange[],
): Promise<WouldDemote[]> {
  const lowered = changes
    .filter(({ line, effective, renewsAt }) => effective === "renewal" && renewsAt < line.quantity)
    .map(({ line, renewsAt }) => ({ line, quantity: renewsAt }))
    .filter(({ line, quantity }) => line.products.some(({ assigned }) => assigned > quantity));
  if (lowered.length === 0) return [];

  const holders = await readHolders(db, account.id);
  for (const { line, quantity } of lowered) {
    const owners = holders.filter(
      ({ isOwner, products }) => isOwner && line.products.some(({ id }) => products.includes(id)),
    );
    if (quantity >= owners.length) continue;
    const expected = `at least ${owners.length}: the account owner uses it`;
    throw serviceProblem("invalid-input", `${line.name}: ${expected}.`, { fields: [{ field: "lines", expected }] });
  }
  const losses = whoLoses(
    holders,
    lowered.map(({ line, quantity }) => ({
      products: line.products.map(({ id }) => id),
      quantity,
      isGate: line.products.some(({ id }) => id === account.gate_product),
    })),
  );
  return describeLosses(losses, holders);
}
