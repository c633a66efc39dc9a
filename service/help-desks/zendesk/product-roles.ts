import * as v from "valibot";
import type { ProductRole } from "../../../shared/seats/index.ts";

const Entitlement = v.nullish(
  v.object({ is_active: v.optional(v.nullish(v.boolean())), name: v.optional(v.nullish(v.string())) }),
);

/** `GET /api/v2/users/{id}/entitlements/full`. */
export const Entitlements = v.object({
  entitlements: v.object({ chat: Entitlement, explore: Entitlement, guide: Entitlement, talk: Entitlement }),
});

/** What the host calls the roles of each product, and what they are here; `null` for those that use no license. */
const ROLES: Readonly<Record<string, Readonly<Record<string, ProductRole | null>>>> = {
  chat: { admin: "chat_admin", agent: "chat_agent", custom: "chat_custom" },
  explore: { admin: "explore_admin", editor: "explore_editor", viewer: null },
  guide: { admin: "guide_admin", agent: "guide_agent", viewer: null },
  talk: { admin: "talk_admin", agent: "talk_agent", lead: "talk_team_lead", team_lead: "talk_team_lead", viewer: null },
};

/** Somebody's roles in the host's other products; `null` where one has a name that isn't known. */
export function productRolesOf({ entitlements }: v.InferOutput<typeof Entitlements>): ProductRole[] | null {
  // Another form than the one that is known would otherwise be read as: none in any product.
  if (Object.values(entitlements).every((entitlement) => entitlement === undefined)) return null;
  const found: ProductRole[] = [];
  for (const [product, entitlement] of Object.entries(entitlements)) {
    const name = entitlement?.name?.toLowerCase() ?? "";
    if (entitlement?.is_active === false || name === "" || name === "none") continue;
    const role = ROLES[product]?.[name];
    if (role === undefined) return null;
    if (role !== null) found.push(role);
  }
  return found;
}
