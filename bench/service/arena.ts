import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "../../scripts/postgres.ts";
import type { Server } from "../../scripts/processes.ts";
import { startServer } from "../../scripts/processes.ts";
import { putAccount } from "../../service/admin/put-account.ts";
import type { Issuer } from "../../service/billing/testing/issuer.ts";
import { startIssuer } from "../../service/billing/testing/issuer.ts";
import { systemClock } from "../../service/clock.ts";
import { connect } from "../../service/db/connect.ts";
import { migrate } from "../../service/db/migrate.ts";
import { PAYMENT_METHODS } from "../../service/payment-methods.ts";
import { accountSetup } from "../../service/testing/accounts.ts";
import { everybodyIsKnown } from "../../service/testing/picture.ts";
import { PUBLIC_ORIGIN } from "../../service/testing/services.ts";
import { METRICS_TOKEN } from "./metrics.ts";
import type { BenchAccount } from "./seed.ts";
import { accountOf } from "./seed.ts";

/** A durable Postgres with accounts in it, and the service as a process of its own. */
export interface Arena {
  databaseUrl: string;
  service: Server;
  accounts: readonly BenchAccount[];
  issuer: Issuer;
  close(): Promise<void>;
}

/** Seals the secrets of help desks. */
export const ENCRYPTION_KEY = new Uint8Array(32).fill(7);

/** Settings of the service under load: nobody is refused for asking too often, and nothing is logged but trouble. */
export const SERVICE_ENV = {
  SEATMETER_PUBLIC_URL: PUBLIC_ORIGIN,
  SEATMETER_OPERATOR_SECRET: "for-measurements-only-0123456789abcdef",
  SEATMETER_SERVICE_PORT: "0",
  SEATMETER_RATE_LIMIT: "1000000",
  SEATMETER_LOG_LEVEL: "warn",
  SEATMETER_METRICS_TOKEN: METRICS_TOKEN,
  SEATMETER_ENCRYPTION_KEYS: Buffer.from(ENCRYPTION_KEY).toString("base64url"),
};

export async function openArena(accountCount: number): Promise<Arena> {
  const folder = await mkdtemp(join(tmpdir(), "seatmeter-bench-"));
  const postgres = await startPostgres({ dataDir: join(folder, "postgres"), durable: true });
  const issuer = await startIssuer();
  const accounts = await setUpAccounts(postgres.url, accountCount, issuer.keysUrl);
  const service = await startServer({
    name: "seat service",
    entry: "service/main.ts",
    env: { ...SERVICE_ENV, DATABASE_URL: postgres.url },
  });
  return {
    databaseUrl: postgres.url,
    service,
    accounts,
    issuer,
    async close() {
      await service.stop();
      await issuer.close();
      await postgres.stop();
      for (const path of [postgres.dataDir, folder]) await rm(path, { recursive: true, force: true });
    },
  };
}

async function setUpAccounts(databaseUrl: string, count: number, keysUrl: string): Promise<BenchAccount[]> {
  const { db, close } = connect(databaseUrl);
  await migrate(db);
  const accounts = Array.from({ length: count }, (_, index) => accountOf(index));
  for (const { id, issuer } of accounts) {
    const setup = accountSetup("acorn", {
      helpDeskOrigin: new URL(issuer).origin,
      identity: { issuer, keysUrl, clientId: "bench" },
    });
    const clock = systemClock(0);
    await putAccount({ db, clock, payments: { offered: PAYMENT_METHODS } }, id, setup);
    await everybodyIsKnown({ db, clock }, id);
  }
  await close();
  return accounts;
}
