import { isCounted } from "../../../shared/api/gate-product.ts";
import type { Availability, ProductAvailability } from "../../../shared/api/index.ts";

/** One meter: a product, or a group of products that always have the same number. */
export interface ProductRow {
  /** The counts shown; of a group, those of the product of it that most people use: the others have more left. */
  product: ProductAvailability;
  name: string;
  /** At how many left `low` begins, where the account says; `null` takes the usual number. */
  lowThreshold: number | null;
}

/** A row for each product, and one for a whole group where the service says what that is called. */
export function productRows({
  products,
  gateProduct,
  lowThreshold,
}: Pick<Availability, "products" | "gateProduct" | "lowThreshold">): ProductRow[] {
  return products.flatMap((product) => {
    const { group, groupName } = product;
    const members = groupName === undefined ? [product] : products.filter((other) => other.group === group);
    // A group's place is that of its first product.
    if (members[0] !== product) return [];
    return {
      product: members.reduce((fullest, other) =>
        isCounted(other) && isCounted(fullest) && other.remaining < fullest.remaining ? other : fullest,
      ),
      name: groupName ?? product.name,
      lowThreshold: members.some(({ id }) => id === gateProduct) ? lowThreshold : null,
    };
  });
}
