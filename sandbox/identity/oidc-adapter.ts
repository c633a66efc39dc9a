import type { Adapter, AdapterPayload } from "oidc-provider";
import type { Db } from "../db/connection.ts";

/** Forgets what nobody can use any more. */
export async function forgetExpired(db: Db, now: Date): Promise<void> {
  await db.deleteFrom("sandbox.oidc").where("expires_at", "<", now).execute();
}

/** Keeps what the sign-in provider of one account has to remember, in Postgres. */
export function oidcAdapter(db: Db, account: string): (model: string) => Adapter {
  return (model) => {
    const rows = () => db.selectFrom("sandbox.oidc").where("account", "=", account).where("model", "=", model);
    const unexpired = async (column: "id" | "uid", value: string) => {
      const row = await rows()
        .select(["payload", "expires_at"])
        .where(column, "=", value)
        .where("ended", "=", false)
        .executeTakeFirst();
      if (row === undefined || (row.expires_at !== null && row.expires_at.getTime() <= Date.now())) return undefined;
      return row.payload as AdapterPayload;
    };
    return {
      async upsert(id, payload, expiresIn) {
        const kept = {
          payload: JSON.stringify(payload),
          uid: payload.uid ?? null,
          grant_id: payload.grantId ?? null,
          expires_at: expiresIn === undefined ? null : new Date(Date.now() + expiresIn * 1000),
        };
        await db
          .insertInto("sandbox.oidc")
          .values({ account, model, id, ...kept })
          // What was ended stays ended, also for a request that read it before.
          .onConflict((conflict) =>
            conflict.columns(["account", "model", "id"]).doUpdateSet(kept).where("sandbox.oidc.ended", "=", false),
          )
          .execute();
      },
      find: (id) => unexpired("id", id),
      findByUid: (uid) => unexpired("uid", uid),
      // The device flow, which alone has such codes, is not offered.
      findByUserCode: async () => undefined,
      async consume(id) {
        const payload = await unexpired("id", id);
        if (payload === undefined) return;
        const consumed = JSON.stringify({ ...payload, consumed: Math.floor(Date.now() / 1000) });
        await db
          .updateTable("sandbox.oidc")
          .set({ payload: consumed })
          .where("account", "=", account)
          .where("model", "=", model)
          .where("id", "=", id)
          .execute();
      },
      async destroy(id) {
        await db
          .updateTable("sandbox.oidc")
          .set({ ended: true, payload: "{}" })
          .where("account", "=", account)
          .where("model", "=", model)
          .where("id", "=", id)
          .execute();
      },
      async revokeByGrantId(grantId) {
        await db.deleteFrom("sandbox.oidc").where("account", "=", account).where("grant_id", "=", grantId).execute();
      },
    };
  };
}
