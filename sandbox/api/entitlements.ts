import type { User } from "../db/connection.ts";
import type { SeedAccount } from "../seed/accounts.ts";
import type { Switches } from "../switches/schema.ts";

/** The products that the vendor tells of here. Guide is also called Knowledge, Talk also Voice. */
const PRODUCTS = ["chat", "explore", "guide", "talk"] as const;

interface Entitlement {
  /** The person has it, and the account the product. */
  is_active: boolean;
  name?: string;
}

/** A person's roles in the products beside Support, as the vendor's `entitlements/full` has them, or another shape. */
export function entitlementsJson(user: User, account: SeedAccount, shape: Switches["entitlements"]): object {
  const entries = PRODUCTS.map((product) => [product, entitlementOf(user, account, product)] as const);
  if (shape === "list") {
    return {
      entitlements: entries.map(([product, { is_active, name }]) => ({ product, active: is_active, role: name })),
    };
  }
  if (shape === "bare") return Object.fromEntries(entries.map(([product, { name }]) => [product, name ?? null]));
  return { entitlements: Object.fromEntries(entries) };
}

function entitlementOf(user: User, { terms }: SeedAccount, product: (typeof PRODUCTS)[number]): Entitlement {
  const isBought = terms.lines.some(({ products }) => products.some(({ id }) => id === product));
  const given = user.product_roles.find((role) => role.startsWith(`${product}_`));
  const name = given === undefined ? roleAsStaff(user, product) : given.slice(product.length + 1);
  return name === null || !isBought || !user.active ? { is_active: false } : { is_active: true, name };
}

/** What comes with the role in Support: light agents and contributors may look, end users nothing. */
function roleAsStaff(user: User, product: (typeof PRODUCTS)[number]): string | null {
  switch (user.role) {
    case "owner":
    case "admin":
    case "billing_admin":
      return "admin";
    case "agent":
      return product === "explore" ? "editor" : "agent";
    case "light_agent":
    case "contributor":
      return product === "explore" || product === "guide" ? "viewer" : null;
    case "end_user":
    case "unknown":
      return null;
  }
}
