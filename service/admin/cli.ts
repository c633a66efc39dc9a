import { relative } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as delay } from "node:timers/promises";
import * as v from "valibot";
import { AccountSetup, HelpDeskSetup, Problem, Slug } from "../../shared/api/index.ts";
import type { Payments } from "../billing/payments/payments.ts";
import { systemClock } from "../clock.ts";
import { readAdminConfig } from "../config.ts";
import { connect } from "../db/connect.ts";
import { migrate } from "../db/migrate.ts";
import { configurationTrouble } from "../environment.ts";
import { HELP_DESK_KINDS } from "../help-desk-kinds.ts";
import { checkAccount } from "../help-desks/check-account.ts";
import type { ConnectorMeans } from "../help-desks/connectors.ts";
import { createConnectors } from "../help-desks/connectors.ts";
import { disconnectHelpDesk } from "../help-desks/disconnect.ts";
import { putHelpDesk, requestPicture } from "../help-desks/put-help-desk.ts";
import { readHelpDesk } from "../help-desks/read-help-desk.ts";
import { readJsonBody } from "../http/json-body.ts";
import type { PageRequest } from "../http/page.ts";
import { readPage } from "../http/page.ts";
import { readUndelivered, redeliver } from "../outbox/redeliver.ts";
import { PAYMENT_METHODS } from "../payment-methods.ts";
import type { Services } from "../services.ts";
import { deleteAccount } from "./delete-account.ts";
import { listAccounts, readAccount } from "./list-accounts.ts";
import { putAccount } from "./put-account.ts";

/** As it was called: from the sources, or from the image. */
const SELF = ["node", ...process.execArgv, relative(process.cwd(), process.argv[1] ?? "")].join(" ");
const USAGE = `Usage: ${SELF}
  list-accounts                     all accounts, newest first
  show-account NAME                 who it is, and how the service knows its people
  put-account NAME < set-up.json    sets an account up, or brings it to this set-up
  delete-account NAME               deletes it, and disconnects its help desk; its books stay, without names
  undelivered NAME                  what it was not told yet, and why not
  redeliver NAME [DELIVERY]         sends again what was given up, or one delivery
  put-help-desk NAME < desk.json    connects its help desk, or changes how
  show-help-desk NAME               how it is connected, and how far it has been read
  check-account NAME                tries its connection step by step, and says how to mend it
  take-picture NAME [accept-missing]  has all of its people read again
  disconnect-help-desk NAME         disconnects it, and removes its webhook there
`;

type Reach = Pick<Services, "db" | "clock"> & ConnectorMeans & { payments: Pick<Payments, "offered"> };
type Command = (reach: Reach, account: string, rest: string[]) => Promise<readonly unknown[]> | AsyncIterable<unknown>;

/** Each prints what it resolves with, or comes to, a line each. */
const COMMANDS: Record<string, Command> = {
  "show-account": async (reach, account) => [await readAccount(reach, account)],
  "put-account": async (reach, account) => [await putAccount(reach, account, v.parse(AccountSetup, await readInput()))],
  "delete-account": async (reach, account) => [
    await deleteAccount({ ...reach, connectors: createConnectors(reach), wait }, account),
  ],
  undelivered: (reach, account) => readUndelivered(reach, account),
  redeliver: async (reach, account, [delivery]) => [{ again: await redeliver(reach, account, delivery ?? null) }],
  "put-help-desk": async (reach, account) => {
    const { helpDesk } = await putHelpDesk(reach, account, v.parse(HelpDeskSetup, await readInput()));
    return [helpDesk];
  },
  "show-help-desk": async ({ db }, account) => [await readHelpDesk(db, account)],
  "check-account": (reach, account) => checkAccount({ ...reach, connectors: createConnectors(reach), wait }, account),
  "take-picture": async (reach, account, [word]) => [
    await requestPicture(reach, account, { acceptMissing: word === ACCEPT_MISSING }),
  ],
  "disconnect-help-desk": async (reach, account) => [
    await disconnectHelpDesk({ db: reach.db, connectors: createConnectors(reach), wait }, account),
  ],
};

/** The one command that is about no single account. */
const LIST = "list-accounts";

async function* listAll(reach: Reach): AsyncGenerator<unknown> {
  let after: PageRequest["after"] = null;
  do {
    const { items, nextCursor } = await listAccounts(reach, { after, limit: 100 });
    yield* items;
    after = nextCursor === null ? null : readPage({ cursor: nextCursor }).after;
  } while (after !== null);
}

const ACCEPT_MISSING = "accept-missing";

/** What else a command takes, after the account. */
const REST: Record<string, (rest: string[]) => boolean> = {
  redeliver: (rest) => rest.length <= 1,
  "take-picture": (rest) => rest.length === 0 || (rest.length === 1 && rest[0] === ACCEPT_MISSING),
};
const nothing = (rest: string[]) => rest.length === 0;

const wait = (ms: number) => delay(ms);

async function readInput(): Promise<unknown> {
  return readJsonBody(new TextEncoder().encode(await text(process.stdin)));
}

/** What these words ask for; `null` where they are no command. */
function workOf(
  name: string,
  account: string | undefined,
  rest: string[],
): ((reach: Reach) => ReturnType<Command>) | null {
  if (name === LIST) return account === undefined ? listAll : null;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined || account === undefined || !(REST[name] ?? nothing)(rest)) return null;
  return (reach) => command(reach, v.parse(Slug, account), rest);
}

/** What the operator does, for whoever has the database. */
async function run([name = "", account, ...rest]: string[]): Promise<number> {
  const work = workOf(name, account, rest);
  if (work === null) {
    process.stderr.write(USAGE);
    return 2;
  }
  try {
    const config = readAdminConfig(process.env);
    const { db, close } = connect(config.databaseUrl, { poolSize: 2 });
    try {
      await migrate(db);
      const offered = PAYMENT_METHODS.filter((method) => method.isOffered(process.env));
      const reach = { db, clock: systemClock(), config, payments: { offered }, helpDeskKinds: HELP_DESK_KINDS };
      for await (const line of await work(reach)) process.stdout.write(`${JSON.stringify(line)}\n`);
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
