import type { SalesInquiry } from "../../shared/api/index.ts";
import { serviceProblem } from "../../shared/api/index.ts";
import type { Services } from "../services.ts";
import { noSuchInquiry } from "./read.ts";
import { tellOfInquiry } from "./tell.ts";
import type { InquiryRow } from "./view.ts";
import { viewOfInquiry } from "./view.ts";

/**
 * The operator brings an inquiry on, `sent → ordered → arrived`, and its sender is told; the same word again changes
 * nothing. Rejects with `not-found`, and with `inquiry-closed` for a step back or a step left out.
 */
export async function advanceInquiry(
  { db, clock }: Services,
  id: string,
  to: "ordered" | "arrived",
): Promise<SalesInquiry> {
  return db.transaction().execute(async (trx) => {
    const inquiry = await trx
      .selectFrom("sales_inquiries")
      .selectAll()
      .where("id", "=", id)
      .forUpdate()
      .executeTakeFirst();
    if (inquiry === undefined) throw noSuchInquiry();
    if (inquiry.state === to) return viewOfInquiry(inquiry, { withContact: true });
    if (inquiry.state !== BEFORE[to]) {
      throw serviceProblem("inquiry-closed", `An inquiry that is ${inquiry.state} cannot be ${to} now.`);
    }
    const now = clock.now();
    const step: Partial<Pick<InquiryRow, "ordered_at" | "arrived_at">> =
      to === "ordered" ? { ordered_at: now } : { arrived_at: now };
    const changes = { ...step, state: to, updated_at: now };
    await trx.updateTable("sales_inquiries").set(changes).where("id", "=", id).execute();
    const advanced = { ...inquiry, ...changes };
    await tellOfInquiry(trx, to, advanced, now);
    return viewOfInquiry(advanced, { withContact: true });
  });
}

const BEFORE = { ordered: "sent", arrived: "ordered" } as const;
