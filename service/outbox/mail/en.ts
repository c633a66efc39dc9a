import type { InquiryWords, MailTexts, OrderWords, RequestWords } from "./texts.ts";

export const en: MailTexts = {
  orderProvisioned: (order) => ({
    subject: `Licenses added: receipt ${order.receipt}`,
    body: [
      `${order.buyer} changed the subscription of ${order.account}.`,
      orderLines(order),
      `Due now: ${order.total}, including tax. Receipt ${order.receipt}.`,
      `Subscription: ${order.link}`,
    ],
  }),
  orderUndone: (order) => ({
    subject: `Order undone: receipt ${order.receipt}`,
    body: [
      `${order.buyer} undid an order of ${order.account}. Its licenses have been taken back.`,
      orderLines({ ...order, lines: order.lines.map((line) => ({ ...line, from: line.to, to: line.from })) }),
      `${order.total} will be refunded in full. Receipt ${order.receipt}.`,
      `Subscription: ${order.link}`,
    ],
  }),
  orderDeclined: (order) => ({
    subject: `Payment declined: receipt ${order.receipt}`,
    body: [
      `The payment for an order of ${order.account} was declined. Nothing was charged and nothing changed.`,
      orderLines(order),
      `Check the payment details, then order again: ${order.link}`,
    ],
  }),
  requestMade: (request) => ({
    subject: `License request from ${names(request)}`,
    body: [`${names(request)} requested licenses in ${request.account}.`, ...asked(request), ...toDecide(request)],
  }),
  requestReminded: (request) => ({
    subject: `Still waiting: license request from ${names(request)}`,
    body: [
      `A license request in ${request.account} is still waiting for a decision.`,
      ...asked(request),
      ...toDecide(request),
    ],
  }),
  requestCancelled: (request) => ({
    subject: `License request from ${names(request)} cancelled`,
    body: [`A license request in ${request.account} was cancelled. There is nothing to do.`, requestLines(request)],
  }),
  requestApproved: (request) => ({
    subject: "Your license request was approved",
    body: [`Your license request in ${request.account} was approved.`, requestLines(request), ...decision(request)],
  }),
  requestForwarded: (request) => ({
    subject: "Your license request was passed on to sales",
    body: [
      `Your license request in ${request.account} was passed on to the sales representative.`,
      requestLines(request),
      ...decision(request),
    ],
  }),
  requestDeclined: (request) => ({
    subject: "Your license request was declined",
    body: [`Your license request in ${request.account} was declined.`, requestLines(request), ...decision(request)],
  }),
  requestExpired: (request) => ({
    subject: "Your license request has expired",
    body: [
      `Nobody decided on your license request in ${request.account} in time. If you still need licenses, ask again.`,
      requestLines(request),
      `Help desk: ${request.link}`,
    ],
  }),
  requestSuperseded: (request) => ({
    subject: "Your license request was settled another way",
    body: [
      `Your license request in ${request.account} was merged into another one, or licenses were added in the meantime.`,
      requestLines(request),
      `Help desk: ${request.link}`,
    ],
  }),
  requestUndone: (request) => ({
    subject: "The licenses you asked for were taken back",
    body: [
      undoneBy(request),
      requestLines(request),
      "These licenses are no longer available. If you still need them, ask again.",
      `Help desk: ${request.link}`,
    ],
  }),
  paymentFailed: (request) => ({
    subject: `Payment failed: license request from ${names(request)}`,
    body: [
      `The payment for a license request in ${request.account} failed. Nothing was charged. The request is waiting for a decision again.`,
      ...asked(request),
      ...toDecide(request),
    ],
  }),
  paymentFailedForRequester: (request) => ({
    subject: "Your license request is waiting again",
    body: [
      `Your license request in ${request.account} was approved, but the payment failed. It is waiting for a decision again.`,
      requestLines(request),
    ],
  }),
  salesForm: (inquiry) => ({
    subject: `Licenses for ${inquiry.account}: ${inquiry.reference}`,
    body: [
      `${inquiry.sender} of ${inquiry.account} requests licenses.`,
      [
        `Reference: ${inquiry.reference}`,
        ...(inquiry.email === null ? [] : [`E-mail: ${inquiry.email}`]),
        ...(inquiry.phone === null ? [] : [`Phone: ${inquiry.phone}`]),
        ...inquiryLines(inquiry),
      ],
      ...(inquiry.message === "" ? [] : [`Message:\n${inquiry.message}`]),
    ],
  }),
  salesSent: (inquiry) => ({
    subject: `We have your request: ${inquiry.reference}`,
    body: [
      `Your request for ${inquiry.account} was sent to the sales representative. Its reference is ${inquiry.reference}.`,
      inquiryLines(inquiry),
    ],
  }),
  salesOrdered: (inquiry) => ({
    subject: `Ordered: ${inquiry.reference}`,
    body: [
      `The sales representative has ordered what you asked for in ${inquiry.account} (${inquiry.reference}).`,
      inquiryLines(inquiry),
    ],
  }),
  salesArrived: (inquiry) => ({
    subject: `Your licenses have arrived: ${inquiry.reference}`,
    body: [
      `The licenses you asked for in ${inquiry.account} (${inquiry.reference}) have arrived.`,
      inquiryLines(inquiry),
    ],
  }),
  membersDemoted: ({ account, day, members }) => ({
    subject: `Members of ${account} lost licenses at renewal`,
    body: [
      `Licenses of ${account} were removed at the renewal of ${day}. These members lost theirs:`,
      members.map(({ name, becomesEndUser, products, openTickets }) => {
        const lost = becomesEndUser ? "is now an end user" : `no longer uses ${products.join(", ")}`;
        return `${name} ${lost}${openTickets === null ? "" : `; open tickets: ${openTickets}`}`;
      }),
    ],
  }),
  renewalApproaching: ({ account, day, amount, lines, link }) => ({
    subject: `The subscription of ${account} renews on ${day}`,
    body: [
      `The subscription of ${account} renews on ${day}. You can reduce licenses until then.`,
      lines.map(
        ({ name, renewsAt, peak }) =>
          `${name}: renews with ${renewsAt}${peak === null ? "" : `; at most ${peak} were in use this period`}`,
      ),
      `Renewing it unchanged costs ${amount}, including tax.`,
      `Subscription: ${link}`,
    ],
  }),
  exhausted: ({ account, product, link, endLink }) => ({
    subject: `The last ${product} license of ${account} is taken`,
    body: [
      `The last ${product} license of ${account} has just been taken. Nobody else can be added until there are more.`,
      `Manage licenses: ${link}`,
      `To stop these emails: ${endLink}`,
    ],
  }),
  exhaustedForOthers: ({ account, product, link, endLink }) => ({
    subject: `The last ${product} license of ${account} is taken`,
    body: [
      `The last ${product} license of ${account} has just been taken. Nobody else can be added until there are more.`,
      `Request licenses in the help desk: ${link}`,
      `To stop these emails: ${endLink}`,
    ],
  }),
};

