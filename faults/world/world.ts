import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { startPostgres } from "../../scripts/postgres.ts";
import type { Issuer } from "../../service/billing/testing/issuer.ts";
import { startIssuer } from "../../service/billing/testing/issuer.ts";
import { connect } from "../../service/db/connect.ts";
import { migrate } from "../../service/db/migrate.ts";
import type { Journal } from "../journal.ts";
import { openJournal } from "../journal.ts";
import type { Account } from "./accounts.ts";
import { setUpAccounts } from "./accounts.ts";
import { chance } from "./chance.ts";
import type { Line } from "./line.ts";
import { startLine } from "./line.ts";
import { misfortunes } from "./misfortunes.ts";
import type { Slot } from "./slot.ts";
import { openSlot } from "./slot.ts";

/** Everything that takes part: Postgres, service processes, the lines between them, and who signs people's tokens. */
export interface World {
  seed: number;
  slots: readonly Slot[];
  accounts: readonly Account[];
  issuer: Issuer;
  journal: Journal;
  /** Reads what is true, past every line. */
  pool: pg.Pool;
  /** How far the service's clocks are ahead, in milliseconds; each process takes it over at its next start. */
  clock: { offsetMs: number };
  /** The clock of a slot, apart from the common one. */
  skewMs: number[];
  now(): Date;
  /** Every line, by name. */
  lines: Record<string, Line>;
  close(): Promise<void>;
}

export interface WorldOptions {
  seed: number;
  slots: number;
  /** Whether lines break. */
  stormy: boolean;
}

const CACHE = fileURLToPath(new URL("../../.cache/faults/", import.meta.url));

export async function openWorld({ seed, slots: count, stormy }: WorldOptions): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), "seatmeter-faults-"));
  await mkdir(CACHE, { recursive: true });
  // What is put to the test is what happens to our processes: Postgres itself is not killed, so it need not be slow.
  const postgres = await startPostgres({ dataDir: join(folder, "postgres"), durable: false });
  const issuer = await startIssuer();
  const { db, close: disconnect } = connect(postgres.url);
  await migrate(db);
  const accounts = await setUpAccounts(db, issuer.keysUrl);
  await disconnect();
  const pool = new pg.Pool({ connectionString: postgres.url, max: 4 });
  pool.on("error", () => undefined);

  const line = (name: string, port: number, percent: number, bytes: number) => {
    const draw = misfortunes(chance(seed, `line ${name}`), { percent, bytes, stallMs: 400 });
    return startLine({ port, misfortune: () => (stormy ? draw() : null) });
  };
  const toDatabase = await line("database", Number(new URL(postgres.url).port), 60, 90_000);
  const databaseUrl = new URL(postgres.url);
  databaseUrl.port = String(toDatabase.port);

  const clock = { offsetMs: 0 };
  const skewMs = Array.from({ length: count }, () => 0);
  const slots = await Promise.all(
    Array.from({ length: count }, (_, index) => {
      const draw = misfortunes(chance(seed, `line to slot ${index}`), { percent: 12, bytes: 2_500, stallMs: 400 });
      return openSlot({
        name: `service-${index}`,
        logFile: `${CACHE}service-${index}.log`,
        misfortune: () => (stormy ? draw() : null),
        env: () => ({
          DATABASE_URL: databaseUrl.href,
          SEATMETER_OPERATOR_SECRET: "for-faults-only-0123456789abcdefghij",
          SEATMETER_RATE_LIMIT: "1000000",
          SEATMETER_POOL_SIZE: "8",
          SEATMETER_LOG_LEVEL: "warn",
          SEATMETER_ORDER_WAIT_MS: "1500",
          SEATMETER_CLOCK_OFFSET_MS: String(clock.offsetMs + (skewMs[index] ?? 0)),
        }),
      });
    }),
  );
  const journal = openJournal(`${CACHE}journal.jsonl`);

  return {
    seed,
    slots,
    accounts,
    issuer,
    journal,
    pool,
    clock,
    skewMs,
    now: () => new Date(Date.now() + clock.offsetMs),
    lines: {
      "to the database": toDatabase,
      ...Object.fromEntries(slots.map((slot, i) => [`to service ${i}`, slot.line])),
    },
    async close() {
      for (const slot of slots) await slot.stop();
      await toDatabase.close();
      await pool.end();
      await issuer.close();
      await postgres.stop();
      journal.close();
      for (const path of [postgres.dataDir, folder]) await rm(path, { recursive: true, force: true });
    },
  };
}
