import type { FastifyInstance } from "fastify";
import type { Desk } from "../desk.ts";
import { forbidden, noSuchEndpoint } from "../http/host-error.ts";
import { administering, signedIn } from "../http/visit.ts";
import { personId } from "../seed/person-id.ts";
import { switchesOf } from "../switches/switches.ts";

/** The account itself, its audit log, and the reminder that asks its owner for more seats. */
export function accountRoutes(app: FastifyInstance, desk: Desk): void {
  app.get("/api/v2/account", async (request, reply) => {
    const { account } = administering(await signedIn(desk, request, reply));
    const { ownerId } = await switchesOf(desk.db, account.id);
    if (ownerId === "not_answered") throw noSuchEndpoint();
    if (ownerId === "forbidden") throw forbidden();
    return {
      account: {
        name: account.name,
        subdomain: account.id,
        url: account.origin,
        time_zone: account.seed.terms.timeZone,
        ...(ownerId === "missing" ? {} : { owner_id: Number(personId(account.id, "owner")) }),
      },
    };
  });

  app.get("/api/v2/audit_logs", async (request, reply) => {
    const { account } = administering(await signedIn(desk, request, reply));
    const source = (request.query as Record<string, unknown>)["filter[source_type]"];
    const gate = account.seed.terms.gateProduct;
    const bought = account.seed.terms.lines.find(({ products }) => products.some(({ id }) => id === gate));
    const entry = {
      id: 1,
      source_type: "account",
      source_label: account.name,
      action: "update",
      actor_id: Number(personId(account.id, "owner")),
      created_at: "2026-06-01T09:00:00Z",
      change_description: `Max agents changed from 1 to ${bought?.quantity ?? 0}`,
    };
    const audit_logs = source === undefined || source === "account" ? [entry] : [];
    return { audit_logs, count: audit_logs.length, next_page: null, previous_page: null };
  });

  app.post("/api/v2/users/request_create", async (request, reply) => {
    await signedIn(desk, request, reply);
    // The host mails its owner a reminder; the stand-in sends no mail.
    return reply.code(204).send();
  });
}
