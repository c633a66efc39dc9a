import { openPayments } from "./billing/payments/payments.ts";
import { systemClock } from "./clock.ts";
import { readConfig } from "./config.ts";
import { connect } from "./db/connect.ts";
import { migrate } from "./db/migrate.ts";
import { orEnd } from "./environment.ts";
import { createHandlers } from "./handlers.ts";
import { HELP_DESK_KINDS } from "./help-desk-kinds.ts";
import { createApp } from "./http/app.ts";
import { randomIds } from "./ids.ts";
import { createJobs, runJobs } from "./jobs.ts";
import { createLog } from "./log.ts";
import { PAYMENT_METHODS } from "./payment-methods.ts";
import type { Services } from "./services.ts";

const config = await orEnd(() => readConfig(process.env));
const log = createLog(config.logLevel);
const { db, pool, close } = connect(config.databaseUrl, { poolSize: config.poolSize });
const means = { db, clock: systemClock(config.clockOffsetMs), ids: randomIds };
const payments = await orEnd(() => openPayments(PAYMENT_METHODS, process.env, means));
const services: Services = { ...means, pool, config, payments, helpDeskKinds: HELP_DESK_KINDS, log };

const stopping = new AbortController();
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => stopping.abort());

await orEnd(() => migrate(db));
for (const audience of config.formerAudiences) {
  log.warn(
    { audience },
    "tokens made for a former audience are taken, too: any service that got one could use it here",
  );
}
const app = createApp(services, createHandlers(services));
const url = await app.listen({ host: config.host, port: config.port });
const jobs = runJobs(services, createJobs(services), stopping.signal);
log.info({ audience: config.publicOrigin }, "takes tokens made for this address");
process.stdout.write(`${JSON.stringify({ ready: true, url })}\n`);

await new Promise<void>((resolve) => {
  if (stopping.signal.aborted) resolve();
  stopping.signal.addEventListener("abort", () => resolve(), { once: true });
});
log.info("stopping");
// Answers what is under way, finishes the jobs' runs, and only then closes the database.
await app.close();
await jobs;
await close();
