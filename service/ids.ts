import { randomFillSync } from "node:crypto";

export interface Ids {
  /** A new id that starts with `prefix` and cannot be guessed: `ord_q3…`. */
  id(prefix: string): string;
}

const BYTES = 16;
/** Randomness is asked for in large pieces: every request has an id, and each asking is a call of the system. */
const pool = Buffer.alloc(256 * BYTES);
let used = pool.length;

/** Ids of 128 random bits, safe in a path. */
export const randomIds: Ids = {
  id: (prefix) => `${prefix}_${random()}`,
};

function random(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += BYTES;
  return pool.toString("base64url", used - BYTES, used);
}
