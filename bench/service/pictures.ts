import { createHmac } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { HelpDesk } from "../../sandbox/testing/start-help-desk.ts";
import { startHelpDesk } from "../../sandbox/testing/start-help-desk.ts";
import { startPostgres } from "../../scripts/postgres.ts";
import { putAccount } from "../../service/admin/put-account.ts";
import { connect } from "../../service/db/connect.ts";
import { migrate } from "../../service/db/migrate.ts";
import { createHandlers } from "../../service/handlers.ts";
import { HelpDeskBusy } from "../../service/help-desks/connector.ts";
import { createConnectors } from "../../service/help-desks/connectors.ts";
import { createHelpDeskJob } from "../../service/help-desks/job.ts";
import { putHelpDesk } from "../../service/help-desks/put-help-desk.ts";
import { hostSender } from "../../service/help-desks/send.ts";
import { eventsPath, WEBHOOK_SECRET } from "../../service/help-desks/upkeep.ts";
import { createApp } from "../../service/http/app.ts";
import { seal } from "../../service/secrets/seal.ts";
import { accountSetup } from "../../service/testing/accounts.ts";
import type { TestServices } from "../../service/testing/services.ts";
import { testServices } from "../../service/testing/services.ts";
import type { Bench, Figure } from "../report/section.ts";
import { digits } from "../report/section.ts";

/** People of one account, half of them light agents, and which account of the stand-in has them. */
const SIZES = [
  { people: 100, account: "acorn", all: false },
  { people: 1_000, account: "maple", all: false },
  { people: 10_000, account: "birch", all: true },
] as const;
type Size = (typeof SIZES)[number];

const LIMIT = 700;
const BUDGET_SECONDS = 60;
const SHARE = 0.1;
/** The clock has milliseconds, the pace has microseconds. */
const ROUNDING = 0.001;
/** So many light agents are asked for at the smaller sizes: how the time grows is seen by one of them. */
const SAMPLE = 60;
const EVENTS = 300;
/** Of a large help desk, in a day. */
const NEW_END_USERS = 100_000;

/** What one picture took: the time of the service with its database, without the help desk's answers and all pauses. */
interface Taken {
  people: number;
  calls: number;
  /** Seconds. */
  own: number;
  /** Seconds that the calls need at the account's pace. */
  paced: number;
}

interface Measured {
  list: Taken;
  /** Roles in other products, of light agents: a call each. */
  products: Taken & { unread: number; read: number; readAgain: number };
  /** Events of new end users: how many, the calls that they led to, and the milliseconds that one takes. */
  endUsers: { events: number; calls: number; each: number };
}

/** What it costs to read everybody of a connected account, at three sizes. */
export const pictures: Bench = {
  name: "service-pictures",
  title: "Service: a picture of everybody",
  async measure() {
    const folder = await mkdtemp(join(tmpdir(), "seatmeter-bench-"));
    const postgres = await startPostgres({ dataDir: join(folder, "postgres"), durable: true });
    const connection = connect(postgres.url);
    await migrate(connection.db);
    const services = testServices({ ...connection, url: postgres.url }, { now: new Date().toISOString() });
    const helpDesk = await startHelpDesk(postgres.url, { now: () => services.clock.now() });
    try {
      const measured: Measured[] = [];
      for (const size of SIZES) measured.push(await measureOne(services, helpDesk, size));
      return { figures: figuresOf(measured), method: METHOD, raw: { limit: LIMIT, measured } };
    } finally {
      await helpDesk.close();
      await connection.close();
      await postgres.stop();
      for (const path of [postgres.dataDir, folder]) await rm(path, { recursive: true, force: true });
    }
  },
};

const METHOD = `The connector in the measuring process, with the service's own job, on a durable Postgres, against the stand-in help desk's documented API over HTTP: lists of 100 a page, custom roles, and \`entitlements/full\` of light agents, who are half of the people, one by one: of ${SAMPLE} at each size, and of all 5,000 at the largest. The account's limit is ${LIMIT} requests a minute. Pauses for the pace are taken from a clock that is set forward, so none is waited for; the time from a request to its answer's last byte is the help desk's and is left out, all else (reading answers, Postgres) is the service's own. At its pace: how long the calls take by that clock. The process that reads the light agents' roles is given up in the middle, and another goes on after its lease. Events of new end users are signed and sent to the service's own route, without a socket.`;

