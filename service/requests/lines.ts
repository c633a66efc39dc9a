import type { SeatRequest, SeatRequestLine } from "../../shared/api/index.ts";
import { invalidField } from "../../shared/api/index.ts";
import { MAX_QUANTITY } from "../../shared/seats/index.ts";
import { findLine } from "../billing/changes.ts";
import type { Terms } from "../billing/terms.ts";

/**
 * What is asked for, by its name. What cannot be bought online may be asked for all the same: whoever decides passes it
 * on (domain: requests). Rejects with `invalid-input` or `group-mismatch`.
 */
export function requestedLines(requested: readonly SeatRequestLine[], terms: Terms): SeatRequest["lines"] {
  const seen = new Set<string>();
  return requested.map(({ target, add }, index) => {
    const line = findLine(target, terms, index);
    if (seen.has(target)) throw invalidField(`lines.${index}.target`, "each target once");
    seen.add(target);
    if (line.quantity + add > MAX_QUANTITY) {
      throw invalidField(`lines.${index}.add`, `at most ${MAX_QUANTITY} in total; there are ${line.quantity} now`);
    }
    return { target, name: line.name, add };
  });
}
