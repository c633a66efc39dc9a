import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import { serviceProblem } from "../../shared/api/index.ts";
import { processMetrics, requestDurations } from "../metrics/process-metrics.ts";
import { queueMetrics } from "../metrics/queue-metrics.ts";
import type { Services } from "../services.ts";

/** Liveness, readiness, metrics, and one log line a request: route and status, never a person's name or token. */
export function addProbes(app: FastifyInstance, services: Services): void {
  const { db, config, log } = services;
  app.addHook("onResponse", async (request, reply) => {
    const route = request.routeOptions.url ?? "unknown";
    const { method } = request;
    const status = reply.statusCode;
    requestDurations.observe({ method, route, status }, reply.elapsedTime / 1000);
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

  app.get("/metrics", async (request, reply) => {
    // How busy a service is, and with what, is private: without a token of its own, the page doesn't exist.
    if (config.metricsToken === "") throw serviceProblem("not-found", "There is nothing here.");
    if (!isSame(request.headers.authorization ?? "", `Bearer ${config.metricsToken}`)) {
      throw serviceProblem("not-signed-in", "Send the token for metrics.");
    }
    reply.type(processMetrics.contentType);
    return (await Promise.all([processMetrics.metrics(), queueMetrics(services)])).join("\n");
  });
}

/** Takes as long for a wrong one, whichever of its characters is wrong. */
function isSame(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
