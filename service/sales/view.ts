import type { Selectable } from "kysely";
import type { SalesInquiry } from "../../shared/api/index.ts";
import type { SalesInquiriesTable } from "../db/tables/requests.ts";

export type InquiryRow = Selectable<SalesInquiriesTable>;

/** An inquiry as the API shows it; address and telephone number are for its sender and the operator. */
export function viewOfInquiry(inquiry: InquiryRow, { withContact }: { withContact: boolean }): SalesInquiry {
  return {
    id: inquiry.id,
    reference: inquiry.reference,
    state: inquiry.state,
    by: { memberId: inquiry.member_id, name: inquiry.name },
    ...(withContact ? { email: inquiry.email, phone: inquiry.phone } : {}),
    lines: inquiry.lines,
    message: inquiry.message,
    seatRequestId: inquiry.seat_request_id,
    createdAt: inquiry.created_at.toISOString(),
    orderedAt: inquiry.ordered_at?.toISOString() ?? null,
    arrivedAt: inquiry.arrived_at?.toISOString() ?? null,
  };
}
