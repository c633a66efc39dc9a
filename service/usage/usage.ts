import { Temporal } from "temporal-polyfill";
import type { Forecast, Usage } from "../../shared/api/index.ts";
import { invalidField } from "../../shared/api/index.ts";
import { runwayOf } from "../../shared/seats/index.ts";
import { daysBetween, localDate } from "../billing/local-date.ts";
import { seatsUnknown } from "../seats/picture.ts";
import { readSeatCounts } from "../seats/seat-counts.ts";
import type { Services } from "../services.ts";
import { readUsageDays } from "./history.ts";

export interface UsageQuery {
  from?: string | undefined;
  to?: string | undefined;
  product?: string | undefined;
}

const DEFAULT_DAYS = 90;
const MOST_DAYS = 1_100;
/** What `runwayOf` looks at. */
const FORECAST_DAYS = 90;

/**
 * How a product's seats were used in a range of days, and when they run out. Rejects with `invalid-input`, and with
 * `seats-unknown` until all people of the account were known once.
 */
export async function readUsage(
  { db, clock }: Pick<Services, "db" | "clock">,
  accountId: string,
  query: UsageQuery,
): Promise<Usage> {
  const now = clock.now();
  const { gate_product: gate, time_zone: timeZone } = await db
    .selectFrom("accounts")
    .select(["gate_product", "time_zone"])
    .where("id", "=", accountId)
    .executeTakeFirstOrThrow();
  const today = localDate(now, timeZone);
  const { from, to } = rangeOf(query, today);
  const id = query.product ?? gate;
  const product = (await readSeatCounts(db, accountId, now)).find((each) => each.id === id);
  if (product === undefined) throw invalidField("product", "a product of this account");
  if (!product.isPictured) throw seatsUnknown();
  const read = (range: { from: Temporal.PlainDate; to: Temporal.PlainDate }) =>
    readUsageDays(db, accountId, { productId: id, timeZone, ...range });
  const recent = await read({ from: today.subtract({ days: FORECAST_DAYS - 1 }), to: today });
  const { assigned: inUse, purchased } = product;
  const runway = runwayOf({
    peaks: recent.map(({ date, peak }) => ({ day: daysBetween(EPOCH, Temporal.PlainDate.from(date)), inUse: peak })),
    today: daysBetween(EPOCH, today),
    inUse: inUse + product.reserved,
    purchased,
  });
  return {
    product: id,
    name: product.name,
    timeZone,
    from: from.toString(),
    to: to.toString(),
    asOf: now.toISOString(),
    days: await read({ from, to }),
    forecast: { ...outcomeOf(runway, today), method: { ...runway.method, inUse: inUse + product.reserved, purchased } },
  };
}

const EPOCH = Temporal.PlainDate.from("1970-01-01");

function outcomeOf(
  runway: ReturnType<typeof runwayOf>,
  today: Temporal.PlainDate,
): Pick<Forecast, "runsOutOn" | "reason"> {
  switch (runway.kind) {
    case "runs_out":
      return { runsOutOn: EPOCH.add({ days: runway.day }).toString(), reason: null };
    case "none_left":
      return { runsOutOn: today.toString(), reason: "none_left" };
    case "unknown":
      return { runsOutOn: null, reason: runway.reason };
  }
}

function rangeOf(query: UsageQuery, today: Temporal.PlainDate) {
  const to = query.to === undefined ? today : dayOf("to", query.to);
  const from = query.from === undefined ? to.subtract({ days: DEFAULT_DAYS - 1 }) : dayOf("from", query.from);
  if (Temporal.PlainDate.compare(to, today) > 0) throw invalidField("to", "today or earlier");
  const days = daysBetween(from, to) + 1;
  if (days < 1 || days > MOST_DAYS) throw invalidField("from", `not after to, and at most ${MOST_DAYS} days`);
  return { from, to };
}

/** An existing day, in a year that Postgres and calendars agree on. */
function dayOf(field: string, text: string): Temporal.PlainDate {
  try {
    const day = Temporal.PlainDate.from(text);
    if (day.year >= 1970) return day;
  } catch {
    // Said below.
  }
  throw invalidField(field, "a day of the calendar, from 1970");
}
