import type { FastifyInstance } from "fastify";
import { findUser } from "../db/users.ts";
import type { Desk } from "../desk.ts";
import { accountNumber } from "../events/user-events.ts";
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
    const owner = personId(account.id, "owner");
    const entry = {
      id: 1,
      url: `${account.origin}/api/v2/audit_logs/1.json`,
      source_id: accountNumber(account.id),
      source_type: "account",
      source_label: account.name,
      action: "update",
      action_label: "Updated",
      actor_id: Number(owner),
      actor_name: (await findUser(desk.db, account.id, owner))?.name ?? "",
      ip_address: "203.0.113.7",
      created_at: "2026-06-01T09:00:00Z",
      change_description: `Max agents changed from 1 to ${bought?.quantity ?? 0}`,
    };
    const audit_logs = source === undefined || source === "account" ? [entry] : [];
    return { audit_logs, count: audit_logs.length, next_page: null, previous_page: null };
  });

  app.post("/api/v2/users/request_create", async (request, reply) => {
    await signedIn(desk, request, reply);
    // The host mails its owner a reminder; the stand-in sends no mail.
    return reply.code(200).send();
  });
}
