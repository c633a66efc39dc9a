import { listAt, numberAt, textAt } from "../world/wire.ts";
import { hear } from "./buyer.ts";
import type { Person } from "./person.ts";

/** Takes licenses away from the next period on, and changes its mind about some. */
export async function remove(remover: Person, dayEnds: AbortSignal): Promise<void> {
  const { dice } = remover;
  for (let round = 1; !dayEnds.aborted; round += 1) {
    await remover.pause(200, 1_500);
    if (dice.happens(0.4)) await cancelOne(remover);
    else await removeSome(remover, `${remover.id}-${round}`);
  }
}

async function removeSome(remover: Person, key: string): Promise<void> {
  const { dice, account } = remover;
  const target = dice.pick(account.targets);
  const fewer = dice.whole(1, 4);
  const subscription = await remover.ask({ method: "GET", path: "/v1/subscription" });
  if (subscription.kind === "nothing" || subscription.status !== 200) return;
  const line = listAt(subscription.body, "lines").find((each) => textAt(each, "target") === target);
  const now = numberAt(line, "quantity");
  if (now === null || now <= fewer) return;
  const body = { channel: "subscription", lines: [{ target, total: now - fewer }] };
  const quoted = await remover.ask({ method: "POST", path: "/v1/quotes", body });
  if (quoted.kind === "nothing" || quoted.status !== 201) return;
  const answers = await remover.askTwice({
    method: "POST",
    path: "/v1/orders",
    headers: { "idempotency-key": key, "if-match": `"${textAt(quoted.body, "version")}"` },
    body: { quoteId: textAt(quoted.body, "id"), acknowledged: true },
  });
  for (const answer of answers) hear(remover, key, answer);
}

async function cancelOne(remover: Person): Promise<void> {
  const waiting = await remover.ask({ method: "GET", path: "/v1/removals?state=waiting&limit=5" });
  if (waiting.kind === "nothing" || waiting.status !== 200) return;
  const removalId = textAt(listAt(waiting.body, "items")[0], "id");
  if (removalId === null) return;
  const answers = await remover.askTwice({ method: "DELETE", path: `/v1/removals/${removalId}` });
  for (const { status, body } of answers) {
    if (status !== 200 || textAt(body, "state") !== "cancelled") continue;
    remover.world.journal.write({ kind: "removal_cancelled", removalId });
  }
}
