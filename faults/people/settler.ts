import { textAt } from "../world/wire.ts";
import type { Person } from "./person.ts";

/** Changes what the account sets for itself, at the same time as others of it do. */
export async function changeSettings(settler: Person, dayEnds: AbortSignal): Promise<void> {
  const { dice, account, world } = settler;
  while (!dayEnds.aborted) {
    await settler.pause(200, 1_500);
    const settings = await settler.ask({ method: "GET", path: "/v1/settings" });
    if (settings.kind === "nothing" || settings.status !== 200) continue;
    const answers = await settler.askTwice({
      method: "PUT",
      path: "/v1/settings",
      headers: { "if-match": `"${textAt(settings.body, "version")}"` },
      body: {
        lowThreshold: dice.happens(0.5) ? null : dice.whole(0, 20),
        cap: null,
        approval: "by_hand",
        reminders: dice.happens(0.5),
        retentionMonths: dice.whole(24, 36),
        renewalNoticeDays: dice.whole(0, 30),
        showLastActive: dice.happens(0.5),
      },
    });
    for (const { status, body } of answers) {
      const version = textAt(body, "version");
      if (status === 200 && version !== null) world.journal.write({ kind: "settings", account: account.id, version });
    }
  }
}
