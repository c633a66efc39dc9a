import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import { Histogram, Registry } from "prom-client";
import { serviceProblem } from "../../shared/api/index.ts";
import type { Services } from "../services.ts";

/** Liveness, readiness, metrics, and one log line a request: route and status, never a person's name or token. */
export function addProbes(app: FastifyInstance, { db, log }: Services): void {
  const registry = new Registry();
  const durations = new Histogram({
    name: "http_request_duration_seconds",
    help: "Time from a request's arrival to its answer's end, in seconds.",
    labelNames: ["method", "route", "status"],
    buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });

  app.addHook("onResponse", async (request, reply) => {
    const route = request.routeOptions.url ?? "unknown";
    const { method } = request;
    const status = reply.statusCode;
    durations.observe({ method, route, status }, reply.elapsedTime / 1000);
    log.info({ requestId: request.id, method, route, status, ms: Math.round(reply.elapsedTime * 10) / 10 }, "answered");
  });

  app.get("/healthz", async () => ({ ok: true }));

  app.get("/readyz", async () => {
    try {
      await sql`SELECT 1`.execute(db);
    } catch {
      throw serviceProblem("unavailable", "The database does not answer.", { retryAfterSeconds: 1 });
    }
    return { ok: true };
  });

  app.get("/metrics", async (_request, reply) => {
    reply.type(registry.contentType);
    return registry.metrics();
  });
}
