import { createHash } from "node:crypto";
import type { Transaction } from "kysely";
import { serviceProblem } from "../../shared/api/index.ts";
import type { Database } from "../db/tables.ts";
import type { ViewerCaller } from "../http/handler.ts";
import { checkIdempotencyKey } from "../http/idempotency-key.ts";

/** What a person sends under a key, and to which operation. */
export interface Keyed {
  operation: "createSeatRequest" | "createSalesInquiry";
  /** From the header. */
  idempotencyKey: string | undefined;
  body: object;
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
    .where("idempotency_key", "=", checkIdempotencyKey(idempotencyKey))
    .executeTakeFirst();
  if (known === undefined) return null;
  if (known.request_hash === hashOf(body)) return known.subject;
  throw serviceProblem("idempotency-key-reused", "This idempotency key was already used for something else.");
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
      idempotency_key: checkIdempotencyKey(idempotencyKey),
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
