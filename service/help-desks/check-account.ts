import type { HelpDesk } from "../../shared/api/index.ts";
import type { CheckStep, HelpDeskConnector } from "./connector.ts";
import type { ConnectorMeans, Connectors } from "./connectors.ts";
import { kindOf } from "./kinds.ts";
import type { MendsOfKind } from "./mends.ts";
import { failedStep, mendOf } from "./mends.ts";
import { requestPicture } from "./put-help-desk.ts";
import { readHelpDesk } from "./read-help-desk.ts";

const HOUR_MS = 3_600_000;
/** Pictures are taken once a day: one that is older was missed. */
const OLD_MS = 26 * HOUR_MS;

interface Means extends ConnectorMeans {
  connectors: Connectors;
  wait(ms: number): Promise<void>;
}

/** Looks an account's connection over, step by step. Rejects with `not-found` where it has none. */
export async function* checkAccount(means: Means, accountId: string): AsyncGenerator<CheckStep> {
  const { db, connectors, wait } = means;
  const helpDesk = await readHelpDesk(db, accountId);
  let connector: HelpDeskConnector | null;
  try {
    connector = await connectors.open(accountId, { lease: null, wait });
  } catch (thrown) {
    yield failedStep("set-up", thrown, null);
    return;
  }
  if (connector === null) {
    yield {
      step: "set-up",
      state: "warning",
      says: "There is no connector: the help desk has to tell who sits where by itself",
      mend: "Make a confidential OAuth client there, and set it as connector.",
    };
    return;
  }
  const { mends } = kindOf(means, helpDesk.kind);
  yield { step: "set-up", state: "ok", says: `Connected to ${helpDesk.apiOrigin}` };
  for await (const step of connector.check()) {
    yield step;
    if ((step.step === "sign-in" || step.step === "account") && step.state === "failed") return;
  }
  if (helpDesk.webhooks === "on") yield* checkWebhooks(means, accountId, { connector, mends });
  yield pictureStep(helpDesk, mends, means.clock.now());
}

async function* checkWebhooks(
  means: Means,
  accountId: string,
  { connector, mends }: { connector: HelpDeskConnector; mends: MendsOfKind },
): AsyncGenerator<CheckStep> {
  const { db, clock } = means;
  const step = "webhook";
  const webhooks = await db
    .selectFrom("help_desk_webhooks")
    .select("id")
    .where("account_id", "=", accountId)
    .where("retired_at", "is", null)
    .execute();
  if (webhooks.length === 0) yield { step, state: "warning", says: "None was made yet", mend: "Wait for a minute." };
  for (const { id } of webhooks) {
    try {
      const state = await connector.readSubscription(id, new Date(clock.now().getTime() - 24 * HOUR_MS));
      if (state === "well") yield { step, state: "ok", says: `${id} is active` };
      else {
        // Events may be lost: whoever looked must not be the reason that nobody reads what they told.
        await requestPicture(means, accountId, { acceptMissing: false });
        yield { step, state: "warning", says: `${id} ${SAYS[state]}`, mend: MENDS[state] };
      }
    } catch (thrown) {
      yield failedStep(step, thrown, mends);
    }
  }
}

const SAYS = {
  mended: "was inactive, and is switched on again",
  failing: "has events that didn't arrive within a day",
  gone: "is gone",
} as const;
const MENDS = {
  mended: "All people are read again now. See who switches it off.",
  failing:
    "All people are read again now. See that the help desk can reach SEATMETER_PUBLIC_URL, or set webhooks to off.",
  gone: "Another one is made within the hour, and all people are read again now.",
} as const;

function pictureStep({ picture, reading }: HelpDesk, mends: MendsOfKind, now: Date): CheckStep {
  const step = "picture";
  if (reading !== null && reading.missing > 0) {
    return {
      step,
      state: "failed",
      says: `${reading.missing} people are no team members any more, which is many at once: they keep their seats`,
      mend: "If it is so, take-picture NAME accept-missing.",
    };
  }
  if (reading?.lastError != null) {
    const { at, what } = reading.lastError;
    return { step, state: "failed", says: `${what} at ${at}`, mend: mendOf(what.split("/")[1], mends) };
  }
  if (picture === null) return { step, state: "warning", says: "All people are being read for the first time" };
  const says = `${picture.people} people as of ${picture.takenAt}, ${picture.unread} of them not read in other products`;
  const isOld = now.getTime() - Date.parse(picture.takenAt) > OLD_MS;
  return isOld ? { step, state: "failed", says, mend: "See whether the service runs." } : { step, state: "ok", says };
}
