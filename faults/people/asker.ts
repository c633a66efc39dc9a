import { textAt } from "../world/wire.ts";
import type { Person } from "./person.ts";

/** Asks for licenses, and takes some of it back. */
export async function askForMore(asker: Person, dayEnds: AbortSignal): Promise<void> {
  const { dice, account, world } = asker;
  for (let round = 1; !dayEnds.aborted; round += 1) {
    await asker.pause(200, 1_500);
    const answers = await asker.askTwice({
      method: "POST",
      path: "/v1/seat-requests",
      headers: { "idempotency-key": `${asker.id}-${round}` },
      body: { lines: [{ target: dice.pick(account.targets), add: dice.whole(1, 3) }], reason: "More of us" },
    });
    const cancels = dice.happens(0.15);
    const requestId = answers.map(({ body }) => textAt(body, "id")).find((id) => id !== null);
    for (const { status, body } of answers) {
      const id = textAt(body, "id");
      if (status <= 201 && id !== null) world.journal.write({ kind: "requested", requestId: id, member: asker.id });
    }
    if (!cancels || requestId == null) continue;
    const taken = await asker.askTwice({ method: "POST", path: `/v1/seat-requests/${requestId}/cancel` });
    for (const { status, body } of taken) {
      if (status === 200 && textAt(body, "state") === "cancelled")
        world.journal.write({ kind: "cancelled", requestId });
    }
  }
}
