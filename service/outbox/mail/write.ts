import type { Language, Order } from "../../../shared/api/index.ts";
import type { Audience } from "../audience.ts";
import type { Message, TellableInquiry, TellableRequest } from "../messages.ts";
import type { Draft } from "./draft.ts";
import { oneLine, personName, quoted } from "./draft.ts";
import { en } from "./en.ts";
import { it } from "./it.ts";
import type { InquiryWords, MailTexts, OrderWords, RequestWords } from "./texts.ts";
import { type Words, wordsOf } from "./words.ts";

/** What a mail needs to know beside the message. */
export interface MailAccount {
  name: string;
  language: Language;
  timeZone: string;
  helpDesk: string;
  subscriptionUrl: string | null;
  /** Where its receiver ends mails of a kind that comes again and again. */
  endLink: string;
  /** Of an inquiry's sender, for the sales representative alone. */
  sender: { email: string; phone: string | null } | null;
}

const TEXTS: Record<Language, MailTexts> = { en, it };

/** What this audience reads of a message; `null` where there is nothing to tell by mail. Prices go to deciders alone. */
export function writeMail(message: Message, audience: Audience, account: MailAccount): Draft | null {
  const texts = TEXTS[account.language];
  const words = wordsOf(account.language, account.timeZone);
  const name = oneLine(account.name);
  const link = account.subscriptionUrl ?? account.helpDesk;
  const orderOf = ({ order }: { order: Order }) => orderWords(order, { account: name, link }, words);
  const requestOf = ({ request }: { request: TellableRequest }) =>
    requestWords(request, { account: name, link: account.helpDesk, prices: audience === "decider" }, words);
  const inquiryOf = ({ inquiry }: { inquiry: TellableInquiry }) => inquiryWords(inquiry, name);
  switch (message.type) {
    case "order.provisioned":
      return texts.orderProvisioned(orderOf(message.payload));
    case "order.undone":
      return texts.orderUndone(orderOf(message.payload));
    case "order.declined":
      return texts.orderDeclined(orderOf(message.payload));
    case "order.created":
    case "order.charging":
    case "order.requires_action":
    case "order.unknown":
    case "order.paid":
    case "order.expired":
    case "availability.changed":
      return null;
    case "request.made":
      return texts.requestMade(requestOf(message.payload));
    case "request.reminded":
      return texts.requestReminded(requestOf(message.payload));
    case "request.cancelled":
      return texts.requestCancelled(requestOf(message.payload));
    case "request.approved":
      return texts.requestApproved(requestOf(message.payload));
    case "request.forwarded":
      return texts.requestForwarded(requestOf(message.payload));
    case "request.declined":
      return texts.requestDeclined(requestOf(message.payload));
    case "request.expired":
      return texts.requestExpired(requestOf(message.payload));
    case "request.superseded":
      return texts.requestSuperseded(requestOf(message.payload));
    case "request.undone":
      return texts.requestUndone(requestOf(message.payload));
    case "request.payment_failed":
      return audience === "decider"
        ? texts.paymentFailed(requestOf(message.payload))
        : texts.paymentFailedForRequester(requestOf(message.payload));
    case "sales.sent": {
      if (audience !== "sales") return texts.salesSent(inquiryOf(message.payload));
      const { by, message: text } = message.payload.inquiry;
      const { email = null, phone = null } = account.sender ?? {};
      const said = text.trim() === "" ? "" : quoted(text);
      return texts.salesForm({
        ...inquiryOf(message.payload),
        sender: personName(by.name),
        email: email === null ? null : oneLine(email),
        phone: phone === null ? null : oneLine(phone),
        message: said,
      });
    }
    case "sales.ordered":
      return texts.salesOrdered(inquiryOf(message.payload));
    case "sales.arrived":
      return texts.salesArrived(inquiryOf(message.payload));
    case "members.demoted": {
      const members = message.payload.members.map((member) => ({ ...member, name: personName(member.name) }));
      return texts.membersDemoted({ account: name, day: words.day(message.payload.renewedOn), members });
    }
    case "renewal.approaching": {
      const { date, amount, lines } = message.payload.renewal;
      return texts.renewalApproaching({
        account: name,
        day: words.day(date),
        amount: words.money(amount),
        lines: lines.map((line) => ({ ...line, name: oneLine(line.name) })),
        link,
      });
    }
    case "seats.exhausted": {
      const product = oneLine(message.payload.product.name);
      return audience === "decider"
        ? texts.exhausted({ account: name, product, link, endLink: account.endLink })
        : texts.exhaustedForOthers({ account: name, product, link: account.helpDesk, endLink: account.endLink });
    }
  }
}

function orderWords(order: Order, { account, link }: { account: string; link: string }, words: Words): OrderWords {
  return {
    account,
    link,
    buyer: personName(order.by.name),
    receipt: order.receipt,
    lines: order.lines.map(({ name, from, to, effective }) => ({
      name: oneLine(name),
      from,
      to,
      atRenewal: effective === "renewal",
    })),
    total: words.money(order.dueNow),
  };
}

function requestWords(
  { lines, people, neededBy, expiresAt, decision, price }: TellableRequest,
  { account, link, prices }: { account: string; link: string; prices: boolean },
  words: Words,
): RequestWords {
  const decidedBy = decision?.by?.name ?? null;
  const decisionReason = decision?.reason ?? null;
  return {
    account,
    link,
    people: people.flatMap(({ name }) => (name === null ? [] : [personName(name)])),
    lines: lines.map(({ name, add }) => ({ name: oneLine(name), add })),
    reasons: people.flatMap(({ reason }) => (reason === null || reason.trim() === "" ? [] : [quoted(reason)])),
    neededBy: neededBy === null ? null : words.day(neededBy),
    expires: words.dayOf(expiresAt),
    decidedBy: decidedBy === null ? null : personName(decidedBy),
    decisionReason: decisionReason === null ? null : quoted(decisionReason),
    price:
      price === undefined || !prices
        ? null
        : { dueNow: words.money(price.dueNow), renewalChange: words.money(price.renewalChange) },
  };
}

function inquiryWords({ reference, lines }: TellableInquiry, account: string): InquiryWords {
  return {
    account,
    reference: oneLine(reference),
    lines: lines.map((line) => {
      const name = oneLine(line.name);
      return "add" in line ? { name, number: line.add, kind: "add" } : { name, number: line.total, kind: "total" };
    }),
  };
}
