import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import type { Ticket } from "../db/connection.ts";
import type { Desk } from "../desk.ts";
import { malformed, notFound } from "../http/host-error.ts";
import { signedIn } from "../http/visit.ts";

const PAGE = 100;

/** Tickets: a list, one, and a new one. */
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

  app.post("/api/v2/tickets", async (request, reply) => {
    const { account, user } = await signedIn(desk, request, reply);
    const { subject, description } = readTicket(request.body);
    const ticket = await desk.db.transaction().execute(async (tx) => {
      await sql`select pg_advisory_xact_lock(hashtext(${`sandbox tickets ${account.id}`}))`.execute(tx);
      const { last } = await tx
        .selectFrom("sandbox.tickets")
        .select((eb) => eb.fn.coalesce(eb.fn.max("id"), sql<number>`0`).as("last"))
        .where("account", "=", account.id)
        .executeTakeFirstOrThrow();
      return tx
        .insertInto("sandbox.tickets")
        .values({
          account: account.id,
          id: last + 1,
          subject,
          description,
          requester: user.name,
          assignee_id: null,
          status: "new",
          priority: "normal",
        })
        .returningAll()
        .executeTakeFirstOrThrow();
    });
    return reply.code(201).send({ ticket: ticketJson(ticket) });
  });
}

function ticketJson(ticket: Ticket): Record<string, unknown> {
  const { id, subject, description, requester, assignee_id, status, priority, created_at } = ticket;
  return { id, subject, description, requester, assignee_id, status, priority, created_at: created_at.toISOString() };
}

function readTicket(body: unknown): { subject: string; description: string } {
  const ticket = typeof body === "object" && body !== null && "ticket" in body ? body.ticket : undefined;
  if (typeof ticket !== "object" || ticket === null) throw malformed("The request body has no ticket.");
  const subject = "subject" in ticket ? ticket.subject : undefined;
  const comment = "comment" in ticket ? ticket.comment : undefined;
  const text = typeof comment === "object" && comment !== null && "body" in comment ? comment.body : undefined;
  const description = typeof text === "string" ? text : "";
  if (description === "") throw malformed("Description: cannot be blank");
  return { subject: typeof subject === "string" && subject !== "" ? subject : description.slice(0, 80), description };
}
