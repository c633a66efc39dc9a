import type { FastifyInstance } from "fastify";
import Fastify from "fastify";
import type { OperationName } from "../../shared/api/index.ts";
import { operations, serviceProblem } from "../../shared/api/index.ts";
import { addPaymentEvents } from "../billing/payments/events.ts";
import { addHelpDeskEvents } from "../help-desks/events-route.ts";
import { addEndMailsPage } from "../outbox/mail/end-page.ts";
import type { Services } from "../services.ts";
import { addSignIn } from "../sign-in/routes.ts";
import { createAuthenticate } from "./authenticate.ts";
import { addCors } from "./cors.ts";
import type { Handlers } from "./handler.ts";
import { readJsonBody } from "./json-body.ts";
import type { KeySets } from "./key-sets.ts";
import { openApiDocument } from "./openapi.ts";
import { addOperation } from "./operation-route.ts";
import { addProbes } from "./probes.ts";
import { problemOf, sendProblem } from "./problems.ts";
import { createRateLimit } from "./rate-limit.ts";

/** The largest body that is read, in bytes. */
export const BODY_LIMIT = 64 * 1024;

/** How long a request may take to arrive, its headers and all of it, and how often that is looked at; in milliseconds. */
export interface Patience {
  forHeaders: number;
  forAll: number;
  lookEvery: number;
}

const PATIENCE: Patience = { forHeaders: 10_000, forAll: 10_000, lookEvery: 1_000 };

interface AppOptions {
  keySets?: KeySets;
  patience?: Patience;
}

export type App = ReturnType<typeof createApp>;

/** The HTTP side of the service: a route for each row of the table of operations, the document, and the probes. */
export function createApp(services: Services, handlers: Handlers, { keySets, patience = PATIENCE }: AppOptions = {}) {
  const { log, ids, config } = services;
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    // Fastify waits for ever. What drips in would hold its connection for as long as somebody likes.
    requestTimeout: patience.forAll,
    http: { headersTimeout: patience.forHeaders, connectionsCheckingInterval: patience.lookEvery },
    genReqId: () => ids.id("req"),
    // Its own lines hold whole addresses; ours hold the route.
    logger: false,
    // Whoever can send the header could otherwise call themselves by any address.
    trustProxy: config.trustedProxies.length > 0 && [...config.trustedProxies],
    routerOptions: { maxParamLength: 512 },
    frameworkErrors: (error, request, reply) => {
      sendProblem(reply, problemOf(error, request, log));
    },
  });
  app.decorateRequest("caller");
  app.decorateRequest("rawBody", undefined);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, (request, body: Buffer, done) => {
    request.rawBody = body;
    try {
      done(null, readJsonBody(body));
    } catch (thrown) {
      done(thrown as Error);
    }
  });
  app.setErrorHandler((error, request, reply) => sendProblem(reply, problemOf(error, request, log)));
  app.setNotFoundHandler((_request, reply) =>
    sendProblem(reply, serviceProblem("not-found", "There is nothing here.")),
  );
  app.addHook("onRequest", async (request, reply) => {
    reply.header("X-Request-Id", request.id).header("X-Content-Type-Options", "nosniff");
  });
  closeConnectionsWhenStopping(app);
  addCors(app, services);
  addProbes(app, services);

  const gate = { authenticate: createAuthenticate(services, keySets), rateLimit: createRateLimit(services) };
  const addRow = <N extends OperationName>(name: N) => addOperation(app, name, handlers[name], gate);
  for (const name of Object.keys(operations) as OperationName[]) addRow(name);

  addEndMailsPage(app, services, gate.rateLimit);
  addPaymentEvents(app, services, gate.rateLimit);
  addSignIn(app, services, gate.rateLimit);
  addHelpDeskEvents(app, services, gate.rateLimit);

  const document = JSON.stringify(openApiDocument());
  app.get("/openapi.json", (_request, reply) => reply.type("application/json; charset=utf-8").send(document));
  return app;
}

/** Answers that were under way when the stop came would otherwise leave their connection open, and the stop waiting. */
function closeConnectionsWhenStopping(app: FastifyInstance): void {
  let stopping = false;
  app.addHook("preClose", async () => {
    stopping = true;
  });
  app.addHook("onSend", async (_request, reply) => {
    if (stopping) reply.header("Connection", "close");
  });
}
