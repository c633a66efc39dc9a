/** Who sold the subscription, and therefore who may change it (domain: account kinds). */
export const ACCOUNT_KINDS = ["self_service", "sales_assisted", "managed"] as const;

export type AccountKind = (typeof ACCOUNT_KINDS)[number];

/** What the policy needs to know of an account. */
export interface AccountTerms {
  kind: AccountKind;
  /** Eligible to buy in the add-user flow, without the subscription page. */
  instantPurchase: boolean;
}
