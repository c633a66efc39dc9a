import type { Money, Order, OrderState, WouldDemote } from "../../shared/api/index.ts";

/** Everything that others are told, as stored in the outbox and sent in a webhook's `data`. */
export type Message = { [T in MessageType]: MessageOf<T> }[MessageType];

export interface MessageOf<T extends MessageType> {
  accountId: string;
  type: T;
  /** The id of what it is about: an order's, a request's, an inquiry's; else the account's. */
  subject: string;
  payload: Payloads[T];
}

export type MessageType = keyof Payloads;

type OfOrder = { [S in OrderState as `order.${S}`]: { order: Order } };
type OfRequest = { [E in RequestEvent as `request.${E}`]: { request: TellableRequest } };
type OfInquiry = { [S in "sent" | "ordered" | "arrived" as `sales.${S}`]: { inquiry: TellableInquiry } };

export interface Payloads extends OfOrder, OfRequest, OfInquiry {
  /** Numbers of seats changed for everybody who shows them; what they are now is asked for, not told. */
  "availability.changed": { account: string };
  /** The last seat of the gate product was taken (domain: last license); `actorId` where the help desk said by whom. */
  "seats.exhausted": { product: { id: string; name: string }; actorId: string | null };
  /** Who lost seats at the renewal of a day (`YYYY-MM-DD`): the help desk makes end users of those who are no agents now. */
  "members.demoted": { renewedOn: string; members: WouldDemote[] };
  /** The renewal is near (domain: renewal). */
  "renewal.approaching": { renewal: ApproachingRenewal };
}

export type RequestEvent =
  | "made"
  | "reminded"
  | "approved"
  | "forwarded"
  | "declined"
  | "cancelled"
  | "expired"
  | "superseded"
  | "payment_failed"
  | "undone";

/** A seat request, as far as telling of it needs; what else it has goes along. */
export interface TellableRequest {
  id: string;
  lines: readonly { name: string; add: number }[];
  /** Everybody who asked: names and reasons are `null` once forgotten. */
  people: readonly { memberId: string; name: string | null; reason: string | null }[];
  /** `YYYY-MM-DD`, in the account's time zone. */
  neededBy: string | null;
  expiresAt: string;
  /** Who ended it; `by` is `null` where the account's settings did, or a purchase that met the need. */
  decision: { by: { name: string | null } | null; reason: string | null } | null;
  /** Told to those who decide, never to those who ask. */
  price?: { dueNow: Money; renewalChange: Money } | undefined;
}

/** A form to sales. The sender's address and telephone number are read from the inquiry when a mail is sent. */
export interface TellableInquiry {
  id: string;
  reference: string;
  by: { name: string };
  lines: readonly ({ name: string; add: number } | { name: string; total: number })[];
  message: string;
}

export interface ApproachingRenewal {
  /** The first day of the new period, `YYYY-MM-DD` in the account's time zone: until then licenses can be reduced. */
  date: string;
  /** What renewing unchanged costs, including tax and pending changes. */
  amount: Money;
  /** `renewsAt` is how many there will be; `peak` the most that were used in this period, `null` where unknown. */
  lines: readonly { target: string; name: string; renewsAt: number; peak: number | null }[];
}
