import type { InquiryWords, MailTexts, OrderWords, RequestWords } from "./texts.ts";

export const it: MailTexts = {
  orderProvisioned: (order) => ({
    subject: `Licenze aggiunte: ricevuta ${order.receipt}`,
    body: [
      `${order.buyer} ha modificato l’abbonamento di ${order.account}.`,
      orderLines(order),
      `Da pagare ora: ${order.total}, imposte incluse. Ricevuta ${order.receipt}.`,
      `Abbonamento: ${order.link}`,
    ],
  }),
  orderUndone: (order) => ({
    subject: `Ordine annullato: ricevuta ${order.receipt}`,
    body: [
      `${order.buyer} ha annullato un ordine di ${order.account}. Le licenze sono state ritirate.`,
      orderLines({ ...order, lines: order.lines.map((line) => ({ ...line, from: line.to, to: line.from })) }),
      `${order.total} sarà rimborsato per intero. Ricevuta ${order.receipt}.`,
      `Abbonamento: ${order.link}`,
    ],
  }),
  orderDeclined: (order) => ({
    subject: `Pagamento rifiutato: ricevuta ${order.receipt}`,
    body: [
      `Il pagamento di un ordine di ${order.account} è stato rifiutato. Non è stato addebitato nulla e nulla è cambiato.`,
      orderLines(order),
      `Controlla i dati di pagamento, poi ordina di nuovo: ${order.link}`,
    ],
  }),
  requestMade: (request) => ({
    subject: `Richiesta di licenze da ${names(request)}`,
    body: [`Richiesta di licenze in ${request.account} da ${names(request)}.`, ...asked(request), ...toDecide(request)],
  }),
  requestReminded: (request) => ({
    subject: `Ancora in attesa: richiesta di licenze da ${names(request)}`,
    body: [
      `Una richiesta di licenze in ${request.account} attende una decisione.`,
      ...asked(request),
      ...toDecide(request),
    ],
  }),
  requestCancelled: (request) => ({
    subject: `Richiesta di licenze da ${names(request)} annullata`,
    body: [
      `Una richiesta di licenze in ${request.account} è stata annullata. Non c’è nulla da fare.`,
      requestLines(request),
    ],
  }),
  requestApproved: (request) => ({
    subject: "La tua richiesta di licenze è stata approvata",
    body: [
      `La tua richiesta di licenze in ${request.account} è stata approvata.`,
      requestLines(request),
      ...decision(request),
    ],
  }),
  requestForwarded: (request) => ({
    subject: "La tua richiesta di licenze è stata inoltrata all’agente di vendita",
    body: [
      `La tua richiesta di licenze in ${request.account} è stata inoltrata all’agente di vendita.`,
      requestLines(request),
      ...decision(request),
    ],
  }),
  requestDeclined: (request) => ({
    subject: "La tua richiesta di licenze è stata rifiutata",
    body: [
      `La tua richiesta di licenze in ${request.account} è stata rifiutata.`,
      requestLines(request),
      ...decision(request),
    ],
  }),
  requestExpired: (request) => ({
    subject: "La tua richiesta di licenze è scaduta",
    body: [
      `Nessuno ha deciso in tempo sulla tua richiesta di licenze in ${request.account}. Se ti servono ancora, richiedile di nuovo.`,
      requestLines(request),
      `Help desk: ${request.link}`,
    ],
  }),
  requestSuperseded: (request) => ({
    subject: "La tua richiesta di licenze è stata risolta in altro modo",
    body: [
      `La tua richiesta di licenze in ${request.account} è confluita in un’altra, o nel frattempo sono state aggiunte licenze.`,
      requestLines(request),
      `Help desk: ${request.link}`,
    ],
  }),
  requestUndone: (request) => ({
    subject: "Le licenze che avevi richiesto sono state ritirate",
    body: [
      undoneBy(request),
      requestLines(request),
      "Queste licenze non ci sono più. Se ti servono ancora, richiedile di nuovo.",
      `Help desk: ${request.link}`,
    ],
  }),
  paymentFailed: (request) => ({
    subject: `Pagamento non riuscito: richiesta di licenze da ${names(request)}`,
    body: [
      `Il pagamento di una richiesta di licenze in ${request.account} non è riuscito. Non è stato addebitato nulla. La richiesta è di nuovo in attesa.`,
      ...asked(request),
      ...toDecide(request),
    ],
  }),
  paymentFailedForRequester: (request) => ({
    subject: "La tua richiesta di licenze è di nuovo in attesa",
    body: [
      `La tua richiesta di licenze in ${request.account} era stata approvata, ma il pagamento non è riuscito. Attende di nuovo una decisione.`,
      requestLines(request),
    ],
  }),
  salesForm: (inquiry) => ({
    subject: `Licenze per ${inquiry.account}: ${inquiry.reference}`,
    body: [
      `${inquiry.sender} di ${inquiry.account} chiede licenze.`,
      [
        `Riferimento: ${inquiry.reference}`,
        ...(inquiry.email === null ? [] : [`E-mail: ${inquiry.email}`]),
        ...(inquiry.phone === null ? [] : [`Telefono: ${inquiry.phone}`]),
        ...inquiryLines(inquiry),
      ],
      ...(inquiry.message === "" ? [] : [`Messaggio:\n${inquiry.message}`]),
    ],
  }),
  salesSent: (inquiry) => ({
    subject: `Abbiamo ricevuto la tua richiesta: ${inquiry.reference}`,
    body: [
      `La tua richiesta per ${inquiry.account} è stata inviata all’agente di vendita. Il riferimento è ${inquiry.reference}.`,
      inquiryLines(inquiry),
    ],
  }),
  salesOrdered: (inquiry) => ({
    subject: `Ordinato: ${inquiry.reference}`,
    body: [
      `L’agente di vendita ha ordinato ciò che hai chiesto per ${inquiry.account} (${inquiry.reference}).`,
      inquiryLines(inquiry),
    ],
  }),
  salesArrived: (inquiry) => ({
    subject: `Le tue licenze sono arrivate: ${inquiry.reference}`,
    body: [`Ciò che hai chiesto per ${inquiry.account} (${inquiry.reference}) è arrivato.`, inquiryLines(inquiry)],
  }),
  membersDemoted: ({ account, day, members }) => ({
    subject: `Membri di ${account} senza licenza dopo il rinnovo`,
    body: [
      `Al rinnovo del ${day} sono state rimosse licenze di ${account}. Questi membri hanno perso la loro:`,
      members.map(({ name, becomesEndUser, products, openTickets }) => {
        const lost = becomesEndUser ? "ora è utente finale" : `non usa più ${products.join(", ")}`;
        return `${name} ${lost}${openTickets === null ? "" : `; ticket aperti: ${openTickets}`}`;
      }),
    ],
  }),
  renewalApproaching: ({ account, day, amount, lines, link }) => ({
    subject: `L’abbonamento di ${account} si rinnova: ${day}`,
    body: [
      `L’abbonamento di ${account} si rinnova in data ${day}. Fino ad allora le licenze si possono ridurre.`,
      lines.map(
        ({ name, renewsAt, peak }) =>
          `${name}: si rinnova con ${renewsAt}${peak === null ? "" : `; in questo periodo al massimo ${peak} in uso`}`,
      ),
      `Rinnovare così costa ${amount}, imposte incluse.`,
      `Abbonamento: ${link}`,
    ],
  }),
  exhausted: ({ account, product, link, endLink }) => ({
    subject: `L’ultima licenza ${product} di ${account} è stata assegnata`,
    body: [
      `L’ultima licenza ${product} di ${account} è appena stata assegnata. Nessun altro può essere aggiunto finché non ce ne sono altre.`,
      `Gestisci licenze: ${link}`,
      `Per non ricevere più queste e-mail: ${endLink}`,
    ],
  }),
  exhaustedForOthers: ({ account, product, link, endLink }) => ({
    subject: `L’ultima licenza ${product} di ${account} è stata assegnata`,
    body: [
      `L’ultima licenza ${product} di ${account} è appena stata assegnata. Nessun altro può essere aggiunto finché non ce ne sono altre.`,
      `Richiedi licenze nell’help desk: ${link}`,
      `Per non ricevere più queste e-mail: ${endLink}`,
    ],
  }),
};

