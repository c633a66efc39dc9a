import { createHmac, timingSafeEqual } from "node:crypto";
import * as v from "valibot";
import { serviceProblem } from "../../../../shared/api/index.ts";
import { readEnvironment, variable } from "../../../environment.ts";
import type { PaymentMethod } from "../../payments/method.ts";
import type { Bank } from "./bank.ts";

const variables = {
  BANK_SECRET: variable("a secret of at least 16 characters", v.optional(v.pipe(v.string(), v.minLength(16)))),
};

const Event = v.object({ payment: v.string() });

/** The example of a way to pay that was added: direct debit, by a mandate that the account has given its bank. */
export function directDebit(bank: Bank): PaymentMethod {
  return {
    id: "direct-debit",
    names: { en: "Debited from {payer}’s bank account", it: "Addebitato sul conto di {payer}" },
    customer: { pattern: /^mandate-\d+$/, expected: "the account's mandate: mandate-123" },
    variables,
    isOffered: ({ BANK_SECRET: secret }) => secret !== undefined,
    open(environment) {
      const { BANK_SECRET: secret } = readEnvironment(v.object(variables), environment);
      if (secret === undefined) return null;
      return {
        provider: bank.provider,
        events: {
          path: "/v1/bank-events",
          paymentKeyOf({ headers, body, rawBody }) {
            const signature = createHmac("sha256", secret).update(rawBody).digest();
            const given = Buffer.from(String(headers["x-bank-signature"] ?? ""), "hex");
            if (given.length !== signature.length || !timingSafeEqual(given, signature)) {
              throw serviceProblem("not-signed-in", "The event's signature is missing or wrong.");
            }
            return v.parse(Event, body).payment;
          },
        },
      };
    },
  };
}
