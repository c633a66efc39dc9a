import type { PaymentMethod } from "../method.ts";
import { invoicePayments } from "./provider.ts";

/** Billed on account: always there, and without settings. */
export const invoice: PaymentMethod = {
  id: "invoice",
  names: {
    en: "Billed to {payer}, on account",
    it: "Addebitato a {payer}, tramite fattura",
    de: "Auf Rechnung an {payer}",
    fr: "Facturé à {payer}, paiement sur facture",
    es: "Se cobra a {payer}, mediante factura",
    "pt-BR": "Cobrado de {payer}, por fatura",
    ja: "請求先：{payer}（請求書払い）",
    ar: "تُصدر الفاتورة إلى {payer}، على الحساب",
  },
  customer: null,
  variables: {},
  isOffered: () => true,
  open: (_, means) => ({ provider: invoicePayments(means) }),
};
