import type { PriceAtAsking, SeatRequest } from "../../shared/api/index.ts";
import type { ViewerCaller } from "../http/handler.ts";
import type { PersonRow, RequestRow } from "./request-row.ts";
import { asking } from "./request-row.ts";

/** By target, in minor units: what a license costs now. */
export type UnitPrices = ReadonlyMap<string, number>;

interface Look {
  /** Who looks; nobody in particular where the account itself is told. */
  viewer?: ViewerCaller;
  /** To say whether prices have changed since. */
  unitPrices?: UnitPrices;
}

/**
 * A request as this person may see it. Agents see no price and no order, and of others who ask for the same their name
 * alone; those who decide, and readers of the ledger, see all of it.
 */
export function viewOfRequest(request: RequestRow, { viewer, unitPrices }: Look = {}): SeatRequest {
  const all = viewer === undefined || seesAll(viewer);
  const { price, decided_at: decidedAt } = request;
  return {
    id: request.id,
    state: request.state,
    lines: request.lines,
    people: asking(request).map((person) => viewOfPerson(person, all || person.member_id === viewer?.memberId)),
    neededBy: request.needed_by,
    createdAt: request.created_at.toISOString(),
    updatedAt: request.updated_at.toISOString(),
    expiresAt: request.expires_at.toISOString(),
    approving: request.state === "pending" && request.order_id !== null,
    decision: decidedAt === null ? null : viewOfDecision(request, decidedAt),
    undoneAt: request.undone_at?.toISOString() ?? null,
    supersededBy: request.superseded_by,
    ...(price !== null && (viewer === undefined || viewer.capabilities.includes("seePrices"))
      ? { price: { ...price, changed: hasChanged(price, unitPrices) } }
      : {}),
    ...(all ? { orderId: request.order_id, salesInquiryId: request.sales_inquiry_id } : {}),
  };
}

/** Whether this person sees every request of the account, not only their own. */
export function seesAll({ capabilities }: Pick<ViewerCaller, "capabilities">): boolean {
  return capabilities.includes("decide") || capabilities.includes("readLedger");
}

function viewOfPerson(person: PersonRow, seesReason: boolean): SeatRequest["people"][number] {
  return {
    memberId: person.member_id,
    name: person.name,
    reason: seesReason ? person.reason : null,
    neededBy: person.needed_by,
    askedAt: person.asked_at.toISOString(),
  };
}

function viewOfDecision(request: RequestRow, decidedAt: Date): SeatRequest["decision"] {
  const { decided_by: memberId, decided_by_name: name, decision_note: reason } = request;
  return { by: memberId === null ? null : { memberId, name }, at: decidedAt.toISOString(), reason };
}

function hasChanged({ unitPrices: then }: Omit<PriceAtAsking, "changed">, now: UnitPrices | undefined): boolean {
  if (now === undefined) return false;
  return then.some(({ target, unitPrice }) => {
    const price = now.get(target);
    return price !== undefined && price !== unitPrice.amountMinor;
  });
}
