import type { FastifyInstance } from "fastify";
import { consumesSeat } from "../../shared/seats/index.ts";
import { findSignInUser, findUser, openTicketsOf, staffOf } from "../db/users.ts";
import type { Desk } from "../desk.ts";
import { notFound } from "../http/host-error.ts";
import { signedIn } from "../http/visit.ts";
import { personToken, TOKEN_SECONDS } from "../identity/tokens.ts";
import { personId } from "../seed/person-id.ts";
import { signInId } from "../views/person-link.ts";
import { grantableRoles, hostRoleOf } from "./host-roles.ts";

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
      usesSeat: consumesSeat({ ...user, productRoles: user.product_roles }).uses === true,
      lastActiveAt: user.last_active_at?.toISOString() ?? null,
      openTickets: tickets.get(user.id) ?? 0,
    }));
    return { members };
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
