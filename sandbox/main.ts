import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { readConfig } from "./config.ts";
import { openDb } from "./db/connection.ts";
import { migrate } from "./db/migrate.ts";
import { openDesk } from "./desk.ts";
import { deliverDue } from "./events/courier.ts";
import { repeat } from "./events/repeat.ts";
import { listenForAccounts } from "./http/account-servers.ts";
import { attachApp } from "./http/app.ts";
import { pagesAreBuilt } from "./http/page-routes.ts";
import { forgetExpired } from "./identity/oidc-adapter.ts";
import { startMailReceiver } from "./mail/receiver.ts";
import { settleAdding } from "./seats/adding.ts";
import { SEED_ACCOUNTS } from "./seed/accounts.ts";
import { fillAccounts } from "./seed/fill.ts";
import { confirmPicture, setUpAccounts } from "./seed/set-up.ts";

/** How long an event waits to be sent. */
const SEND_EVERY_MS = 250;
const TIDY_EVERY_MS = 15_000;
/** Well within the day after which numbers say their age. */
const CONFIRM_EVERY_MS = 3_600_000;
/** Longer than a seat is held and its two calls may take. */
const SETTLE_AFTER_SECONDS = 90;

const stopping = new AbortController();
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => stopping.abort());

main().then(
  () => process.exit(0),
  (error: Error) => {
    if (stopping.signal.aborted) process.exit(0);
    process.stderr.write(`The help desk could not start: ${error.message}\n`);
    process.exit(1);
  },
);

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const db = openDb(config.databaseUrl);
  await migrate(db);
  await fillAccounts(db, new Date());

  const server = createServer((_request, response) => response.writeHead(503, { "Retry-After": "1" }).end());
  server.listen(config.port, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;

  const mail = config.smtpPort === null ? null : await startMailReceiver(db, config.smtpPort);
  const forPrograms = await listenForAccounts(
    SEED_ACCOUNTS.map(({ id }) => id),
    server,
  );
  const desk = await openDesk(db, port, config, { accountPorts: forPrograms.ports });
  // Listens before it sets accounts up: the seat service fetches the accounts' keys from here.
  const app = await attachApp(server, desk);
  await setUpAccounts(desk, stopping.signal, say);
  if (!(await pagesAreBuilt())) say("The help desk's pages are not built: run `npm run build`.");
  const tidying = setInterval(() => {
    Promise.all([
      settleAdding(db, desk.seats, desk.accounts, SETTLE_AFTER_SECONDS),
      forgetExpired(db, new Date()),
    ]).catch((error: Error) => say(error.message));
  }, TIDY_EVERY_MS);
  const confirming = setInterval(() => {
    const all = [...desk.accounts.values()].map((account) => confirmPicture(desk, account));
    Promise.all(all).catch((error: Error) => say(error.message));
  }, CONFIRM_EVERY_MS);
  const sending = repeat(SEND_EVERY_MS, () => deliverDue(desk));
  process.stdout.write(`${JSON.stringify({ ready: true, url: `http://127.0.0.1:${port}` })}\n`);

  if (!stopping.signal.aborted) await once(stopping.signal, "abort");
  clearInterval(tidying);
  clearInterval(confirming);
  await sending.stop();
  // What is under way is answered; a connection that then waits for more is not kept.
  server.keepAliveTimeout = 1;
  server.close();
  await once(server, "close");
  await forPrograms.close();
  await app.close();
  await mail?.close();
  await db.destroy();
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
