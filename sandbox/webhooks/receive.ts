import type { Account, Desk } from "../desk.ts";
import { type Demoted, demote } from "./demote.ts";

interface Word {
  type: string;
  data: unknown;
}

/**
 * Does what the seat service told, once for each id; of what happened meanwhile the newest word counts, since members
 * are read as they are. Resolves with `false` where it has to be told again.
 */
export async function receiveWebhook(desk: Desk, account: Account, id: string, body: string): Promise<boolean> {
  const heard = await desk.db.selectFrom("sandbox.webhooks").select("id").where("id", "=", id).executeTakeFirst();
  if (heard !== undefined) return true;
  const { type, data } = JSON.parse(body) as Word;
  if (type === "members.demoted" && !(await demote(desk, account, (data as { members: Demoted[] }).members))) {
    return false;
  }
  await desk.db
    .insertInto("sandbox.webhooks")
    .values({ id, account: account.id, type, body })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return true;
}
