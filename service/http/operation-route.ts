import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Access, Operation, OperationName } from "../../shared/api/index.ts";
import { operations, serviceProblem } from "../../shared/api/index.ts";
import type { Authenticate } from "./authenticate.ts";
import { allowOrigins } from "./cors.ts";
import type { Call, Caller, CallerOf, Handler, ReceivedInput, Reply } from "./handler.ts";
import { readInput } from "./input.ts";
import type { TakeOne } from "./rate-limit.ts";

interface Gate {
  authenticate: Authenticate;
  rateLimit: TakeOne;
}

/** Adds the route of one row of the table: who calls → how often → may they → what do they say → the handler. */
export function addOperation<N extends OperationName>(
  app: FastifyInstance,
  name: N,
  handle: Handler<N>,
  { authenticate, rateLimit }: Gate,
): void {
  const operation: Operation = operations[name];
  app.route({
    method: operation.method,
    url: operation.path.replace(/\{(\w+)\}/g, ":$1"),
    config: { operation: name },
    // The body is read last: nobody makes us read 64 KiB who may not call at all.
    onRequest: async (request) => {
      const caller = await identify(request);
      request.caller = caller;
      await rateLimit(rateKey(caller, name, request));
      assertMay(caller, operation.access);
    },
    handler: async (request, reply) => {
      const { params, query, headers, body } = request;
      const call: Call<N> = {
        // The table's types say what its schemas and the check above have just made sure of.
        input: readInput(operation, { params, query, headers, body }) as ReceivedInput<N>,
        caller: request.caller as CallerOf<N>,
        ifNoneMatch: headers["if-none-match"],
        accept: headers.accept,
        rawBody: request.rawBody,
      };
      return send(reply, await handle(call));
    },
  });

  async function identify(request: FastifyRequest): Promise<Caller> {
    if (operation.access.caller === "anyone") return { kind: "anyone" };
    // A token that is refused is 401 however often that happens. Counted by address, a few broken ones would keep everybody
    // there from hearing that their own has ended; and it would spare nothing, since who calls is known only by then.
    const { caller, corsOrigins } = await authenticate(request.headers.authorization);
    allowOrigins(request, corsOrigins);
    return caller;
  }
}

declare module "fastify" {
  interface FastifyRequest {
    caller: Caller;
    rawBody: Uint8Array | undefined;
  }
  interface FastifyContextConfig {
    operation?: OperationName;
  }
}

/** Without a token each purpose has its own minute: who spends one leaves the others to those at the same address. */
function rateKey(caller: Caller, operation: OperationName, request: FastifyRequest): string {
  switch (caller.kind) {
    case "anyone":
      return `address:${operation}:${request.ip}`;
    case "viewer":
      return `member:${caller.accountId}:${caller.memberId}`;
    case "help_desk":
      return `help-desk:${caller.accountId}`;
    case "operator":
      return "operator";
  }
}

/** Throws `not-permitted` unless the caller is of the kind that the operation is for, with a capability it needs. */
function assertMay(caller: Caller, access: Access): void {
  const may =
    caller.kind === access.caller &&
    (caller.kind !== "viewer" ||
      access.caller !== "viewer" ||
      access.needsOneOf.length === 0 ||
      access.needsOneOf.some((capability) => caller.capabilities.includes(capability)));
  if (!may) throw serviceProblem("not-permitted", WHO_MAY[access.caller]);
}

const WHO_MAY: Record<Access["caller"], string> = {
  anyone: "You can't call this.",
  viewer: "Your role doesn't allow this here.",
  help_desk: 'This is for the help desk itself: its token has the `sub` "help-desk" and the `scope` "assignments".',
  operator: "This is for whoever runs the service.",
};

function send<N extends OperationName>(reply: FastifyReply, answer: Reply<N>): FastifyReply {
  switch (answer.kind) {
    case "not_modified":
      return reply.code(304).headers(answer.headers).send();
    case "text":
      return reply
        .code(200)
        .headers({ "cache-control": "no-store", ...lowerCase(answer.headers) })
        .type(answer.contentType)
        .send(answer.text);
    case "body":
      return reply
        .code(answer.status)
        .headers({ "cache-control": "no-store", ...lowerCase(answer.headers) })
        .type("application/json; charset=utf-8")
        .send(JSON.stringify(answer.body));
  }
}

function lowerCase(headers: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
