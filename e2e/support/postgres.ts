import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "../../scripts/postgres.ts";

/** One Postgres for the whole run; each worker makes its databases in it. `DATABASE_URL` names another server. */
export default async function startDatabaseServer(): Promise<() => Promise<void>> {
  if (process.env.DATABASE_URL !== undefined) {
    process.env.SEATMETER_E2E_POSTGRES = process.env.DATABASE_URL;
    return async () => {};
  }
  const dataDir = mkdtempSync(join(tmpdir(), "seatmeter-e2e-"));
  const postgres = await startPostgres({ dataDir: join(dataDir, "postgres"), durable: false });
  process.env.SEATMETER_E2E_POSTGRES = postgres.url;
  return async () => {
    await postgres.stop();
    for (const folder of [postgres.dataDir, dataDir]) rmSync(folder, { recursive: true, force: true });
  };
}
