/** The stores' pictures, first things first, by the tour's names; Chrome's store takes five. */
export const STORE_PICTURES: readonly string[] = ["form", "cart", "request-form", "full-cart", "subscription"];

/** The walks on which they are taken. */
export const STORE_WALKS: ReadonlySet<string> = new Set(["adding", "buying", "asking", "fullCart", "subscription"]);
