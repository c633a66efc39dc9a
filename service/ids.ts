import { randomBytes } from "node:crypto";

export interface Ids {
  /** A new id that starts with `prefix` and cannot be guessed: `ord_q3…`. */
  id(prefix: string): string;
}

/** Ids of 128 random bits, safe in a path. */
export const randomIds: Ids = {
  id: (prefix) => `${prefix}_${randomBytes(16).toString("base64url")}`,
};
