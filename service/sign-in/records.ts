import { createHash } from "node:crypto";
import type { Adapter, AdapterPayload } from "oidc-provider";
import { errors } from "oidc-provider";
import { seal, unseal } from "../secrets/seal.ts";
import type { Services } from "../services.ts";
import { SESSION_SECONDS } from "./session-life.ts";

type Means = Pick<Services, "db" | "config">;

/**
 * Keeps what the sign-in of one account has to remember, in Postgres: any process continues what another began. Sessions
 * and codes are held by their bearers alone: this table has a digest of each, and the rest is sealed.
 */
export function signInRecords({ db, config }: Means, account: string): (model: string) => Adapter {
  return (model) => {
    const sealedFor = { account, purpose: `sign-in-${model}` };
    const update = (id: string) =>
      db
        .updateTable("sign_in_records")
        .where("account_id", "=", account)
        .where("model", "=", model)
        .where("id", "=", digestOf(id));

    async function find(column: "id" | "uid", value: string): Promise<AdapterPayload | undefined> {
      const row = await db
        .selectFrom("sign_in_records")
        .select(["payload", "expires_at", "consumed_at"])
        .where("account_id", "=", account)
        .where("model", "=", model)
        .where(column, "=", value)
        .where("ended", "=", false)
        .executeTakeFirst();
      if (row === undefined || row.expires_at.getTime() <= Date.now()) return undefined;
      const payload: AdapterPayload = JSON.parse(await unseal(config, row.payload, sealedFor));
      return row.consumed_at === null
        ? payload
        : { ...payload, consumed: Math.floor(row.consumed_at.getTime() / 1000) };
    }

    return {
      async upsert(id, payload, expiresIn = SESSION_SECONDS) {
        const kept = {
          payload: await seal(config, JSON.stringify(payload), sealedFor),
          uid: payload.uid ?? null,
          grant_id: payload.grantId ?? null,
          expires_at: new Date(Date.now() + expiresIn * 1000),
        };
        await db
          .insertInto("sign_in_records")
          .values({ account_id: account, model, id: digestOf(id), ...kept })
          // What was ended stays ended, also for a request that read it before.
          .onConflict((conflict) =>
            conflict
              .columns(["account_id", "model", "id"])
              .doUpdateSet(kept)
              .where("sign_in_records.ended", "=", false),
          )
          .execute();
      },
      find: (id) => find("id", digestOf(id)),
      findByUid: (uid) => find("uid", uid),
      // The device flow, which alone has such codes, is not offered.
      findByUserCode: async () => undefined,
      async consume(id) {
        const consumed = await update(id)
          .set({ consumed_at: new Date() })
          .where("consumed_at", "is", null)
          .returning("id")
          .executeTakeFirst();
        // Of two who bring the same code at once, one is too late.
        if (consumed === undefined) throw new errors.InvalidGrant("it was used already");
      },
      async destroy(id) {
        await update(id).set({ ended: true, payload: "" }).execute();
      },
      async revokeByGrantId(grantId) {
        await db
          .deleteFrom("sign_in_records")
          .where("account_id", "=", account)
          .where("grant_id", "=", grantId)
          .execute();
      },
    };
  };
}

function digestOf(id: string): string {
  return createHash("sha256").update(id).digest("base64url");
}
