import { randomBytes } from "node:crypto";

const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** An id as the vendor's webhooks and invocations have: 26 letters that rise with time. */
export function ulid(now: Date): string {
  let time = "";
  for (let left = now.getTime(), place = 0; place < 10; place += 1) {
    time = (LETTERS[left % 32] ?? "") + time;
    left = Math.floor(left / 32);
  }
  return time + [...randomBytes(16)].map((byte) => LETTERS[byte % 32]).join("");
}
