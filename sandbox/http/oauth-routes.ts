import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Desk } from "../desk.ts";
import { apiOrigin } from "../desk.ts";
import { authenticityToken, isAuthentic } from "../identity/session.ts";
import { clientsOf, deleteClient } from "../oauth/clients.ts";
import { issueCode } from "../oauth/codes.ts";
import { grantToken } from "../oauth/grants.ts";
import { answerTo, readQuestion } from "../oauth/question.ts";
import { endToken } from "../oauth/tokens.ts";
import { switchesOf } from "../switches/switches.ts";
import { consentPage, refusedQuestionPage } from "../views/consent-page.ts";
import { oauthClientsPage } from "../views/oauth-clients-page.ts";
import { forbidden, wrongToken } from "./host-error.ts";
import type { Look } from "./look.ts";
import { readLook } from "./look.ts";
import type { SessionVisit } from "./visit.ts";
import { accountOf, administering, anyVisitor, tokenOf, visitor } from "./visit.ts";

const CLIENTS_PAGE = "/admin/apps-integrations/apis/oauth-clients";

/** The vendor's OAuth: its consent page, its tokens, and Admin Center's list of clients. */
export function oauthRoutes(app: FastifyInstance, desk: Desk): void {
  app.register(async (forms) => {
    forms.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string" }, (_request, body, done) =>
      done(null, new URLSearchParams(String(body))),
    );

    // Consent is asked each time: as far as is known the vendor remembers none.
    forms.get("/oauth/authorizations/new", async (request, reply) => {
      const account = accountOf(desk, request);
      const look = readLook(request, reply);
      const read = await readQuestion(desk.db, account.id, request.query as Record<string, unknown>);
      if (read.kind === "shown") return page(reply.code(400), refusedQuestionPage(read.message, look));
      if (read.kind === "sent_back") return reply.redirect(read.location, 302);
      const visit = await anyVisitor(desk, request, reply);
      if (visit === null) return reply.redirect(`/sign-in?${new URLSearchParams({ to: request.url })}`, 302);
      const { question } = read;
      const { consent } = await switchesOf(desk.db, account.id);
      if (consent === "refused") return reply.redirect(answerTo(question, DENIED), 302);
      const token = authenticityToken(account.keys.formSecret, visit.sessionUid);
      return page(reply, consentPage({ account, question, person: visit.user.name, token }, look));
    });

    forms.post("/oauth/authorizations", async (request, reply) => {
      const account = accountOf(desk, request);
      const body = fieldsOf(request);
      const visit = ofThisPage(await anyVisitor(desk, request, reply), body);
      const read = await readQuestion(desk.db, account.id, body);
      if (read.kind === "shown")
        return page(reply.code(400), refusedQuestionPage(read.message, readLook(request, reply)));
      if (read.kind === "sent_back") return reply.redirect(read.location, 302);
      const { question } = read;
      if (body.decision !== "allow") return reply.redirect(answerTo(question, DENIED), 302);
      const code = await issueCode(desk.db, question, visit.user.id, desk.now());
      return reply.header("Cache-Control", "no-store").redirect(answerTo(question, { code }), 302);
    });

    forms.post("/oauth/tokens", async (request, reply) => {
      const account = accountOf(desk, request);
      const answer = await grantToken(desk, account.id, request.body);
      const { tokenStatus } = await switchesOf(desk.db, account.id);
      return reply.code(tokenStatus).header("Cache-Control", "no-store").send(answer);
    });

    // Whoever has a token may end it, whatever it may do otherwise.
    forms.delete("/api/v2/oauth/tokens/current", async (request, reply) => {
      await endToken(desk.db, await tokenOf(desk, request), desk.now());
      return reply.code(204).send();
    });

    forms.get(CLIENTS_PAGE, async (request, reply) => {
      const visit = await visitor(desk, request, reply);
      if (visit?.by !== "session") {
        return reply.redirect(`/sign-in?${new URLSearchParams({ to: request.url })}`, 302);
      }
      return page(reply, await clientsPage(desk, administering(visit), readLook(request, reply)));
    });

    forms.post(CLIENTS_PAGE, async (request, reply) => {
      const body = fieldsOf(request);
      const { account } = administering(ofThisPage(await anyVisitor(desk, request, reply), body));
      await deleteClient(desk.db, account.id, body.identifier ?? "", desk.now());
      return reply.redirect(CLIENTS_PAGE, 303);
    });
  });
}

const DENIED = {
  error: "access_denied",
  error_description: "The end-user or authorization server denied the request",
};

async function clientsPage(desk: Desk, { account, sessionUid }: SessionVisit, look: Look): Promise<string> {
  const token = authenticityToken(account.keys.formSecret, sessionUid);
  const clients = await clientsOf(desk.db, account.id);
  return oauthClientsPage({ account, apiOrigin: apiOrigin(desk, account.id), clients, token }, look);
}

/** Without a rule about forms: a browser would hold that against every address that the answer leads on to. */
function page(reply: FastifyReply, markup: string): FastifyReply {
  const policy =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'none'";
  return reply
    .header("Content-Security-Policy", policy)
    .header("Cache-Control", "no-store")
    .type("text/html; charset=utf-8")
    .send(markup);
}

function fieldsOf({ body }: FastifyRequest): Record<string, string> {
  return body instanceof URLSearchParams ? Object.fromEntries(body) : {};
}

function ofThisPage(visit: SessionVisit | null, body: Record<string, string>): SessionVisit {
  if (visit === null) throw forbidden();
  if (!isAuthentic(visit.account.keys.formSecret, visit.sessionUid, body.authenticity_token)) throw wrongToken();
  return visit;
}
