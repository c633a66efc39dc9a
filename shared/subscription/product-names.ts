import type { SubscriptionContext } from "./context.ts";
import { known } from "./part.ts";

/**
 * Products as people call them, in the subscription's order: a group that is whole by its own name, since its products
 * move together; by id where the subscription isn't known.
 */
export function productNames(ids: readonly string[], { model }: Pick<SubscriptionContext, "model">): string[] {
  const lines = known(model.subscription)?.lines ?? [];
  const named = lines.flatMap(({ name, products }) => {
    const held = products.filter(({ id }) => ids.includes(id));
    return held.length === products.length ? [name] : held.map((product) => product.name);
  });
  const sold = lines.flatMap(({ products }) => products.map(({ id }) => id));
  return [...named, ...ids.filter((id) => !sold.includes(id))];
}
