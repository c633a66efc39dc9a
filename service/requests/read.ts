import { sql } from "kysely";
import type { SeatRequest, SeatRequestState } from "../../shared/api/index.ts";
import type { ViewerCaller } from "../http/handler.ts";
import type { Paged, PageRequest } from "../http/page.ts";
import { pageOf } from "../http/page.ts";
import type { Services } from "../services.ts";
import { noSuchRequest, withPeople } from "./request-row.ts";
import type { UnitPrices } from "./view.ts";
import { seesAll, viewOfRequest } from "./view.ts";

/** Requests that this person may see, newest first: their own, or all of the account. */
export async function listSeatRequests(
  services: Services,
  caller: ViewerCaller,
  { state, after, limit }: PageRequest & { state: SeatRequestState | undefined },
): Promise<Paged<SeatRequest>> {
  let query = visibleTo(services, caller)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1);
  if (state !== undefined) query = query.where("state", "=", state);
  if (after !== null) query = query.where(sql<boolean>`(created_at, id) < (${after.at}, ${after.id})`);
  const rows = await query.execute();
  const { items, nextCursor } = pageOf(rows, limit, (row) => ({ at: row.created_at, id: row.id }));
  const unitPrices = await unitPricesFor(services, caller);
  const requests = await withPeople(services.db, items);
  return { items: requests.map((request) => viewOfRequest(request, { viewer: caller, unitPrices })), nextCursor };
}

/** A request and its state. Rejects with `not-found`, also for those of others. */
export async function readSeatRequest(services: Services, caller: ViewerCaller, id: string): Promise<SeatRequest> {
  const row = await visibleTo(services, caller).where("id", "=", id).executeTakeFirst();
  const [request] = row === undefined ? [] : await withPeople(services.db, [row]);
  if (request === undefined) throw noSuchRequest();
  return viewOfRequest(request, { viewer: caller, unitPrices: await unitPricesFor(services, caller) });
}

function visibleTo({ db }: Services, caller: ViewerCaller) {
  const ofAccount = db.selectFrom("seat_requests").selectAll().where("account_id", "=", caller.accountId);
  if (seesAll(caller)) return ofAccount;
  return ofAccount.where("id", "in", (select) =>
    select.selectFrom("seat_request_people").select("seat_request_id").where("member_id", "=", caller.memberId),
  );
}

async function unitPricesFor({ db }: Services, { accountId, capabilities }: ViewerCaller): Promise<UnitPrices> {
  if (!capabilities.includes("seePrices")) return new Map();
  const lines = await db
    .selectFrom("subscription_lines")
    .select(["target", "unit_price_minor"])
    .where("account_id", "=", accountId)
    .execute();
  return new Map(lines.map(({ target, unit_price_minor }) => [target, Number(unit_price_minor)]));
}
