import { pino } from "pino";
import { Webhook } from "standardwebhooks";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { AccountName } from "../testing/accounts.ts";
import { setUpAccount } from "../testing/accounts.ts";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";
import { deliver } from "./deliver.ts";
import { readUndelivered, redeliver } from "./redeliver.ts";
import { webhookReceiver } from "./testing/receivers.ts";
import { changed, SECRET, tell } from "./testing/told.ts";
import { forgetDelivered } from "./tidy.ts";
import { webhookSender } from "./webhook.ts";

const database = await testDatabase();
const lines: string[] = [];
const services = {
  ...testServices(database),
  log: pino({ level: "trace" }, { write: (line: string) => lines.push(line) }),
};
const { db, clock } = services;
const receiver = await webhookReceiver();
const patient = webhookSender(services, { patienceMs: 60_000 });
/** For a receiver that never answers, and for no other: a slow machine must not make one of it. */
const hasty = webhookSender(services, { patienceMs: 300 });
const look = (send = patient) => deliver(services, "webhook", send, () => 0);
const finish = async (send = patient) => {
  while ((await look(send)) > 0);
};

const open = (name: AccountName, path = "") =>
  setUpAccount(services, name, { webhook: { url: receiver.url + path, secret: SECRET } });
await open("acorn");
await open("maple");

const all = () => db.selectFrom("deliveries").selectAll().orderBy("message_id").execute();
const subjects = () =>
  receiver.heard.map(({ body }) => (JSON.parse(body) as { data: { account: string } }).data.account);

beforeEach(async () => {
  await db.deleteFrom("outbox").execute();
  receiver.heard.length = 0;
  receiver.answer((response) => response.writeHead(204).end());
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a webhook", () => {
  test("is signed so that the library's other side believes it, and nothing else", async () => {
    await tell(services, changed("acorn"));
    await finish();
    const [heard] = receiver.heard;
    if (heard === undefined) throw new Error("nothing came");
    vi.setSystemTime(clock.now());
    const headers = heard.headers as Record<string, string>;
    const [delivery] = await all();
    expect(new Webhook(SECRET).verify(heard.body, headers)).toEqual({
      type: "availability.changed",
      timestamp: clock.now().toISOString(),
      account: "acorn",
      sequence: Number(delivery?.message_id),
      data: { account: "acorn" },
    });
    expect(headers["webhook-id"]).toBe(delivery?.id);
    expect(() => new Webhook(SECRET).verify(heard.body.replace("acorn", "maple"), headers)).toThrow("signature");
    expect(() => new Webhook(`${SECRET.slice(0, -4)}AAA=`).verify(heard.body, headers)).toThrow("signature");
    vi.setSystemTime(clock.now().getTime() + 360_000);
    expect(() => new Webhook(SECRET).verify(heard.body, headers)).toThrow("too old");
    expect(await all()).toMatchObject([{ delivered_at: clock.now(), attempts: 1, last_error: null }]);
  });

  test.each<[string, Parameters<typeof receiver.answer>[0], string]>([
    ["answers 500", (response) => response.writeHead(500).end("broken"), "http-500"],
    ["sends elsewhere", (response) => response.writeHead(307, { location: `${receiver.url}/else` }).end(), "http-307"],
    ["resets the connection", (response) => response.destroy(), "ECONNRESET"],
    ["never answers", () => undefined, "timeout"],
  ])("that %s is tried again with the same id", async (_what, answer, error) => {
    receiver.answer(answer);
    await tell(services, changed("acorn"));
    await finish(error === "timeout" ? hasty : patient);
    expect(await all()).toMatchObject([{ attempts: 1, last_error: error, delivered_at: null }]);
    receiver.answer((response) => response.writeHead(200).end("ok"));
    clock.advance(5);
    await finish();
    expect(await all()).toMatchObject([{ attempts: 2, last_error: null, delivered_at: clock.now() }]);
    const ids = receiver.heard.map(({ headers }) => headers["webhook-id"]);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
    expect(receiver.heard[0]?.body).toBe(receiver.heard[1]?.body);
  });

  test("whose answer never ends has heard it all the same", async () => {
    let written = 0;
    receiver.answer((response) => {
      response.writeHead(200);
      const more = () => {
        if (response.destroyed) return;
        written += 65_536;
        // Not at once: where a write to a connection that is gone calls back without an end, nobody would hear that it is.
        response.write("x".repeat(65_536), (error) => error == null && setImmediate(more));
      };
      more();
    });
    await tell(services, changed("acorn"));
    await finish();
    expect(await all()).toMatchObject([{ delivered_at: clock.now() }]);
    expect(written).toBeLessThan(50_000_000);
  });

  test("that is not there, or is none any more, leaves a code", async () => {
    await tell(services, changed("acorn"));
    const { webhook_url } = await db
      .selectFrom("accounts")
      .select("webhook_url")
      .where("id", "=", "acorn")
      .executeTakeFirstOrThrow();
    const put = (url: string | null) =>
      db
        .updateTable("accounts")
        .set({ webhook_url: url, webhook_secret: url === null ? null : SECRET })
        .where("id", "=", "acorn")
        .execute();
    const errors: (string | null | undefined)[] = [];
    for (const url of [
      "http://127.0.0.1:1/",
      "http://example.org/",
      "https://10.0.0.1/",
      "https://[::ffff:10.0.0.1]/",
      null,
    ]) {
      await put(url);
      await finish();
      errors.push((await all())[0]?.last_error);
      clock.advance(3600);
    }
    await put(webhook_url);
    expect(errors).toEqual(["ECONNREFUSED", "not-https", "address-refused", "address-refused", "no-webhook"]);
    await finish();
    expect(receiver.heard).toHaveLength(1);
  });

  test("is not asked for where there is none", async () => {
    await setUpAccount(services, "cedar");
    await tell(services, changed("cedar"));
    expect(await all()).toEqual([]);
    expect(await db.selectFrom("outbox").select("dispatched_at").execute()).toEqual([{ dispatched_at: clock.now() }]);
  });
});

