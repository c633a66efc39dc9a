import { createHash } from "node:crypto";

/** Below what the help desk numbers people by who come later: `sandbox.person_ids` begins above. */
const FIRST = 100_000_000_000;

/**
 * The number of somebody whom an account has from the start, in digits: of a key as `owner`, or of a name's slug. The same
 * each time; the seat service knows its members by it, too.
 */
export function personId(account: string, key: string): string {
  const digest = createHash("sha256").update(`${account}/${key}`).digest();
  return String(FIRST + digest.readUIntBE(0, 5));
}
