import type { FastifyInstance } from "fastify";
import * as v from "valibot";
import { consumesSeat, PRODUCT_ROLES } from "../../shared/seats/index.ts";
import { findSignInUser, findUser, openTicketsOf, staffOf } from "../db/users.ts";
import type { Desk } from "../desk.ts";
import { forbidden, malformed, notFound } from "../http/host-error.ts";
import { signedIn } from "../http/visit.ts";
import { personToken, TOKEN_SECONDS } from "../identity/tokens.ts";
import { changeMember } from "../seats/changing.ts";
import { personId } from "../seed/person-id.ts";
import { switchesOf } from "../switches/switches.ts";
import { signInId } from "../views/person-link.ts";
import { changed } from "./change-outcome.ts";
import { grantableRoles, hostRoleOf } from "./host-roles.ts";
import { userJson } from "./user-json.ts";

const ProductRolesBody = v.object({ productRoles: v.array(v.picklist(PRODUCT_ROLES)) });

/** What only the stand-in has: what its own pages need, and tokens for people who try things out. */
export function sandboxRoutes(app: FastifyInstance, desk: Desk): void {
  app.get("/api/sandbox/session", async (request, reply) => {
    const { account, user } = await signedIn(desk, request, reply);
    const roles = grantableRoles(user).map(({ key, name, apiRole, customRoleId }) => ({
      key,
      name,
      apiRole,
      customRoleId,
    }));
    return {
      account: { id: account.id, name: account.name, kind: account.seed.terms.kind },
      person: { id: user.id, name: user.name, email: user.email, role: user.role, roleName: hostRoleOf(user).name },
      roles,
    };
  });

  app.get("/api/sandbox/team", async (request, reply) => {
    const { account } = await signedIn(desk, request, reply);
    const tickets = await openTicketsOf(desk.db, account.id);
    const members = (await staffOf(desk.db, account.id)).map((user) => ({
      id: user.id,
      name: user.name,
      email: user.email,
      role: user.role,
      roleName: hostRoleOf(user).name,
      roleKey: hostRoleOf(user).key,
      suspended: user.status === "suspended",
      productRoles: user.product_roles,
      usesSeat: consumesSeat({ ...user, productRoles: user.product_roles }).uses === true,
      lastActiveAt: user.last_active_at?.toISOString() ?? null,
      openTickets: tickets.get(user.id) ?? 0,
    }));
    return { members };
  });

  // The real host has no documented call for what its own page of a member saves.
  app.put("/api/sandbox/team/:id/product-roles", async (request, reply) => {
    const { account, user: actor } = await signedIn(desk, request, reply);
    if (grantableRoles(actor).length === 0) throw forbidden();
    if (!v.is(ProductRolesBody, request.body)) throw malformed("The request body has no product roles.");
    const { id } = request.params as { id: string };
    const { productRoles } = request.body;
    const changing = { db: desk.db, seats: desk.seats, account, actorId: actor.id, now: desk.now() };
    const user = changed(await changeMember(changing, id, { product_roles: productRoles }));
    return { user: userJson(user, account.origin, await switchesOf(desk.db, account.id)) };
  });

  app.get("/api/sandbox/seats", async (request, reply) => {
    const { account } = await signedIn(desk, request, reply);
    const owner = await findUser(desk.db, account.id, personId(account.id, "owner"));
    if (owner === undefined) throw notFound();
    // The page goes on without the figures when the seat service can't be reached.
    const availability = await desk.seats.getAvailability(account, owner).catch(() => null);
    const subscription = await desk.seats.getSubscription(account, owner).catch(() => null);
    return { availability, subscription };
  });

  app.get("/api/sandbox/token", async (request, reply) => {
    const { account, user } = await signedIn(desk, request, reply);
    reply.header("Cache-Control", "no-store");
    return { token: await personToken(account, desk.serviceUrl, user), expiresInSeconds: TOKEN_SECONDS };
  });

  // For `npm run token` and tests, by address alone: no page of another name can get at it, whatever its name means.
  app.get("/accounts/:account/token", async (request, reply) => {
    const { account: name } = request.params as { account: string };
    const account = desk.accounts.get(name);
    const as = (request.query as Record<string, unknown>).as;
    if (account === undefined || request.headers.host !== `127.0.0.1:${desk.port}`) throw notFound();
    const user = await findSignInUser(desk.db, name, typeof as === "string" ? signInId(name, as) : "");
    if (user === undefined) throw notFound();
    reply.header("Cache-Control", "no-store");
    return { token: await personToken(account, desk.serviceUrl, user), expiresInSeconds: TOKEN_SECONDS };
  });
}