describe("order", () => {
  const numbers = () =>
    receiver.heard.map(({ body }) => {
      const { account, sequence } = JSON.parse(body) as { account: string; sequence: number };
      return { account, sequence };
    });

  test("of an account is kept: what failed holds up what follows, of this account alone", async () => {
    receiver.answer((response, { body }) => response.writeHead(body.includes("acorn") ? 500 : 204).end());
    await tell(services, changed("acorn"), changed("maple"), changed("acorn"), changed("maple"));
    await finish();
    expect(subjects().sort()).toEqual(["acorn", "maple", "maple"]);
    receiver.answer((response) => response.writeHead(204).end());
    clock.advance(5);
    await finish();
    const acorn = numbers().filter(({ account }) => account === "acorn");
    expect(acorn).toHaveLength(3);
    expect(acorn[1]?.sequence).toBe(acorn[0]?.sequence);
    expect(acorn[2]?.sequence).toBeGreaterThan(acorn[1]?.sequence ?? 0);
  });

  test("gives way once a message has failed for minutes", async () => {
    await tell(services, changed("acorn"), changed("acorn"));
    const [poison] = await all();
    receiver.answer((response, { headers }) =>
      response.writeHead(headers["webhook-id"] === poison?.id ? 400 : 204).end(),
    );
    const started = clock.now().getTime();
    const [, second] = await all();
    for (let tries = 0; tries < 100; tries += 1) {
      await finish();
      const now = await db
        .selectFrom("deliveries")
        .select("delivered_at")
        .where("id", "=", second?.id ?? "")
        .executeTakeFirstOrThrow();
      if (now.delivered_at !== null) break;
      clock.advance(5);
    }
    const minutes = (clock.now().getTime() - started) / 60_000;
    expect(minutes).toBeGreaterThan(4);
    expect(minutes).toBeLessThan(7);
    expect(await all()).toMatchObject([{ delivered_at: null, attempts: 7, last_error: "http-400" }, { attempts: 1 }]);
  });

  test("is kept by workers at once, who send everything once", async () => {
    await tell(services, ...Array.from({ length: 30 }, (_, index) => changed(index % 2 === 0 ? "acorn" : "maple")));
    const worker = async () => {
      while ((await db.selectFrom("deliveries").select("id").where("delivered_at", "is", null).execute()).length > 0) {
        await look();
      }
    };
    await Promise.all([worker(), worker(), worker()]);
    expect(new Set(receiver.heard.map(({ headers }) => headers["webhook-id"])).size).toBe(30);
    expect(receiver.heard).toHaveLength(30);
    for (const account of ["acorn", "maple"]) {
      const sequences = numbers().flatMap((each) => (each.account === account ? [each.sequence] : []));
      expect(sequences).toHaveLength(15);
      expect(sequences).toEqual([...sequences].sort((one, other) => one - other));
    }
  });
});

test("what another worker is taking right now is left to it", async () => {
  await tell(services, changed("acorn"));
  await db.transaction().execute(async (trx) => {
    await trx.selectFrom("deliveries").select("id").forUpdate().execute();
    expect(await look()).toBe(0);
  });
  expect(await look()).toBe(1);
  // And what was taken is nobody else's, until whoever has it must have died.
  const held: (() => void)[] = [];
  receiver.answer((response) => held.push(() => response.writeHead(204).end()));
  await tell(services, changed("acorn"));
  const sending = look();
  await expect.poll(() => receiver.heard.length).toBe(2);
  expect(await look()).toBe(0);
  clock.advance(59);
  expect(await look()).toBe(0);
  for (const answer of held) answer();
  expect(await sending).toBe(1);
});

