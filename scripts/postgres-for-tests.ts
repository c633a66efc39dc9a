import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { connect } from "../service/db/connect.ts";
import { migrate } from "../service/db/migrate.ts";
import { administer, databaseUrl } from "../service/testing/postgres.ts";
import { startPostgres } from "./postgres.ts";

declare module "vitest" {
  export interface ProvidedContext {
    postgresUrl: string;
    templateDatabase: string;
  }
}

/** Vitest's set-up of the project `service`: a server (or `DATABASE_URL`'s) with one migrated database to copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await serverForTests();
  const template = `seatmeter_template_${randomBytes(6).toString("hex")}`;
  await administer(server.url, `CREATE DATABASE ${template}`);
  const { db, close } = connect(databaseUrl(server.url, template));
  await migrate(db);
  // A database with a connection to it cannot be copied.
  await close();
  project.provide("postgresUrl", server.url);
  project.provide("templateDatabase", template);
  return async () => {
    await administer(server.url, `DROP DATABASE ${template} WITH (FORCE)`);
    await server.stop();
  };
}

async function serverForTests(): Promise<{ url: string; stop(): Promise<void> }> {
  const url = process.env.DATABASE_URL;
  if (url !== undefined && url !== "") return { url, stop: async () => undefined };
  const folder = await mkdtemp(join(tmpdir(), "seatmeter-test-"));
  const server = await startPostgres({ dataDir: join(folder, "postgres"), durable: false });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      await rm(server.dataDir, { recursive: true, force: true });
      await rm(folder, { recursive: true, force: true });
    },
  };
}
