import type { Services } from "../../services.ts";
import { cardPayments } from "./card.ts";
import { invoicePayments } from "./invoice.ts";
import type { PaymentProvider, Payments } from "./provider.ts";

/** The provider of each way to pay, as the configuration has them: a new one is a file beside this and a line here. */
export function createPayments(services: Services): Payments {
  const { payments } = services.config;
  return {
    invoice: invoicePayments(services),
    card: payments === null ? missing : cardPayments(payments),
  };
}

/** No account can be set up for it then; an order from before waits until it is configured again. */
const missing: PaymentProvider = {
  name: "card",
  charge: refuse,
  find: refuse,
  cancel: refuse,
  refund: refuse,
};

async function refuse(): Promise<never> {
  throw new Error("No card payments are configured");
}