describe("what never arrives", () => {
  test("is tried at growing pauses for three days, then given up where an operator sees it, and sent again by one", async () => {
    receiver.answer((response) => response.writeHead(503).end());
    await tell(services, changed("acorn"));
    const started = clock.now().getTime();
    const tried: number[] = [];
    for (;;) {
      await finish();
      tried.push((clock.now().getTime() - started) / 1000);
      const [delivery] = await all();
      if (delivery?.next_attempt_at == null) break;
      clock.set(delivery.next_attempt_at.toISOString());
    }
    expect(tried.slice(0, 5)).toEqual([0, 5, 15, 35, 75]);
    expect(tried.at(-1)).toBe(3 * 86_400);
    expect(Math.max(...tried.slice(1).map((at, index) => at - (tried[index] ?? 0)))).toBe(4 * 3600);
    const [given] = await all();
    expect(given).toMatchObject({ given_up_at: clock.now(), last_error: "http-503", attempts: tried.length });
    clock.advance(86_400);
    await finish();
    expect(receiver.heard).toHaveLength(tried.length);
    expect(await readUndelivered(services, "acorn")).toMatchObject([
      { id: given?.id, type: "availability.changed", channel: "webhook", last_error: "http-503" },
    ]);

    receiver.answer((response) => response.writeHead(204).end());
    expect(await redeliver(services, "maple", null)).toBe(0);
    await expect(redeliver(services, "maple", given?.id ?? "")).rejects.toThrow("no such delivery");
    expect(await redeliver(services, "acorn", null)).toBe(1);
    await finish();
    expect(await all()).toMatchObject([{ given_up_at: null, delivered_at: clock.now() }]);
    expect(receiver.heard.at(-1)?.headers["webhook-id"]).toBe(given?.id);
    expect(await readUndelivered(services, "acorn")).toEqual([]);
    expect(await redeliver(services, "acorn", given?.id ?? "")).toBe(1);
  });

  test("is not given up by a service that was down for those days itself", async () => {
    receiver.answer((response) => response.writeHead(503).end());
    await tell(services, changed("acorn"));
    clock.advance(4 * 86_400);
    await finish();
    expect(await all()).toMatchObject([{ given_up_at: null, attempts: 1 }]);
    receiver.answer((response) => response.writeHead(204).end());
    clock.advance(10);
    await finish();
    expect(await all()).toMatchObject([{ delivered_at: clock.now() }]);
  });

  test("waits for less where chance says so, never for more", async () => {
    receiver.answer((response) => response.writeHead(503).end());
    await tell(services, changed("acorn"));
    await deliver(services, "webhook", patient, () => 0.999_999);
    const [delivery] = await all();
    const waits = (delivery?.next_attempt_at?.getTime() ?? 0) - clock.now().getTime();
    expect(waits).toBeGreaterThanOrEqual(2_500);
    expect(waits).toBeLessThan(2_600);
  });

  test("leaves nothing in the logs that names a person, a secret or an address", async () => {
    await open("acorn", "/a-path-of-theirs");
    receiver.answer((response) => response.writeHead(500).end("olivia@acorn.example"));
    lines.length = 0;
    await tell(services, {
      accountId: "acorn",
      type: "seats.exhausted",
      subject: "acorn",
      payload: { product: { id: "support", name: "Support" }, actorId: "olivia-owner" },
    });
    await finish();
    const log = lines.join("");
    expect(log).toContain("http-500");
    expect(log).toContain("seats.exhausted");
    for (const secret of ["olivia", "127.0.0.1", "a-path-of-theirs", SECRET.slice(6)])
      expect(log).not.toContain(secret);
  });
});

test("what was delivered is forgotten after a month, what was given up after half a year", async () => {
  receiver.answer((response, { body }) => response.writeHead(body.includes("maple") ? 500 : 204).end());
  await tell(services, changed("acorn"), changed("maple"));
  for (let hours = 0; hours < 80; hours += 1) {
    await finish();
    clock.advance(3600);
  }
  const left = async () => {
    await forgetDelivered(services);
    return (await db.selectFrom("outbox").select("account_id").execute()).map(({ account_id }) => account_id);
  };
  expect(await left()).toEqual(["acorn", "maple"]);
  clock.advance(30 * 86_400);
  expect(await left()).toEqual(["maple"]);
  clock.advance(150 * 86_400);
  expect(await left()).toEqual([]);
});
