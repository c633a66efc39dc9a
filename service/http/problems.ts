import type { FastifyReply, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import { Problem, serviceProblem } from "../../shared/api/index.ts";
import { isConnectionLost } from "../db/lost-connection.ts";

/** Answers with a problem document (RFC 9457). */
export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  const { status, retryAfterSeconds, orderId, replayed } = problem.details;
  if (retryAfterSeconds !== undefined) reply.header("Retry-After", String(retryAfterSeconds));
  if (orderId !== undefined) reply.header("Location", `/v1/orders/${orderId}`);
  if (replayed) reply.header("Idempotency-Replayed", "true");
  if (status === 401) reply.header("WWW-Authenticate", "Bearer");
  return reply
    .code(status)
    .header("Cache-Control", "no-store")
    .type("application/problem+json")
    .send(JSON.stringify(problem));
}

/** Any thrown thing as what the caller may know of it; what nobody expected is logged and says no more than that. */
export function problemOf(thrown: unknown, request: FastifyRequest, log: Logger): Problem {
  if (thrown instanceof Problem && thrown.status > 0) return thrown;
  const refused = refusedByFastify(thrown);
  if (refused !== null) return refused;
  if (isConnectionLost(thrown)) {
    log.warn({ requestId: request.id, err: thrown }, "database lost");
    return serviceProblem("unavailable", "The database doesn't answer: try again.", { retryAfterSeconds: 1 });
  }
  log.error({ requestId: request.id, err: thrown }, "unexpected");
  return serviceProblem("internal", `Something went wrong here: try again. (${request.id})`);
}

function refusedByFastify(thrown: unknown): Problem | null {
  if (!(thrown instanceof Error) || !("statusCode" in thrown) || typeof thrown.statusCode !== "number") return null;
  if (thrown.statusCode === 413) return serviceProblem("body-too-large", "The body is larger than 64 KiB.");
  if (thrown.statusCode === 415) return serviceProblem("wrong-content-type", "Send the body as application/json.");
  if (thrown.statusCode >= 400 && thrown.statusCode < 500) {
    return serviceProblem("invalid-input", "The request could not be read.");
  }
  return null;
}