async function measureOne(
  services: TestServices,
  helpDesk: HelpDesk,
  { people, account, all }: Size,
): Promise<Measured> {
  await connectAccount(services, helpDesk, account);
  const { count } = await helpDesk.db
    .selectFrom("sandbox.users")
    .select(({ fn }) => fn.countAll<string>().as("count"))
    .where("account", "=", account)
    .where("role", "<>", "end_user")
    .executeTakeFirstOrThrow();
  const light = people / 2;
  await helpDesk.addPeople(account, people - Number(count) - light, "agent");
  await helpDesk.addPeople(account, light, "light_agent");
  await helpDesk.set(account, { requestsPerMinute: LIMIT });

  const meter = createMeter(services);
  const phase = async () => {
    const row = await services.db
      .selectFrom("help_desk_readings")
      .select(["phase", "last_error", "check_due_at"])
      .where("account_id", "=", account)
      .executeTakeFirstOrThrow();
    if (row.last_error !== null) throw new Error(`The picture of ${people} people: ${row.last_error}`);
    return row.phase;
  };
  // What is looked after hourly isn't a part of the picture.
  await services.db
    .updateTable("help_desk_readings")
    .set({ check_due_at: new Date("2100-01-01T00:00:00Z") })
    .where("account_id", "=", account)
    .execute();
  const list = await meter.until(people, async () => (await phase()) === "products");
  meter.goOn();
  const unread = await unreadOf(services, account);
  const sample = all ? unread : Math.min(SAMPLE, unread);
  const readSo = async (part: number) => (await unreadOf(services, account)) <= unread - part;
  const half = await meter.until(people, () => readSo(sample / 2));
  // Whoever read so far is gone, and doesn't come back: nothing is lost, and others go on when the lease has run out.
  await services.db
    .updateTable("help_desk_readings")
    .set({ lease: "of-the-dead", leased_until: new Date(services.clock.now().getTime() + 120_000) })
    .where("account_id", "=", account)
    .execute();
  services.clock.advance(121);
  const rest = await meter.until(people, () => readSo(sample));
  const calls = half.calls + rest.calls;
  const read = unread - (await unreadOf(services, account));
  await services.db
    .updateTable("help_desk_readings")
    .set({ phase: "idle" })
    .where("account_id", "=", account)
    .execute();
  const endUsers = await tellOfEndUsers(services, account, meter);
  await services.db.deleteFrom("help_desks").where("account_id", "=", account).execute();
  return {
    list,
    endUsers,
    products: {
      ...{ people, calls, own: half.own + rest.own, paced: half.paced + rest.paced, unread, read },
      readAgain: calls - read,
    },
  };
}

async function connectAccount(services: TestServices, helpDesk: HelpDesk, account: Size["account"]): Promise<void> {
  const apiOrigin = helpDesk.apiOrigin(account);
  await putAccount(
    services,
    account,
    accountSetup(account, { helpDeskOrigin: helpDesk.origin(account), otherHelpDeskOrigins: [apiOrigin] }),
  );
  const { clientId, clientSecret } = helpDesk.connectorClient(account);
  await putHelpDesk(services, account, {
    ...{ kind: "zendesk", apiOrigin, webhooks: "off", ownerId: null, signInClient: null },
    connector: { client: clientId, secret: clientSecret },
  });
}

/** Sends signed events of people whom nobody counts, one after another, and lets the job do what it makes of them. */
async function tellOfEndUsers(services: TestServices, account: string, meter: ReturnType<typeof createMeter>) {
  const secret = "of-the-measurements";
  const sealed = await seal(services.config, secret, { account, purpose: WEBHOOK_SECRET });
  await services.db
    .insertInto("help_desk_webhooks")
    .values({ account_id: account, id: "measured", secret: sealed, made_at: services.clock.now() })
    .execute();
  const app = createApp(services, createHandlers(services));
  const before = meter.calls();
  const began = performance.now();
  for (let index = 0; index < EVENTS; index += 1) {
    const id = String(9_000_000_000 + index);
    const payload = JSON.stringify({
      ...{ type: "zen:event-type:user.created", account_id: 1, id: `event-${index}`, time: "2026-11-30T09:00:00Z" },
      ...{ subject: `zen:user:${id}`, detail: { id, role: "end-user" }, event: {} },
    });
    const timestamp = "2026-11-30T09:00:00Z";
    const signature = createHmac("sha256", secret).update(timestamp).update(payload).digest("base64");
    const headers = {
      "content-type": "application/json",
      "x-zendesk-webhook-signature": signature,
      "x-zendesk-webhook-signature-timestamp": timestamp,
    };
    const { statusCode } = await app.inject({ method: "POST", url: eventsPath(account), headers, payload });
    if (statusCode !== 204) throw new Error(`An event was answered ${statusCode}`);
  }
  const each = (performance.now() - began) / EVENTS;
  services.clock.advance(60);
  await meter.work();
  await app.close();
  return { events: EVENTS, calls: meter.calls() - before, each };
}

