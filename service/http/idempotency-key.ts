import { invalidField, serviceProblem } from "../../shared/api/index.ts";

/** Throws `idempotency-key-missing`, or `invalid-input` for a header that can't be a key. */
export function checkIdempotencyKey(key: string | undefined): string {
  if (key === undefined || key === "") {
    throw serviceProblem("idempotency-key-missing", "Send an Idempotency-Key header, so that one press counts once.");
  }
  if (/^[\x21-\x7e]{1,255}$/.test(key)) return key;
  throw invalidField("Idempotency-Key", "1 to 255 printable characters without spaces");
}