function names({ people }: RequestWords): string {
  return people.length === 0 ? "somebody" : people.join(", ");
}

function orderLines({ lines }: Pick<OrderWords, "lines">): string[] {
  return lines.map(({ name, from, to, atRenewal }) => `${name}: ${from} → ${to}${atRenewal ? " at renewal" : ""}`);
}

function requestLines({ lines }: RequestWords): string[] {
  return lines.map(({ name, add }) => `${name}: ${add} more`);
}

function inquiryLines({ lines }: InquiryWords): string[] {
  return lines.map(({ name, number, kind }) => `${name}: ${number} ${kind === "add" ? "more" : "in total"}`);
}

function asked(request: RequestWords): (string | string[])[] {
  const { reasons, neededBy, price } = request;
  return [
    requestLines(request),
    ...reasons.map((reason) => `Reason:\n${reason}`),
    ...(neededBy === null ? [] : [`Needed by ${neededBy}.`]),
    ...(price === null
      ? []
      : [
          `Price when it was requested: ${price.dueNow} now, ${price.renewalChange} more at each renewal, including tax.`,
        ]),
  ];
}

function toDecide({ expires, link }: RequestWords): string[] {
  return [`Decide in the help desk by ${expires}: ${link}`];
}

function undoneBy({ account, decidedBy }: RequestWords): string {
  return decidedBy === null
    ? `The order that fulfilled your license request in ${account} was undone.`
    : `${decidedBy} undid the order that fulfilled your license request in ${account}.`;
}

function decision({ decidedBy, decisionReason, link }: RequestWords): string[] {
  return [
    ...(decidedBy === null ? [] : [`Decided by ${decidedBy}.`]),
    ...(decisionReason === null ? [] : [`Reason:\n${decisionReason}`]),
    `Help desk: ${link}`,
  ];
}
