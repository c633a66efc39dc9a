import { orEnd } from "../environment.ts";
import { createLog } from "../log.ts";
import { createSimulator } from "./app.ts";
import { openBooks } from "./books.ts";
import { readSimulatorConfig } from "./config.ts";
import { createEvents } from "./events.ts";
import { createConductor } from "./misbehaviour.ts";

const config = await orEnd(() => readSimulatorConfig(process.env));
const log = createLog(config.logLevel);

const stopping = new AbortController();
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => stopping.abort());

const books = await orEnd(() => openBooks(config.databaseUrl));
const events = createEvents({ url: config.eventsUrl, secret: config.webhookSecret });
let url = "";
const app = createSimulator({
  books,
  events,
  conductor: createConductor(config.misbehaviour),
  apiKey: config.apiKey,
  publicUrl: () => config.publicUrl ?? url,
});
url = await app.listen({ host: "127.0.0.1", port: config.port });
process.stdout.write(`${JSON.stringify({ ready: true, url })}\n`);

await new Promise<void>((resolve) => {
  if (stopping.signal.aborted) resolve();
  stopping.signal.addEventListener("abort", () => resolve(), { once: true });
});
log.info("stopping");
await app.close();
await events.close();
await books.close();
