import type { Transaction } from "kysely";
import type { Delivered, SalesInquiry } from "../../shared/api/index.ts";
import { serviceProblem } from "../../shared/api/index.ts";
import { lockSubscription } from "../billing/lock.ts";
import type { Database } from "../db/tables.ts";
import type { Services } from "../services.ts";
import { deliver } from "./deliver.ts";
import { noSuchInquiry } from "./read.ts";
import { tellOfInquiry } from "./tell.ts";
import { viewOfInquiry } from "./view.ts";

/**
 * Sales has made the order of an inquiry, and its sender is told; the same word again changes nothing. Rejects with
 * `not-found`, and with `inquiry-closed` for a step back.
 */
export function markOrdered(services: Services, id: string): Promise<SalesInquiry> {
  return advance(services, id, "ordered", async () => undefined);
}

/**
 * The licenses that sales sold are there: they are added, and the sender is told; the same word again changes nothing,
 * whatever it names. Rejects with `not-found`; with `inquiry-closed` where sales had not ordered; as `deliver` does.
 */
export function markArrived(services: Services, id: string, delivered: readonly Delivered[]): Promise<SalesInquiry> {
  return advance(services, id, "arrived", (trx, inquiry) => deliver(trx, services, inquiry, delivered));
}

type Inquiry = NonNullable<Awaited<ReturnType<typeof lockInquiry>>>;

async function advance(
  { db, clock }: Services,
  id: string,
  to: keyof typeof BEFORE,
  work: (trx: Transaction<Database>, inquiry: Inquiry) => Promise<void>,
): Promise<SalesInquiry> {
  return db.transaction().execute(async (trx) => {
    const inquiry = await lockInquiry(trx, id);
    if (inquiry === undefined) throw noSuchInquiry();
    if (inquiry.state === to) return viewOfInquiry(inquiry, { withContact: true });
    if (inquiry.state !== BEFORE[to]) {
      throw serviceProblem("inquiry-closed", `An inquiry that is ${inquiry.state} cannot be ${to} now.`);
    }
    await work(trx, inquiry);
    const now = clock.now();
    const step: Partial<Pick<Inquiry, "ordered_at" | "arrived_at">> =
      to === "ordered" ? { ordered_at: now } : { arrived_at: now };
    const changes = { ...step, state: to, updated_at: now };
    await trx.updateTable("sales_inquiries").set(changes).where("id", "=", id).execute();
    const advanced = { ...inquiry, ...changes };
    await tellOfInquiry(trx, to, advanced, now);
    return viewOfInquiry(advanced, { withContact: true });
  });
}

const BEFORE = { ordered: "sent", arrived: "ordered" } as const;

/** The subscription first, as everything that changes seats locks it, then the inquiry. */
async function lockInquiry(trx: Transaction<Database>, id: string) {
  const found = await trx.selectFrom("sales_inquiries").select("account_id").where("id", "=", id).executeTakeFirst();
  if (found === undefined) return undefined;
  await lockSubscription(trx, found.account_id);
  return trx.selectFrom("sales_inquiries").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
}
