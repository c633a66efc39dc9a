import { randomBytes } from "node:crypto";
import type { JWK } from "jose";
import { exportJWK, generateKeyPair } from "jose";
import type { Db } from "../db/connection.ts";

/** What an account signs with; kept, so that tokens and sessions outlive a restart. */
export interface AccountKeys {
  /** A private ES256 key as JWK, with `kid`, `alg` and `use`. */
  signing: JWK & { kid: string };
  /** What `authenticity_token` is derived from. */
  formSecret: string;
  /** What the seat service signs its webhooks with. */
  webhookSecret: string;
}

/** The keys of an account, made at first use; two processes that start at once end up with the same. */
export async function accountKeys(db: Db, account: string): Promise<AccountKeys> {
  const signing = await keptSecret(db, account, "signing", newSigningKey);
  const formSecret = await keptSecret(db, account, "form", async () => randomBytes(32).toString("hex"));
  const webhook = await keptSecret(db, account, "webhook", async () => `whsec_${randomBytes(32).toString("base64")}`);
  return {
    signing: signing as AccountKeys["signing"],
    formSecret: String(formSecret),
    webhookSecret: String(webhook),
  };
}

/** The public half, as the key set that the seat service fetches. */
export function publicKeySet({ signing }: AccountKeys): { keys: JWK[] } {
  const { kty, crv, x, y, kid, alg, use } = signing;
  return { keys: [{ kty, crv, x, y, kid, alg, use } as JWK] };
}

async function newSigningKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: randomBytes(8).toString("hex"), alg: "ES256", use: "sig" };
}

async function keptSecret(db: Db, account: string, name: string, make: () => Promise<unknown>): Promise<unknown> {
  const read = () =>
    db
      .selectFrom("sandbox.secrets")
      .select("value")
      .where("account", "=", account)
      .where("name", "=", name)
      .executeTakeFirst();
  const kept = await read();
  if (kept !== undefined) return kept.value;
  const value = JSON.stringify(await make());
  await db
    .insertInto("sandbox.secrets")
    .values({ account, name, value })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await read())?.value;
}
