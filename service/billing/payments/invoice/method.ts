import type { PaymentMethod } from "../method.ts";
import { invoicePayments } from "./provider.ts";

/** Billed on account: always there, and without settings. */
export const invoice: PaymentMethod = {
  id: "invoice",
  names: {
    en: "Billed to {payer}, on account",
    it: "Fatturato a {payer}, in conto",
    de: "Auf Rechnung an {payer}",
    fr: "Facturé à {payer}, sur compte",
    es: "Se factura a {payer}, a cuenta",
    "pt-BR": "Faturado para {payer}, em conta",
    ja: "請求先：{payer}（請求書払い）",
    ar: "تُصدر الفاتورة إلى {payer}، على الحساب",
  },
  customer: null,
  variables: {},
  isOffered: () => true,
  open: (_, means) => ({ provider: invoicePayments(means) }),
};
