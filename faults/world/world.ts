import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { SignJWT } from "jose";
import { freePort } from "../../scripts/ports.ts";
import { startPostgres } from "../../scripts/postgres.ts";
import type { Issuer } from "../../service/billing/testing/issuer.ts";
import { startIssuer } from "../../service/billing/testing/issuer.ts";
import { systemClock } from "../../service/clock.ts";
import { connect } from "../../service/db/connect.ts";
import { migrate } from "../../service/db/migrate.ts";
import { HELP_DESK_KINDS } from "../../service/help-desk-kinds.ts";
import { PAYMENT_METHODS } from "../../service/payment-methods.ts";
import { PUBLIC_ORIGIN } from "../../service/testing/services.ts";
import type { Journal } from "../journal.ts";
import { openJournal } from "../journal.ts";
import type { Account, AccountKind } from "./accounts.ts";
import { setUpAccounts } from "./accounts.ts";
import type { Books } from "./books.ts";
import { openBooks } from "./books.ts";
import { chance } from "./chance.ts";
import type { ConnectedDesk } from "./help-desk.ts";
import { openConnectedDesk } from "./help-desk.ts";
import type { Line } from "./line.ts";
import { startLine } from "./line.ts";
import type { Weather } from "./misfortunes.ts";
import { misfortunes } from "./misfortunes.ts";
import type { PostOffice } from "./post-office.ts";
import { startPostOffice } from "./post-office.ts";
import type { Provider } from "./provider.ts";
import { paymentsEnvironment, startProvider, WEBHOOK_SECRET } from "./provider.ts";
import type { Receiver } from "./receiver.ts";
import { startReceiver } from "./receiver.ts";
import type { Slot } from "./slot.ts";
import { openSlot } from "./slot.ts";

/** Everything that takes part: Postgres, service processes, the lines between them, and who signs people's tokens. */
export interface World {
  seed: number;
  slots: readonly Slot[];
  accounts: readonly Account[];
  issuer: Issuer;
  journal: Journal;
  operatorToken(): Promise<string>;
  /** Kills one of its processes, which ends all sessions; or all of it, and starts it again. Resolves when it runs. */
  crashPostgres(what: "backend" | "server"): Promise<void>;
  /** Reads what is true, past every line. */
  pool: Books;
  /** How far the service's clocks are ahead, in milliseconds; each process takes it over at its next start. */
  clock: { offsetMs: number };
  /** The clock of a slot, apart from the common one. */
  skewMs: number[];
  now(): Date;
  provider: Provider;
  receiver: Receiver;
  postOffice: PostOffice;
  /** The help desk that an account is connected to; that account is the last of them all. */
  desk: ConnectedDesk | null;
  /** Every line, by name. */
  lines: Record<string, Line>;
  close(): Promise<void>;
}

export interface WorldOptions {
  /** Of its journal and its logs. */
  name: string;
  seed: number;
  slots: number;
  kinds: readonly AccountKind[];
  /** Whether lines break, and the simulator misbehaves. */
  stormy: boolean;
  /** Whether one more account is connected to a help desk. */
  connects: boolean;
}

/** Of a hundred calls some thirty go wrong, and of a hundred cards some twenty. */
const MISBEHAVIOUR = {
  decline: 0.1,
  requireConfirmation: 0.12,
  delay: 0.1,
  delayMs: 1_200,
  failBefore: 0.05,
  dropBefore: 0.05,
  failAfter: 0.08,
  dropAfter: 0.08,
  eventTwice: 0.2,
  eventLate: 0.1,
  eventSwapped: 0.1,
  eventLost: 0.2,
};

const OPERATOR_SECRET = "for-faults-only-0123456789abcdefghij";

const CACHE = fileURLToPath(new URL("../../.cache/faults/", import.meta.url));

/** Seals the secrets of the connected account. */
const ENCRYPTION_KEY = new Uint8Array(32).fill(7);

