import { createHash } from "node:crypto";
import { Temporal } from "temporal-polyfill";

const HOUR_MS = 3_600_000;
/** From one to five in the morning, where the account is. */
const FIRST_HOUR = 1;
const SPREAD_SECONDS = 4 * 3_600;

/** When an account's people are all read again: at night, each account at a time of its own; hourly without webhooks. */
export function nextPicture(
  { accountId, timeZone, webhooks }: { accountId: string; timeZone: string; webhooks: "on" | "off" },
  now: Date,
): Date {
  if (webhooks === "off") return new Date(now.getTime() + HOUR_MS);
  const own = createHash("sha256").update(accountId).digest().readUInt32BE(0) % SPREAD_SECONDS;
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
  const nightOf = (day: Temporal.PlainDate) => {
    const time = Temporal.PlainTime.from({ hour: FIRST_HOUR }).add({ seconds: own });
    return new Date(day.toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds);
  };
  const tonight = nightOf(today);
  return tonight > now ? tonight : nightOf(today.add({ days: 1 }));
}
