import type { PaymentMethod } from "../method.ts";
import { cardEvents } from "./events.ts";
import { cardPayments } from "./provider.ts";
import { cardVariables, readCardSettings } from "./settings.ts";

/** Cards, by the provider that the service is configured for; the simulator is one. */
export const card: PaymentMethod = {
  id: "card",
  names: {
    en: "Billed to {payer}, by card",
    it: "Addebitato a {payer}, con carta",
    de: "Per Karte von {payer}",
    fr: "Facturé à {payer}, par carte",
    es: "Se cobra a {payer}, con tarjeta",
    "pt-BR": "Cobrado de {payer}, no cartão",
    ja: "請求先：{payer}（カード払い）",
    ar: "تُصدر الفاتورة إلى {payer}، بالبطاقة",
  },
  // Its provider knows the account itself.
  customer: null,
  variables: cardVariables,
  isOffered: ({ SEATMETER_PAYMENTS_URL: url }) => url !== undefined,
  open(environment) {
    const settings = readCardSettings(environment);
    return settings && { provider: cardPayments(settings), events: cardEvents(settings.webhookSecret) };
  },
};
