import { sql } from "kysely";
import { startHelpDesk } from "../../sandbox/testing/start-help-desk.ts";

/**
 * The stand-in help desk as a process of its own, so that what it costs to answer isn't the service's time, nor the load's.
 * Takes DATABASE_URL, BENCH_ACCOUNT, BENCH_PEOPLE: how many agents it has beside those that it has anyhow, and BENCH_CONNECTED:
 * the service's account, in the same database, that is to know it by its addresses.
 */
const { DATABASE_URL = "", BENCH_ACCOUNT = "", BENCH_PEOPLE = "0", BENCH_CONNECTED = "" } = process.env;
const helpDesk = await startHelpDesk(DATABASE_URL, { now: () => new Date() });
await helpDesk.addPeople(BENCH_ACCOUNT, Number(BENCH_PEOPLE), "agent");
await helpDesk.set(BENCH_ACCOUNT, { requestsPerMinute: 2_500 });
const origins = [helpDesk.apiOrigin(BENCH_ACCOUNT), helpDesk.origin(BENCH_ACCOUNT)];
await sql`
  INSERT INTO help_desk_addresses (origin, account_id) SELECT unnest(${origins}::text[]), ${BENCH_CONNECTED}
`.execute(helpDesk.db);
process.stdout.write(`${JSON.stringify({ ready: true, url: helpDesk.apiOrigin(BENCH_ACCOUNT) })}\n`);
process.once("SIGTERM", () => helpDesk.close().then(() => process.exit(0)));
