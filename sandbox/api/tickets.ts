import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import type { Ticket } from "../db/connection.ts";
import type { Desk } from "../desk.ts";
import { malformed, notFound } from "../http/host-error.ts";
import { signedIn } from "../http/visit.ts";

const PAGE = 100;

/** Tickets: a list, one, those that somebody asked for, and a new one, once under each key. */
export function ticketRoutes(app: FastifyInstance, desk: Desk): void {
  app.get("/api/v2/tickets", async (request, reply) => {
    const { account } = await signedIn(desk, request, reply);
    const tickets = await desk.db
      .selectFrom("sandbox.tickets")
      .selectAll()
      .where("account", "=", account.id)
      .orderBy("created_at", "desc")
      .limit(PAGE)
      .execute();
    return { tickets: tickets.map(ticketJson), count: tickets.length, next_page: null };
  });

  app.get("/api/v2/tickets/:id", async (request, reply) => {
    const { account } = await signedIn(desk, request, reply);
    const id = Number((request.params as { id: string }).id);
    if (!Number.isSafeInteger(id) || id > 2_147_483_647) throw notFound();
    const ticket = await desk.db
      .selectFrom("sandbox.tickets")
      .selectAll()
      .where("account", "=", account.id)
      .where("id", "=", id)
      .executeTakeFirst();
    if (ticket === undefined) throw notFound();
    return { ticket: ticketJson(ticket) };
  });

  app.get("/api/v2/users/:id/tickets/requested", async (request, reply) => {
    const { account } = await signedIn(desk, request, reply);
    const tickets = await desk.db
      .selectFrom("sandbox.tickets")
      .selectAll()
      .where("account", "=", account.id)
      .where("requester_id", "=", (request.params as { id: string }).id)
      .orderBy("created_at", "desc")
      .limit(PAGE)
      .execute();
    return { tickets: tickets.map(ticketJson), count: tickets.length, next_page: null };
  });

  app.post("/api/v2/tickets", async (request, reply) => {
    const { account, user } = await signedIn(desk, request, reply);
    const asked = readTicket(request.body);
    const key = request.headers["idempotency-key"];
    const idempotencyKey = typeof key === "string" ? key : null;
    const { ticket, lookup } = await desk.db.transaction().execute(async (tx) => {
      await sql`select pg_advisory_xact_lock(hashtext(${`sandbox tickets ${account.id}`}))`.execute(tx);
      const tickets = tx.selectFrom("sandbox.tickets").where("account", "=", account.id);
      const known = await tickets.selectAll().where("idempotency_key", "=", idempotencyKey).executeTakeFirst();
      if (known !== undefined) return { ticket: known, lookup: "hit" };
      const { last } = await tickets
        .select((eb) => eb.fn.coalesce(eb.fn.max("id"), sql<number>`0`).as("last"))
        .executeTakeFirstOrThrow();
      const made = await tx
        .insertInto("sandbox.tickets")
        .values({
          ...{ ...asked, account: account.id, id: last + 1, assignee_id: null, status: "new", priority: "normal" },
          ...{ requester: user.name, requester_id: user.id, idempotency_key: idempotencyKey },
        })
        .returningAll()
        .executeTakeFirstOrThrow();
      return { ticket: made, lookup: "miss" };
    });
    if (idempotencyKey !== null) reply.header("X-Idempotency-Lookup", lookup);
    return reply.code(201).send({ ticket: ticketJson(ticket) });
  });
}

function ticketJson(ticket: Ticket): Record<string, unknown> {
  const { account: _, created_at, idempotency_key: _key, requester_id, assignee_id, ...shown } = ticket;
  return {
    ...shown,
    requester_id: requester_id === null ? null : Number(requester_id),
    assignee_id: assignee_id === null ? null : Number(assignee_id),
    created_at: created_at.toISOString(),
  };
}

function readTicket(body: unknown): Pick<Ticket, "subject" | "description" | "tags" | "external_id"> {
  const ticket = typeof body === "object" && body !== null && "ticket" in body ? body.ticket : undefined;
  if (typeof ticket !== "object" || ticket === null) throw malformed("The request body has no ticket.");
  const subject = "subject" in ticket ? ticket.subject : undefined;
  const comment = "comment" in ticket ? ticket.comment : undefined;
  const text = typeof comment === "object" && comment !== null && "body" in comment ? comment.body : undefined;
  const description = typeof text === "string" ? text : "";
  if (description === "") throw malformed("Description: cannot be blank");
  const tags = "tags" in ticket && Array.isArray(ticket.tags) ? ticket.tags.map(String) : [];
  const externalId = "external_id" in ticket && typeof ticket.external_id === "string" ? ticket.external_id : null;
  return {
    tags,
    description,
    external_id: externalId,
    subject: typeof subject === "string" && subject !== "" ? subject : [...description].slice(0, 80).join(""),
  };
}
