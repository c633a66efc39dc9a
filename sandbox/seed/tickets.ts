import type { Tables } from "../db/tables.ts";

export interface SeedTicket {
  subject: string;
  description: string;
  requester: string;
  priority: Tables["sandbox.tickets"]["priority"];
}

/** What customers write about; accounts hand these out in turn. */
export const SEED_TICKETS: readonly SeedTicket[] = [
  {
    subject: "Parcel shows delivered, but nothing arrived",
    description:
      "Hello, tracking says that my parcel was left at the door on Friday. There is nothing there and the neighbours have not seen it either. Could you look into this?",
    requester: "Rosa Jiménez",
    priority: "high",
  },
  {
    subject: "Change the delivery address of my order",
    description:
      "I have just moved. Can the order that I placed yesterday still go to the new address? It has not been shipped yet as far as I can see.",
    requester: "Peter Lang",
    priority: "normal",
  },
  {
    subject: "Invoice for October is missing the VAT number",
    description: "Our accountant needs the invoice with our VAT number on it. Please send a corrected one.",
    requester: "Studio Bianchi",
    priority: "normal",
  },
  {
    subject: "Cannot sign in after resetting my password",
    description:
      "The reset link worked, but now the sign-in page says that my account is locked. I need the files in there today.",
    requester: "Dana Whitaker",
    priority: "urgent",
  },
  {
    subject: "Return of a jacket in the wrong size",
    description: "I ordered M and was sent L. How do I return it, and who pays for the postage?",
    requester: "Sven Olsson",
    priority: "normal",
  },
  {
    subject: "Charged twice for the same order",
    description:
      "My bank shows the amount two times on the same day. I have only one confirmation. Please refund one of them.",
    requester: "Leila Farsi",
    priority: "high",
  },
  {
    subject: "Is the desk lamp available in black?",
    description: "The page says sold out. Will it be back before Christmas?",
    requester: "Mina Park",
    priority: "low",
  },
  {
    subject: "Discount code is not accepted",
    description:
      "I got the code WELCOME10 by e-mail, and the basket tells me that it has expired although the mail says until the end of the month.",
    requester: "Antoine Girard",
    priority: "low",
  },
  {
    subject: "Export of our order history",
    description:
      "We are closing the year and need all orders since January as a spreadsheet. Is there a way to get that from our account?",
    requester: "Nordwind GmbH",
    priority: "normal",
  },
  {
    subject: "Screen arrived with a crack",
    description: "The box was fine outside, but the screen has a crack in the lower left corner. Photos are attached.",
    requester: "Ifeoma Obi",
    priority: "high",
  },
];
