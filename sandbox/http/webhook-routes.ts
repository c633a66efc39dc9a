import type { FastifyInstance } from "fastify";
import type { Desk } from "../desk.ts";
import { receiveWebhook } from "../webhooks/receive.ts";
import { signedId } from "../webhooks/signature.ts";
import { HostError, notFound } from "./host-error.ts";

/** Where the seat service tells what happened: by address, since Node does not resolve the accounts' names. */
export function webhookRoutes(app: FastifyInstance, desk: Desk): void {
  app.register(async (hooks) => {
    // The signature is of the bytes as they came.
    hooks.removeAllContentTypeParsers();
    hooks.addContentTypeParser("application/json", { parseAs: "string" }, (_request, body, done) => done(null, body));
    hooks.post("/accounts/:account/webhook", { bodyLimit: 4_000_000 }, async (request, reply) => {
      const account = desk.accounts.get((request.params as { account: string }).account);
      if (account === undefined) throw notFound();
      const body = String(request.body);
      const id = signedId(account.keys.webhookSecret, request.headers, body);
      if (id === null) throw refused(401, "The signature is wrong.");
      if (!(await receiveWebhook(desk, account, id, body))) throw refused(503, "Not now: say it again.");
      return reply.code(204).send();
    });
  });
}

function refused(status: number, message: string): HostError {
  return new HostError(status, { error: { title: "Webhook refused", message } });
}
