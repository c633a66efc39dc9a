import { createHash } from "node:crypto";

/** Without letters that are taken for digits, or for one another, on the telephone. */
const LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUPS = 3;
const GROUP_LETTERS = 4;

/**
 * What people quote when they ask about an inquiry: `7KQM-2T9X-BN4D`, made from its id. It tells nothing of how many
 * there are, and among a million two are the same once in a million times; the table refuses those.
 */
export function referenceOf(id: string): string {
  let left = createHash("sha256").update(id).digest().readBigUInt64BE();
  const letters = Array.from({ length: GROUPS * GROUP_LETTERS }, () => {
    const letter = LETTERS[Number(left % BigInt(LETTERS.length))] ?? "";
    left /= BigInt(LETTERS.length);
    return letter;
  });
  return Array.from({ length: GROUPS }, (_, group) =>
    letters.slice(group * GROUP_LETTERS, (group + 1) * GROUP_LETTERS).join(""),
  ).join("-");
}
