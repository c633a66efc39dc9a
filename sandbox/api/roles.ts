import type { FastifyInstance } from "fastify";
import { findUser, staffOf } from "../db/users.ts";
import type { Desk } from "../desk.ts";
import { forbidden, invalidId, noSuchEndpoint, notFound, tooMuchAtOnce } from "../http/host-error.ts";
import { signedIn } from "../http/visit.ts";
import { switchesOf } from "../switches/switches.ts";
import { customRoleJson } from "./custom-role-json.ts";
import { entitlementsJson } from "./entitlements.ts";
import type { HostRole } from "./host-roles.ts";
import { hostRoleOf, STAFF_ROLES } from "./host-roles.ts";

/** Roles: those of the account, where its plan has any, and a person's in the other products. */
export function roleRoutes(app: FastifyInstance, desk: Desk): void {
  app.get("/api/v2/custom_roles", async (request, reply) => {
    const { account } = await signedIn(desk, request, reply);
    const { customRoles } = await switchesOf(desk.db, account.id);
    if (customRoles === "forbidden") throw forbidden();
    if (customRoles === "not_found") throw noSuchEndpoint();
    const staff = await staffOf(desk.db, account.id);
    const members = (role: HostRole) => staff.filter((user) => hostRoleOf(user).key === role.key).length;
    const custom_roles = STAFF_ROLES.map((role) => customRoleJson(role, members(role)));
    return { custom_roles, count: custom_roles.length, next_page: null, previous_page: null };
  });

  app.get("/api/v2/users/:id/entitlements/full", async (request, reply) => {
    const { account } = await signedIn(desk, request, reply);
    const { id } = request.params as { id: string };
    if (!/^\d+$/.test(id)) throw invalidId();
    const { entitlements } = await switchesOf(desk.db, account.id);
    const user = await findUser(desk.db, account.id, id);
    if (user === undefined || entitlements === "not_found") throw notFound();
    if (entitlements === "unavailable") throw tooMuchAtOnce();
    return entitlementsJson(user, account.seed, entitlements);
  });
}
