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
import { putAccount } from "./put-account.ts";

const USAGE = "Usage: node --import tsx service/admin/cli.ts put-account NAME < set-up.json\n";

/** What the operator's API does, for whoever has the database: `put-account NAME < set-up.json`. */
async function run([command, name, ...rest]: string[]): Promise<number> {
  if (command !== "put-account" || name === undefined || rest.length > 0) {
    process.stderr.write(USAGE);
    return 2;
  }
  const config = readConfig(process.env);
  const { db, pool, close } = connect(config.databaseUrl, { poolSize: 2 });
  const log = createLog(config.logLevel);
  try {
    const setup = v.parse(AccountSetup, readJsonBody(new TextEncoder().encode(await text(process.stdin))));
    await migrate(db);
    const services = { db, pool, clock: systemClock(), ids: randomIds, config, log };
    process.stdout.write(`${JSON.stringify(await putAccount(services, v.parse(Slug, name), setup))}\n`);
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
