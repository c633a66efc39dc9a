import { createHash } from "node:crypto";
import type { Transaction } from "kysely";
import { serviceProblem } from "../../shared/api/index.ts";
import type { Database } from "../db/tables.ts";
import type { ViewerCaller } from "../http/handler.ts";

/** What a person sends under a key, and to which operation. */
export interface Keyed {
  operation: "createSeatRequest" | "createSalesInquiry";
  /** From the header. */
  idempotencyKey: string | undefined;
  body: object;
}

/** Throws `idempotency-key-missing`, or `invalid-input` for one that cannot be a key. */
export function checkKey(idempotencyKey: string | undefined): string {
  if (idempotencyKey === undefined || idempotencyKey === "") {
    throw serviceProblem("idempotency-key-missing", "Send an Idempotency-Key header, so that one press counts once.");
  }
  if (/^[\x21-\x7e]{1,255}$/.test(idempotencyKey)) return idempotencyKey;
  const expected = "1 to 255 printable characters without spaces";
  throw serviceProblem("invalid-input", `Idempotency-Key: ${expected}.`, {
    fields: [{ field: "Idempotency-Key", expected }],
  });
}

/**
 * What this person's key has made before: its id, or `null`. The caller holds a lock under which the same key cannot
 * come twice at once. Throws `idempotency-key-reused` where it came with another body.
 */
export async function findMade(
  trx: Transaction<Database>,
  { accountId, memberId }: ViewerCaller,
  { operation, idempotencyKey, body }: Keyed,
): Promise<string | null> {
  const known = await trx
    .selectFrom("request_keys")
    .select(["subject", "request_hash"])
    .where("account_id", "=", accountId)
    .where("member_id", "=", memberId)
    .where("operation", "=", operation)
    .where("idempotency_key", "=", checkKey(idempotencyKey))
    .executeTakeFirst();
  if (known === undefined) return null;
  if (known.request_hash === hashOf(body)) return known.subject;
  throw serviceProblem("idempotency-key-reused", "This idempotency key belongs to something else that you have sent.");
}

/** Binds the key to what it has made, for good. */
export async function keepKey(
  trx: Transaction<Database>,
  { accountId, memberId }: ViewerCaller,
  { operation, idempotencyKey, body }: Keyed,
  made: { subject: string; now: Date },
): Promise<void> {
  await trx
    .insertInto("request_keys")
    .values({
      account_id: accountId,
      member_id: memberId,
      operation,
      idempotency_key: checkKey(idempotencyKey),
      request_hash: hashOf(body),
      subject: made.subject,
      created_at: made.now,
    })
    .execute();
}

/** The schema gives its fields in one order, whatever order they were sent in. */
function hashOf(body: object): string {
  return createHash("sha256").update(JSON.stringify(body)).digest("base64url");
}
