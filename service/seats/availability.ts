import { createHash } from "node:crypto";
import type { Availability, Picture } from "../../shared/api/index.ts";
import { serviceProblem } from "../../shared/api/index.ts";
import { availabilityState, defaultLowThreshold } from "../../shared/seats/index.ts";
import type { Clock } from "../clock.ts";
import type { Queryable } from "../db/prepared.ts";
import { prepare } from "../db/prepared.ts";
import type { ViewerCaller } from "../http/handler.ts";
import { openRequests, viewOfOpenRequests } from "./open-requests.ts";
import type { ProductSeats } from "./seat-counts.ts";
import { productSeats, seatCounts } from "./seat-counts.ts";

/**
 * How many seats are left, and how what this person asked for or decides stands, from one query; `etag` changes with
 * everything in it but the moment of reading.
 */
export async function readAvailability(
  { pool, clock }: { pool: Queryable; clock: Clock },
  { accountId, memberId, capabilities }: Pick<ViewerCaller, "accountId" | "memberId" | "capabilities">,
): Promise<{ availability: Availability; etag: string }> {
  const now = clock.now();
  const decides = capabilities.includes("decide");
  const rows = await selectAvailability(pool, { accountId, now, memberId, decides });
  const products = rows.map(productSeats);
  const [account] = rows;
  const gate = products.find((product) => product.id === account?.gate_product);
  if (account === undefined || gate === undefined) throw serviceProblem("not-found", "There is no such account.");

  const lowThreshold = account.ownThreshold ?? account.low_threshold ?? defaultLowThreshold(gate.purchased);
  const requests = viewOfOpenRequests(account, now);
  const isOpen = account.claimed_by_order !== null || account.to_decide + account.mine > 0;
  const figures = {
    account: accountId,
    source: "service" as const,
    gateProduct: gate.id,
    products: products.map(viewOfProduct),
    picture: pictureOf(account),
    ...helpDeskOf(account),
    lowThreshold,
    pollAfterSeconds: isOpen ? SOON_SECONDS : pollAfter(gate, lowThreshold),
    // What the row says holds until seats come back, which a reservation does by itself and without a word.
    exhausted:
      account.exhausted_at === null || gate.remaining > 0 || !gate.isPictured
        ? null
        : { at: account.exhausted_at.toISOString(), actorId: account.exhausted_by },
    ...(requests === undefined ? {} : { requests }),
  };
  return { availability: { ...figures, asOf: now.toISOString() }, etag: etagOf(figures) };
}

function viewOfProduct({ target, groupName, isPictured, assigned, reserved, remaining, ...product }: ProductSeats) {
  const named = groupName === null ? { ...product, group: null } : { ...product, group: target, groupName };
  return isPictured
    ? { ...named, assigned, reserved, remaining }
    : { ...named, assigned: null, reserved: null, remaining: null };
}

function pictureOf({ picturedAt, source, unread }: Row): Picture | null {
  if (picturedAt === null || source === null || unread === null) return null;
  return { takenAt: picturedAt.toISOString(), source, unread };
}

/** This many failures in a row are more than a hiccup: the third comes after a minute at most. */
const FAILING_AFTER = 3;

/** A picture that was given up, as for people who are missing, waits for an hour: calls go well meanwhile. */
function helpDeskOf({ failures, phase, last_error }: Row): Pick<Availability, "helpDesk"> {
  if (failures === null) return {};
  const isGivenUp = phase === "idle" && last_error?.startsWith("picture/") === true;
  return { helpDesk: isGivenUp || failures >= FAILING_AFTER ? "failing" : "read" };
}

type Row = Awaited<ReturnType<typeof selectAvailability>>[number];

interface Parameters {
  accountId: string;
  now: Date;
  memberId: string;
  decides: boolean;
}

const selectAvailability = prepare(
  "availability",
  ["accountId", "now", "memberId", "decides"],
  (db, { now, ...reader }: Parameters) =>
    seatCounts(db, now)
      .innerJoin("accounts", "accounts.id", "products.account_id")
      .innerJoin("subscriptions", "subscriptions.account_id", "products.account_id")
      .leftJoin("help_desk_readings", "help_desk_readings.account_id", "products.account_id")
      .leftJoin("settings", "settings.account_id", "products.account_id")
      .innerJoin(openRequests(reader).as("requests"), (join) => join.onTrue())
      .select(["accounts.gate_product", "accounts.low_threshold", "settings.low_threshold as ownThreshold"])
      .select(["subscriptions.exhausted_at", "subscriptions.exhausted_by", "subscriptions.claimed_by_order"])
      .select(["pictures.source", "pictures.unread", "help_desk_readings.failures"])
      .select(["help_desk_readings.phase", "help_desk_readings.last_error"])
      .select(["requests.to_decide", "requests.mine", "requests.requests_changed_at"])
      .where("products.account_id", "=", reader.accountId)
      .orderBy("products.position"),
);

const SOON_SECONDS = 30;
const SLOWEST_SECONDS = 300;

/** Soon while few are left; the further from low, the later: one to five minutes. */
function pollAfter(gate: ProductSeats, lowThreshold: number): number {
  if (!gate.isPictured || availabilityState(gate, lowThreshold) !== "plenty") return SOON_SECONDS;
  const distance = Math.floor(gate.remaining / Math.max(1, lowThreshold));
  return Math.min(SLOWEST_SECONDS, Math.max(1, distance) * 60);
}

function etagOf(figures: object): string {
  return `"${createHash("sha256").update(JSON.stringify(figures)).digest("base64url").slice(0, 27)}"`;
}
