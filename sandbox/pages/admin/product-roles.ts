import type { Choice } from "../garden/choice.ts";
import { writeJson } from "../host-api.ts";
import { words } from "../words.ts";

export interface ProductRoles {
  /** As in the keys of its roles: `explore_editor`. */
  product: string;
  name: string;
  choices: readonly Choice[];
}

const admin = { key: "admin", label: words.roleOf.admin ?? "" };
const agent = { key: "agent", label: words.roleOf.agent ?? "" };
const viewer = { key: "viewer", label: words.viewer };
const editor = { key: "editor", label: words.editor };
const teamLead = { key: "team_lead", label: words.teamLead };

/** No role in a product. */
export const NO_ACCESS = "none";

/** The products beside Support, and the roles that each can give. */
export const PRODUCTS: readonly ProductRoles[] = [
  productRoles("explore", "Explore", [viewer, editor, admin]),
  productRoles("guide", "Guide", [viewer, agent, admin]),
  productRoles("chat", "Chat", [agent, admin]),
  productRoles("talk", "Talk", [agent, teamLead, admin]),
];

function productRoles(product: string, name: string, choices: readonly Choice[]): ProductRoles {
  return { product, name, choices: [{ key: NO_ACCESS, label: words.noAccess }, ...choices] };
}

/** Gives a member the chosen roles, and takes all others. */
export function saveProductRoles(id: string, chosen: Readonly<Record<string, string>>) {
  const address = `/api/sandbox/team/${encodeURIComponent(id)}/product-roles`;
  return writeJson("PUT", address, { productRoles: keptOf(chosen) });
}

/** What the help desk keeps of the chosen roles: a viewer's is nobody's concern, since it uses no seat. */
function keptOf(chosen: Readonly<Record<string, string>>): string[] {
  return Object.entries(chosen)
    .filter(([, role]) => role !== NO_ACCESS && role !== viewer.key)
    .map(([product, role]) => `${product}_${role}`);
}

/** The role in each product, of what is kept. */
export function chosenOf(kept: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    PRODUCTS.map(({ product }) => {
      const role = kept.find((key) => key.startsWith(`${product}_`))?.slice(product.length + 1);
      return [product, role ?? NO_ACCESS];
    }),
  );
}