export async function openWorld(options: WorldOptions): Promise<World> {
  const { name, seed, slots: count, kinds, stormy, connects } = options;
  const folder = await mkdtemp(join(tmpdir(), "seatmeter-faults-"));
  await mkdir(CACHE, { recursive: true });
  // Postgres is killed, too, but the machine is not: so it need not wait for the disk.
  const postgres = await startPostgres({ dataDir: join(folder, "postgres"), durable: "processes" });
  const issuer = await startIssuer();
  const { db, close: disconnect } = connect(postgres.url);
  await migrate(db);
  const pool = openBooks(postgres.url);

  /** What befalls the connections of one line. */
  const fate = (name: string, weather: Omit<Weather, "stallMs">) => {
    const draw = misfortunes(chance(seed, `line ${name}`), { ...weather, stallMs: 400 });
    return () => (stormy ? draw() : null);
  };
  const toDatabase = await startLine({
    port: Number(new URL(postgres.url).port),
    misfortune: fate("database", { percent: 60, bytes: 90_000 }),
  });
  const ports = await Promise.all(Array.from({ length: count }, () => freePort()));
  const provider = await startProvider({
    databaseUrl: postgres.url,
    eventsUrl: `http://127.0.0.1:${ports[0]}/v1/payment-events`,
    misbehaviour: stormy ? { seed: String(seed), ...MISBEHAVIOUR } : null,
    misfortune: fate("simulator", { percent: 25, bytes: 700 }),
    logFile: `${CACHE}${name}-simulator.log`,
  });
  const payments = paymentsEnvironment(provider.line);
  const journal = openJournal(`${CACHE}${name}-journal.jsonl`);
  const receiver = await startReceiver({
    dice: chance(seed, "receiver"),
    stormy,
    hear: (what) => journal.webhooks.set(what, (journal.webhooks.get(what) ?? 0) + 1),
  });
  const postOffice = await startPostOffice({
    dice: chance(seed, "post office"),
    stormy,
    hear: (deliveryId) => journal.mails.add(deliveryId),
  });
  const services = { db, clock: systemClock(0), payments: { offered: PAYMENT_METHODS } };
  const addresses = { keysUrl: issuer.keysUrl, webhook: { url: receiver.url, secret: WEBHOOK_SECRET } };
  const accounts = await setUpAccounts(services, kinds, addresses);
  const clock = { offsetMs: 0 };
  const now = () => new Date(Date.now() + clock.offsetMs);
  const slots: Slot[] = [];
  const toProcesses = chance(seed, "events of the help desk");
  const desk = connects
    ? await openConnectedDesk({
        ...{ databaseUrl: postgres.url, addresses, pool, now },
        services: { ...services, config: { encryptionKeys: [ENCRYPTION_KEY] }, helpDeskKinds: HELP_DESK_KINDS },
        misfortune: fate("help desk", { percent: 60, bytes: 20_000 }),
        entrance: () => {
          const open = slots.filter(({ up }) => up);
          return open.length === 0 ? null : toProcesses.pick(open).entrance;
        },
      })
    : null;
  if (desk !== null) accounts.push(desk.account);
  await disconnect();
  const databaseUrl = new URL(postgres.url);
  databaseUrl.port = String(toDatabase.port);

  const skewMs = Array.from({ length: count }, () => 0);
  for (const [index, port] of ports.entries()) {
    slots.push(
      await openSlot({
        name: `service-${index}`,
        entry: "service/main.ts",
        port,
        logFile: `${CACHE}${name}-service-${index}.log`,
        misfortune: fate(`slot ${index}`, { percent: 12, bytes: 2_500 }),
        env: () => ({
          DATABASE_URL: databaseUrl.href,
          SEATMETER_OPERATOR_SECRET: OPERATOR_SECRET,
          SEATMETER_PUBLIC_URL: PUBLIC_ORIGIN,
          SEATMETER_SMTP_URL: postOffice.url,
          SEATMETER_RATE_LIMIT: "1000000",
          SEATMETER_POOL_SIZE: "8",
          SEATMETER_LOG_LEVEL: "warn",
          SEATMETER_ORDER_WAIT_MS: "1500",
          SEATMETER_CLOCK_OFFSET_MS: String(clock.offsetMs + (skewMs[index] ?? 0)),
          SEATMETER_LOCAL_WEBHOOKS: "allow",
          SEATMETER_ENCRYPTION_KEYS: Buffer.from(ENCRYPTION_KEY).toString("base64url"),
          ...payments,
        }),
      }),
    );
  }

  return {
    seed,
    slots,
    accounts,
    issuer,
    journal,
    pool,
    clock,
    skewMs,
    operatorToken: () =>
      new SignJWT({ scope: "admin" })
        .setProtectedHeader({ alg: "HS256" })
        .setAudience(PUBLIC_ORIGIN)
        .setExpirationTime("10m")
        .sign(new TextEncoder().encode(OPERATOR_SECRET)),
    async crashPostgres(what) {
      if (what === "server") return postgres.crash();
      const { rows } = await pool.query<{ pid: number }>(
        "SELECT pid FROM pg_stat_activity WHERE application_name = 'seatmeter' ORDER BY state = 'active' DESC LIMIT 1",
      );
      for (const { pid } of rows) spawnSync("kill", ["-KILL", String(pid)]);
      await pool.query("SELECT 1");
    },
    now,
    provider,
    receiver,
    postOffice,
    desk,
    lines: {
      ...(desk === null ? {} : { "to the help desk": desk.line }),
      "to the simulator": provider.line,
      "to the database": toDatabase,
      ...Object.fromEntries(slots.map((slot, i) => [`to service ${i}`, slot.line])),
    },
    async close() {
      for (const slot of slots) await slot.stop();
      await desk?.close();
      await provider.stop();
      await receiver.close();
      await toDatabase.close();
      await postOffice.close();
      await pool.close();
      await issuer.close();
      await postgres.stop();
      journal.close();
      for (const path of [postgres.dataDir, folder]) await rm(path, { recursive: true, force: true });
    },
  };
}
