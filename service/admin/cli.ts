import { text } from "node:stream/consumers";
import * as v from "valibot";
import { AccountSetup, Problem, Slug } from "../../shared/api/index.ts";
import { systemClock } from "../clock.ts";
import { readConfig } from "../config.ts";
import { connect } from "../db/connect.ts";
import { migrate } from "../db/migrate.ts";
import { readJsonBody } from "../http/json-body.ts";
import { randomIds } from "../ids.ts";
import { createLog } from "../log.ts";
import { readUndelivered, redeliver } from "../outbox/redeliver.ts";
import type { Services } from "../services.ts";
import { putAccount } from "./put-account.ts";

const USAGE = `Usage: node --import tsx service/admin/cli.ts
  put-account NAME < set-up.json    sets an account up, or brings it to this set-up
  undelivered NAME                  what it was not told yet, and why not
  redeliver NAME [DELIVERY]         sends again what was given up, or one delivery
`;

/** Each prints what it resolves with, a line each. */
const COMMANDS: Record<string, (services: Services, account: string, rest: string[]) => Promise<readonly unknown[]>> = {
  "put-account": async (services, account) => {
    const setup = v.parse(AccountSetup, readJsonBody(new TextEncoder().encode(await text(process.stdin))));
    return [await putAccount(services, account, setup)];
  },
  undelivered: (services, account) => readUndelivered(services, account),
  redeliver: async (services, account, [delivery]) => [{ again: await redeliver(services, account, delivery ?? null) }],
};

/** What the operator does, for whoever has the database. */
async function run([name = "", account, ...rest]: string[]): Promise<number> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined || account === undefined || rest.length > (name === "redeliver" ? 1 : 0)) {
    process.stderr.write(USAGE);
    return 2;
  }
  const config = readConfig(process.env);
  const { db, pool, close } = connect(config.databaseUrl, { poolSize: 2 });
  const log = createLog(config.logLevel);
  try {
    const id = v.parse(Slug, account);
    await migrate(db);
    const services = { db, pool, clock: systemClock(), ids: randomIds, config, log };
    for (const line of await command(services, id, rest)) process.stdout.write(`${JSON.stringify(line)}\n`);
    return 0;
  } catch (thrown) {
    process.stderr.write(`${explain(thrown)}\n`);
    return 1;
  } finally {
    await close();
  }
}

function explain(thrown: unknown): string {
  if (thrown instanceof v.ValiError) {
    const issues: v.BaseIssue<unknown>[] = thrown.issues;
    return issues.map((issue) => `${v.getDotPath(issue) ?? "set-up"}: ${issue.message}`).join("\n");
  }
  if (thrown instanceof Problem) {
    const fields = thrown.details.fields ?? [];
    return [thrown.message, ...fields.map(({ field, expected }) => `${field}: should be ${expected}`)].join("\n");
  }
  return thrown instanceof Error ? thrown.message : String(thrown);
}

process.exitCode = await run(process.argv.slice(2));
