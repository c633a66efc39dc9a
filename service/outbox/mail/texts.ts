import type { Draft } from "./draft.ts";

/** What each mail says, in one language. All values are ready to be shown: names on one line, quotes as quotes. */
export interface MailTexts {
  orderProvisioned(order: OrderWords): Draft;
  orderUndone(order: OrderWords): Draft;
  orderDeclined(order: OrderWords): Draft;
  requestMade(request: RequestWords): Draft;
  requestReminded(request: RequestWords): Draft;
  requestCancelled(request: RequestWords): Draft;
  requestApproved(request: RequestWords): Draft;
  requestForwarded(request: RequestWords): Draft;
  requestDeclined(request: RequestWords): Draft;
  requestExpired(request: RequestWords): Draft;
  requestSuperseded(request: RequestWords): Draft;
  requestUndone(request: RequestWords): Draft;
  /** To those who decide. */
  paymentFailed(request: RequestWords): Draft;
  /** To those who asked. */
  paymentFailedForRequester(request: RequestWords): Draft;
  /** To the sales representative. */
  salesForm(inquiry: SalesFormWords): Draft;
  salesSent(inquiry: InquiryWords): Draft;
  salesOrdered(inquiry: InquiryWords): Draft;
  salesArrived(inquiry: InquiryWords): Draft;
  membersDemoted(demoted: DemotedWords): Draft;
  renewalApproaching(renewal: RenewalWords): Draft;
  /** To owner and billing admins. */
  exhausted(last: ExhaustedWords): Draft;
  /** To those who ask them. */
  exhaustedForOthers(last: ExhaustedWords): Draft;
}

export interface OrderWords {
  account: string;
  buyer: string;
  receipt: string;
  lines: readonly { name: string; from: number; to: number; atRenewal: boolean }[];
  total: string;
  link: string;
}

export interface RequestWords {
  account: string;
  /** Everybody who asked and is still known. */
  people: readonly string[];
  lines: readonly { name: string; add: number }[];
  reasons: readonly string[];
  neededBy: string | null;
  expires: string;
  decidedBy: string | null;
  decisionReason: string | null;
  price: { dueNow: string; renewalChange: string } | null;
  link: string;
}

export interface InquiryWords {
  account: string;
  reference: string;
  lines: readonly { name: string; number: number; kind: "add" | "total" }[];
}

export interface SalesFormWords extends InquiryWords {
  sender: string;
  email: string | null;
  phone: string | null;
  message: string;
}

export interface DemotedWords {
  account: string;
  day: string;
  members: readonly {
    name: string;
    becomesEndUser: boolean;
    products: readonly string[];
    openTickets: number | null;
  }[];
}

export interface RenewalWords {
  account: string;
  day: string;
  amount: string;
  lines: readonly { name: string; renewsAt: number; peak: number | null }[];
  link: string;
}

export interface ExhaustedWords {
  account: string;
  product: string;
  link: string;
  /** Where whoever reads it ends these mails. */
  endLink: string;
}
