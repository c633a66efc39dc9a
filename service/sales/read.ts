import { sql } from "kysely";
import type { SalesInquiry } from "../../shared/api/index.ts";
import { serviceProblem } from "../../shared/api/index.ts";
import type { ViewerCaller } from "../http/handler.ts";
import type { Paged, PageRequest } from "../http/page.ts";
import { pageOf } from "../http/page.ts";
import type { Services } from "../services.ts";
import type { InquiryRow } from "./view.ts";
import { viewOfInquiry } from "./view.ts";

/** Inquiries that this person may see, newest first: their own, or all of the account for readers of the ledger. */
export async function listSalesInquiries(
  services: Services,
  caller: ViewerCaller,
  { after, limit }: PageRequest,
): Promise<Paged<SalesInquiry>> {
  let query = visibleTo(services, caller)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1);
  if (after !== null) query = query.where(sql<boolean>`(created_at, id) < (${after.at}, ${after.id})`);
  const rows = await query.execute();
  const { items, nextCursor } = pageOf(rows, limit, (row) => ({ at: row.created_at, id: row.id }));
  return { items: items.map((inquiry) => viewFor(caller, inquiry)), nextCursor };
}

/** The state of an inquiry. Rejects with `not-found`, also for those of others. */
export async function readSalesInquiry(services: Services, caller: ViewerCaller, id: string): Promise<SalesInquiry> {
  const inquiry = await visibleTo(services, caller).where("id", "=", id).executeTakeFirst();
  if (inquiry === undefined) throw noSuchInquiry();
  return viewFor(caller, inquiry);
}

export function noSuchInquiry() {
  return serviceProblem("not-found", "There is no such inquiry.");
}

function visibleTo({ db }: Services, { accountId, memberId, capabilities }: ViewerCaller) {
  const ofAccount = db.selectFrom("sales_inquiries").selectAll().where("account_id", "=", accountId);
  return capabilities.includes("readLedger") ? ofAccount : ofAccount.where("member_id", "=", memberId);
}

function viewFor({ memberId }: ViewerCaller, inquiry: InquiryRow): SalesInquiry {
  return viewOfInquiry(inquiry, { withContact: inquiry.member_id === memberId });
}