function names({ people }: RequestWords): string {
  return people.length === 0 ? "qualcuno" : people.join(", ");
}

function orderLines({ lines }: Pick<OrderWords, "lines">): string[] {
  return lines.map(({ name, from, to, atRenewal }) => `${name}: ${from} → ${to}${atRenewal ? " al rinnovo" : ""}`);
}

function requestLines({ lines }: RequestWords): string[] {
  return lines.map(({ name, add }) => `${name}: ${add} in più`);
}

function inquiryLines({ lines }: InquiryWords): string[] {
  return lines.map(({ name, number, kind }) => `${name}: ${number} ${kind === "add" ? "in più" : "in totale"}`);
}

function asked(request: RequestWords): (string | string[])[] {
  const { reasons, neededBy, price } = request;
  return [
    requestLines(request),
    ...reasons.map((reason) => `Motivo:\n${reason}`),
    ...(neededBy === null ? [] : [`Servono entro il ${neededBy}.`]),
    ...(price === null
      ? []
      : [
          `Prezzo al momento della richiesta: ${price.dueNow} ora, ${price.renewalChange} in più a ogni rinnovo, imposte incluse.`,
        ]),
  ];
}

function toDecide({ expires, link }: RequestWords): string[] {
  return [`Decidi nell’help desk entro il ${expires}: ${link}`];
}

function undoneBy({ account, decidedBy }: RequestWords): string {
  return decidedBy === null
    ? `L’ordine che aveva soddisfatto la tua richiesta di licenze in ${account} è stato annullato.`
    : `${decidedBy} ha annullato l’ordine che aveva soddisfatto la tua richiesta di licenze in ${account}.`;
}

function decision({ decidedBy, decisionReason, link }: RequestWords): string[] {
  return [
    ...(decidedBy === null ? [] : [`Ha deciso ${decidedBy}.`]),
    ...(decisionReason === null ? [] : [`Motivo:\n${decisionReason}`]),
    `Help desk: ${link}`,
  ];
}
