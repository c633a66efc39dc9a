import type { FastifyInstance } from "fastify";
import * as v from "valibot";
import { Email } from "../../shared/api/index.ts";
import type { Role } from "../../shared/seats/index.ts";
import type { User } from "../db/connection.ts";
import { findUser } from "../db/users.ts";
import type { Account, Desk } from "../desk.ts";
import {
  emailTaken,
  forbidden,
  invalidId,
  malformed,
  maxAgentExceeded,
  notFound,
  recordInvalid,
  seatsUnreachable,
} from "../http/host-error.ts";
import type { Visit } from "../http/visit.ts";
import { signedIn, visitor } from "../http/visit.ts";
import { authenticityToken } from "../identity/session.ts";
import type { Adding, AddOutcome, NewMember } from "../seats/adding.ts";
import { addEndUser, addMember } from "../seats/adding.ts";
import type { Changing } from "../seats/changing.ts";
import { changeMember, removeMember } from "../seats/changing.ts";
import { personId } from "../seed/person-id.ts";
import { switchesOf } from "../switches/switches.ts";
import { changed } from "./change-outcome.ts";
import type { HostRole } from "./host-roles.ts";
import { grantableRoles, requestedRole } from "./host-roles.ts";
import { anonymousJson, userJson } from "./user-json.ts";

/** People: who I am, one of them; adding, suspending, changing and deleting them. */
export function userRoutes(app: FastifyInstance, desk: Desk): void {
  const acting = ({ account, user }: Visit): Changing & Adding => ({
    ...{ db: desk.db, seats: desk.seats, account, actorId: user.id, now: desk.now() },
  });

  app.get("/api/v2/users/me", async (request, reply) => {
    const visit = await visitor(desk, request, reply);
    if (visit === null) return { user: { ...anonymousJson(), authenticity_token: "" } };
    // Of use to pages alone: a client writes without.
    const uid = visit.by === "session" ? visit.sessionUid : "no session";
    const token = authenticityToken(visit.account.keys.formSecret, uid);
    return { user: { ...(await shown(desk, visit.account, visit.user)), authenticity_token: token } };
  });

  app.get("/api/v2/users/:id", async (request, reply) => {
    const { account } = await signedIn(desk, request, reply);
    const { id } = request.params as { id: string };
    if (!/^\d+$/.test(id)) throw invalidId();
    const user = await findUser(desk.db, account.id, id);
    if (user === undefined) throw notFound();
    return { user: await shown(desk, account, user) };
  });

  app.post("/api/v2/users", async (request, reply) => {
    const visit = await signedIn(desk, request, reply);
    const { account, user: actor } = visit;
    const { member, role } = readNewUser(request.body);
    const grantable = grantableRoles(actor);
    if (role.key !== "end_user" && !grantable.includes(role)) throw forbidden();
    const outcome =
      role.key === "end_user"
        ? await addEndUser(desk.db, account.id, member, desk.now())
        : await addMember(acting(visit), member);
    return reply.code(201).send({ user: await shown(desk, account, added(outcome, member.email)) });
  });

  app.put("/api/v2/users/:id", async (request, reply) => {
    const visit = await signedIn(desk, request, reply);
    const { account, user: actor } = visit;
    const { id } = request.params as { id: string };
    const change = readChange(request.body);
    const grantable = grantableRoles(actor);
    if (grantable.length === 0 || id === personId(account.id, "owner")) throw forbidden();
    const isGrantable = change.role === "end_user" || grantable.some(({ role }) => role === change.role);
    if (change.role !== undefined && !isGrantable) throw forbidden();
    const outcome = await changeMember(acting(visit), id, change);
    return { user: await shown(desk, account, changed(outcome)) };
  });

  // End users alone are merged; a merged one is deleted.
  app.put("/api/v2/users/:id/merge", async (request, reply) => {
    const visit = await signedIn(desk, request, reply);
    const { account, user: actor } = visit;
    if (grantableRoles(actor).length === 0) throw forbidden();
    const ids = [(request.params as { id: string }).id, String(userPart(request.body).id)];
    const [from, into] = await Promise.all(ids.map((id) => findUser(desk.db, account.id, id)));
    if (from?.active !== true || into?.active !== true) throw notFound();
    if (from.role !== "end_user" || into.role !== "end_user" || from.id === into.id) {
      throw recordInvalid("base", "InvalidValue", "Users: only end users can be merged");
    }
    changed(await removeMember(acting(visit), from.id));
    return { user: await shown(desk, account, into) };
  });

  app.delete("/api/v2/users/:id", async (request, reply) => {
    const visit = await signedIn(desk, request, reply);
    const { account, user: actor } = visit;
    const { id } = request.params as { id: string };
    if (grantableRoles(actor).length === 0 || id === personId(account.id, "owner") || id === actor.id)
      throw forbidden();
    const outcome = await removeMember(acting(visit), id);
    return { user: await shown(desk, account, changed(outcome)) };
  });
}

async function shown(desk: Desk, { id, origin }: Account, user: User): Promise<Record<string, unknown>> {
  return userJson(user, origin, await switchesOf(desk.db, id));
}

function added(outcome: AddOutcome, email: string) {
  switch (outcome.kind) {
    case "added":
      return outcome.user;
    case "no_seat":
      throw maxAgentExceeded();
    case "email_taken":
      throw emailTaken(email);
    case "unreachable":
      throw seatsUnreachable();
  }
}

function readNewUser(body: unknown): { member: NewMember; role: HostRole } {
  const user = userPart(body);
  const name = typeof user.name === "string" ? user.name.trim() : "";
  const email = typeof user.email === "string" ? user.email.trim() : "";
  if (name === "") throw recordInvalid("name", "BlankValue", "Name: cannot be blank");
  if (name.length > 200) throw recordInvalid("name", "TooLong", "Name: is too long (maximum is 200 characters)");
  // What the seat service doesn't take, and would never write to, is refused where somebody can mend it.
  if (!v.is(Email, email)) {
    throw recordInvalid("email", "InvalidValue", `Email: ${email} is not properly formatted`);
  }
  const role = requestedRole(user.role, user.custom_role_id);
  if (role === null) throw recordInvalid("role", "InvalidValue", "Role: is not one of this account's");
  return { member: { name, email, role: role.role, custom_role: role.custom }, role };
}

function readChange(body: unknown): { role?: Role; custom_role?: string | null; status?: "active" | "suspended" } {
  const user = userPart(body);
  const status =
    typeof user.suspended === "boolean"
      ? { status: user.suspended ? ("suspended" as const) : ("active" as const) }
      : {};
  if (user.role === undefined) return status;
  const role = requestedRole(user.role, user.custom_role_id);
  if (role === null) throw recordInvalid("role", "InvalidValue", "Role: is not one of this account's");
  return { ...status, role: role.role, custom_role: role.custom };
}

function userPart(body: unknown): Record<string, unknown> {
  const user = typeof body === "object" && body !== null && "user" in body ? body.user : undefined;
  if (typeof user !== "object" || user === null) throw malformed("The request body has no user.");
  return { ...user };
}
