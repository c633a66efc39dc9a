import { SIMPLIFIED_CART_LIMIT } from "../seats/cart-variant.ts";
import type { CartContext } from "./cart-context.ts";

/** Says why the short form doesn't serve. */
export function FullNeededView({ productCount, context }: { productCount: number; context: CartContext }) {
  return <p>{context.translate("cart.full", { count: productCount, limit: SIMPLIFIED_CART_LIMIT })}</p>;
}