async function unreadOf({ db }: TestServices, account: string): Promise<number> {
  const { count } = await db
    .selectFrom("members")
    .select(({ fn }) => fn.countAll<string>().as("count"))
    .where("account_id", "=", account)
    .where("role", "in", ["light_agent", "contributor"])
    .where("products_known", "=", false)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Runs the service's own job, and keeps its time apart from the help desk's and from its pauses. */
function createMeter(services: TestServices) {
  const ask = hostSender();
  let listOnly = true;
  let calls = 0;
  let asking = 0;
  const connectors = createConnectors(services, {
    send: async (request) => {
      // The list is measured by itself: whoever would go on is sent away.
      if (listOnly && request.url.pathname.endsWith("/entitlements/full")) {
        throw new HelpDeskBusy(services.clock.now());
      }
      calls += 1;
      const asked = performance.now();
      const answer = await ask(request);
      asking += performance.now() - asked;
      return answer;
    },
  });
  const wait = async (ms: number) => services.clock.advance(ms / 1000);
  const job = createHelpDeskJob(services, { connectors, wait });
  return {
    calls: () => calls,
    work: async () => {
      while (await job.run(new AbortController().signal));
    },
    /** To what is read apart from the list. */
    goOn: () => {
      listOnly = false;
    },
    until: async (people: number, isDone: () => Promise<boolean>): Promise<Taken> => {
      const before = { calls, asking, clock: services.clock.now().getTime() };
      let spent = 0;
      while (!(await isDone())) {
        const began = performance.now();
        const worked = await job.run(new AbortController().signal);
        spent += performance.now() - began;
        if (!worked) services.clock.advance(1);
      }
      return {
        ...{ people, calls: calls - before.calls, own: (spent - (asking - before.asking)) / 1000 },
        paced: (services.clock.now().getTime() - before.clock) / 1000,
      };
    },
  };
}

function figuresOf(measured: readonly Measured[]): Figure[] {
  const lists = measured.map(({ list }) => list);
  const products = measured.map((each) => each.products);
  return [
    ...lists.map((list) => ({
      what: `list and custom roles of ${count(list.people)} people: the service's own time`,
      budget: list.people === 10_000 ? `≤ ${BUDGET_SECONDS} s` : "",
      result: `${digits(list.own)} s`,
      met: list.people === 10_000 ? list.own <= BUDGET_SECONDS : null,
      beside: `${digits((list.own / list.people) * 1_000)} ms a person; ${count(list.calls)} calls`,
      n: "1 picture",
    })),
    ...lists.map((list) => share("list and custom roles", list)),
    ...products.map((each) => ({
      what: `roles in other products, ${count(each.unread)} light agents: the service's own time for one of them`,
      budget: "",
      result: `${digits((each.own / each.read) * 1_000)} ms`,
      met: null,
      beside: `all of them: ${digits((each.own / each.read) * each.unread)} s of its time, ${digits(((each.paced / each.calls) * each.unread) / 60)} minutes at its pace; ${each.readAgain} read again after a kill`,
      n: `${count(each.read)} people`,
    })),
    ...measured.map(({ list, endUsers: { events, calls, each } }) => ({
      what: `calls that new end users lead to, with ${count(list.people)} people on the team`,
      budget: "0",
      result: String(calls),
      met: calls === 0,
      beside: `${digits(each)} ms an event: ${count(NEW_END_USERS)} a day are ${digits((each * NEW_END_USERS) / 60_000)} minutes of it`,
      n: `${count(events)} events`,
    })),
  ];
}

/** By the clock that stands still while the service works: in truth the share is smaller. The first call waits for none. */
function share(what: string, { people, calls, paced }: Taken): Figure {
  const part = (calls - 1) / (paced / 60) / LIMIT;
  return {
    what: `${what} of ${count(people)} people: part of the account's limit`,
    budget: `≤ ${SHARE * 100} %`,
    result: `${digits(part * 100)} %`,
    met: part <= SHARE * (1 + ROUNDING),
    beside: `${digits(paced)} s at its pace`,
    n: `${count(calls)} calls`,
  };
}

function count(number: number): string {
  return number.toLocaleString("en-US");
}
