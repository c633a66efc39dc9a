export type CartVariant = "simplified" | "full";

/** The short form serves up to this many products and add-ons, each counted singly (a Suite of five counts five). */
export const SIMPLIFIED_CART_LIMIT = 7;

/** Which cart a subscription of this many products and add-ons gets. */
export function cartVariantFor(productCount: number): CartVariant {
  return productCount > SIMPLIFIED_CART_LIMIT ? "full" : "simplified";
}
