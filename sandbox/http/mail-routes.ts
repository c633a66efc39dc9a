import type { FastifyInstance } from "fastify";
import type { Desk } from "../desk.ts";
import { mailsOf } from "../mail/mails.ts";
import { mailPage } from "../views/mail-page.ts";
import { readLook } from "./look.ts";
import { accountOf } from "./visit.ts";

/** What arrived by mail, for whoever tries the sandbox: as with signing in, nobody is asked who they are. */
export function mailRoutes(app: FastifyInstance, desk: Desk): void {
  app.get("/mail", async (request, reply) => {
    const account = accountOf(desk, request);
    const page = mailPage(account, await mailsOf(desk.db, account.id), readLook(request, reply));
    return reply.type("text/html; charset=utf-8").header("Cache-Control", "no-store").send(page);
  });
}
