import type { Order } from "../../shared/api/index.ts";
import type { Account, Desk } from "../desk.ts";
import { gateLine, setLimit } from "../seats/own-limit.ts";
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
  if (account.seed.isConnected) await deliver(desk, account, type, data);
  await desk.db
    .insertInto("sandbox.webhooks")
    .values({ id, account: account.id, type, body })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return true;
}

/** What was bought is there at once; what was undone is gone. */
async function deliver({ db }: Desk, { id, seed }: Account, type: string, data: unknown): Promise<void> {
  if (type !== "order.provisioned" && type !== "order.undone") return;
  const { order } = data as { order: Order };
  const line = order.lines.find(({ target }) => target === gateLine(seed.terms).target);
  if (line?.effective === "now") await setLimit(db, id, type === "order.undone" ? line.from : line.to);
}
