import type { JWK } from "jose";
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from "jose";
import { seal, unseal } from "../secrets/seal.ts";
import type { Services } from "../services.ts";

export const SIGNING_ALGORITHM = "ES256";

const DAY_MS = 86_400_000;
/** How long a key signs. */
const PERIOD_MS = 30 * DAY_MS;
/** How long it is published before it does: who keeps keys has read it by then. */
const AHEAD_MS = DAY_MS;
/** How long it is kept after it did: more than a token's life, and than processes take to notice. */
const KEPT_MS = 3_600_000;

const PURPOSE = "sign-in-key";

type Means = Pick<Services, "db" | "config">;

export interface SigningKeys {
  /** Private keys, the one that signs first; the others are published only. */
  keys: JWK[];
  /** From when on another one signs, as far as that is known. */
  until: Date | null;
}

interface KeyTime {
  generation: number;
  sign_from: Date;
}

/**
 * The keys that an account's tokens are signed with, made at first use and rotated once in a month. Several processes may
 * ask at once: they make the same next one.
 */
export async function signingKeys({ db, config }: Means, account: string, now: Date): Promise<SigningKeys> {
  const read = () =>
    db
      .selectFrom("sign_in_keys")
      .select(["generation", "private_key", "sign_from"])
      .where("account_id", "=", account)
      .orderBy("generation")
      .execute();
  let rows = await read();
  const due = nextKey(rows, now);
  if (due !== null) {
    await addKey({ db, config }, account, due);
    rows = await read();
  }
  const outlived = rows.filter((_row, index) => isOutlived(rows[index + 1], now));
  if (outlived.length > 0) {
    await db
      .deleteFrom("sign_in_keys")
      .where("account_id", "=", account)
      .where("generation", "<=", Math.max(...outlived.map(({ generation }) => generation)))
      .execute();
  }
  const living = rows.slice(outlived.length);
  // Before the first one's time, by this machine's clock, there is no other.
  const signing = living.findLast(({ sign_from }) => sign_from <= now) ?? living[0];
  const others = living.filter((row) => row !== signing);
  const sealed = signing === undefined ? others : [signing, ...others];
  const keys = await Promise.all(
    sealed.map(async ({ private_key }) => {
      const opened: JWK = JSON.parse(await unseal(config, private_key, { account, purpose: PURPOSE }));
      return opened;
    }),
  );
  return { keys, until: living.find(({ sign_from }) => sign_from > now)?.sign_from ?? null };
}

/** The key that is due to be created; `null` if none is. */
export function nextKey(keys: readonly KeyTime[], now: Date): KeyTime | null {
  const newest = keys.at(-1);
  if (newest === undefined) return { generation: 1, sign_from: now };
  const ends = newest.sign_from.getTime() + PERIOD_MS;
  if (now.getTime() < ends - AHEAD_MS) return null;
  return { generation: newest.generation + 1, sign_from: new Date(Math.max(ends, now.getTime() + AHEAD_MS)) };
}

/** Whether nothing that a key has signed can still be of use. */
function isOutlived(successor: KeyTime | undefined, now: Date): boolean {
  return successor !== undefined && successor.sign_from.getTime() + KEPT_MS <= now.getTime();
}

async function addKey({ db, config }: Means, account: string, { generation, sign_from }: KeyTime): Promise<void> {
  const { publicKey, privateKey } = await generateKeyPair(SIGNING_ALGORITHM, { extractable: true });
  const published = await exportJWK(publicKey);
  const named = { kid: await calculateJwkThumbprint(published), alg: SIGNING_ALGORITHM, use: "sig" };
  const secret = JSON.stringify({ ...(await exportJWK(privateKey)), ...named });
  await db
    .insertInto("sign_in_keys")
    .values({
      ...{ account_id: account, generation, sign_from, kid: named.kid },
      public_key: JSON.stringify({ ...published, ...named }),
      private_key: await seal(config, secret, { account, purpose: PURPOSE }),
    })
    .onConflict((conflict) => conflict.columns(["account_id", "generation"]).doNothing())
    .execute();
}
