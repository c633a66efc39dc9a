import { relative } from "node:path";
import { text } from "node:stream/consumers";
import * as v from "valibot";
import { AccountSetup, Problem, Slug } from "../../shared/api/index.ts";
import type { Payments } from "../billing/payments/payments.ts";
import { systemClock } from "../clock.ts";
import { readAdminConfig } from "../config.ts";
import { connect } from "../db/connect.ts";
import { migrate } from "../db/migrate.ts";
import { configurationTrouble } from "../environment.ts";
import { readJsonBody } from "../http/json-body.ts";
import { readUndelivered, redeliver } from "../outbox/redeliver.ts";
import { PAYMENT_METHODS } from "../payment-methods.ts";
import type { Services } from "../services.ts";
import { putAccount } from "./put-account.ts";

/** As it was called: from the sources, or from the image. */
const SELF = ["node", ...process.execArgv, relative(process.cwd(), process.argv[1] ?? "")].join(" ");
const USAGE = `Usage: ${SELF}
  put-account NAME < set-up.json    sets an account up, or brings it to this set-up
  undelivered NAME                  what it was not told yet, and why not
  redeliver NAME [DELIVERY]         sends again what was given up, or one delivery
`;

type Reach = Pick<Services, "db" | "clock"> & { payments: Pick<Payments, "offered"> };

/** Each prints what it resolves with, a line each. */
const COMMANDS: Record<string, (reach: Reach, account: string, rest: string[]) => Promise<readonly unknown[]>> = {
  "put-account": async (reach, account) => {
    const setup = v.parse(AccountSetup, readJsonBody(new TextEncoder().encode(await text(process.stdin))));
    return [await putAccount(reach, account, setup)];
  },
  undelivered: (reach, account) => readUndelivered(reach, account),
  redeliver: async (reach, account, [delivery]) => [{ again: await redeliver(reach, account, delivery ?? null) }],
};

/** What the operator does, for whoever has the database. */
async function run([name = "", account, ...rest]: string[]): Promise<number> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined || account === undefined || rest.length > (name === "redeliver" ? 1 : 0)) {
    process.stderr.write(USAGE);
    return 2;
  }
  try {
    const config = readAdminConfig(process.env);
    const { db, close } = connect(config.databaseUrl, { poolSize: 2 });
    try {
      const id = v.parse(Slug, account);
      await migrate(db);
      const offered = PAYMENT_METHODS.filter((method) => method.isOffered(process.env));
      const lines = await command({ db, clock: systemClock(), payments: { offered } }, id, rest);
      for (const line of lines) process.stdout.write(`${JSON.stringify(line)}\n`);
      return 0;
    } finally {
      await close();
    }
  } catch (thrown) {
    process.stderr.write(`${configurationTrouble(thrown) ?? explain(thrown)}\n`);
    return 1;
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
