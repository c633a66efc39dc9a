import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, test } from "vitest";
import { bundleServer } from "../scripts/server-bundle.ts";
import { accountSetup } from "./testing/accounts.ts";
import { testDatabase } from "./testing/database.ts";
import { OPERATOR_SECRET, PUBLIC_ORIGIN } from "./testing/services.ts";
import { testIssuer } from "./testing/tokens.ts";

const { url: DATABASE_URL, db } = await testDatabase();
/** As bundles, which are up sooner: from its sources the documented commands start it (`docs-commands.db.test.ts`). */
const MAIN = await bundleServer("service/main.ts");
const CLI = await bundleServer("service/admin/cli.ts");
const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
});

const start = (script: string, args: string[] = [], env: Record<string, string> = {}) => {
  const child = spawn(process.execPath, [script, ...args], {
    env: {
      ...process.env,
      DATABASE_URL,
      SEATMETER_SERVICE_PORT: "0",
      SEATMETER_OPERATOR_SECRET: OPERATOR_SECRET,
      SEATMETER_PUBLIC_URL: PUBLIC_ORIGIN,
      ...env,
    },
    stdio: ["pipe", "pipe", "pipe"],
  });
  running.push(child);
  return child;
};

const service = async (env: Record<string, string> = {}) => {
  const child = start(MAIN, [], env);
  const log = text(child.stderr);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const first = await lines.next();
  const { ready, url } = JSON.parse(String(first.value)) as { ready: boolean; url: string };
  expect(ready).toBe(true);
  return { child, url, log };
};

describe("the process", () => {
  test("two may start at once, serve, and end with 0 when told to", async () => {
    const both = await Promise.all([service(), service()]);
    for (const { url } of both) expect((await fetch(`${url}/readyz`)).status).toBe(200);
    for (const { child, log } of both) {
      const exited = once(child, "exit");
      child.kill("SIGTERM");
      expect(await exited).toEqual([0, null]);
      expect(await log).toContain('"msg":"stopping"');
    }
  });

  test("logs no token, name or query of a request", async () => {
    const { child, url, log } = await service();
    const token = await testIssuer().member("acorn", "owner");
    await fetch(`${url}/v1/viewer`, { headers: { authorization: token } });
    await fetch(`${url}/v1/connection?helpDesk=http://secret-name.example`);
    const exited = once(child, "exit");
    child.kill("SIGTERM");
    await exited;
    const said = await log;
    expect(said).toContain('"route":"/v1/viewer","status":401');
    expect(said).not.toContain(token.slice(7, 40));
    expect(said).not.toContain("secret-name");
  });

  test("says whose tokens it takes, and warns of audiences from before", async () => {
    const logs = [service(), service({ SEATMETER_FORMER_AUDIENCES: "urn:seatmeter:service, urn:old" })].map(
      async (started) => {
        const { child, log } = await started;
        child.kill("SIGTERM");
        return await log;
      },
    );
    const [usual = "", moving = ""] = await Promise.all(logs);
    expect(usual).toContain(`"audience":"${PUBLIC_ORIGIN}"`);
    expect(usual).not.toContain('"level":40');
    expect(moving.match(/"level":40.*"audience":"urn:[^"]*"/g)).toHaveLength(2);
  });

  test("says which variable is wrong and ends", async () => {
    const child = start(MAIN, [], { SEATMETER_OPERATOR_SECRET: "short" });
    const [said, [code]] = await Promise.all([text(child.stderr), once(child, "exit")]);
    expect(code).toBe(1);
    expect(said).toContain("SEATMETER_OPERATOR_SECRET");
  });
});

describe("the operator's command", () => {
  const command = async (args: string[], input: string) => {
    const child = start(CLI, args);
    child.stdin.end(input);
    const [out, said, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
    return { code, out, said };
  };

  test("sets an account up, like the API", async () => {
    const { code, out, said } = await command(["put-account", "acorn"], JSON.stringify(accountSetup("acorn")));
    expect([code, said]).toEqual([0, ""]);
    expect(JSON.parse(out)).toEqual({ id: "acorn", created: true });
    expect((await db.selectFrom("accounts").select("id").execute()).map(({ id }) => id)).toEqual(["acorn"]);
  });

  test("sends again what nobody got, and says what that is", async () => {
    const at = new Date("2026-11-23T12:00:00Z");
    const message = await db
      .insertInto("outbox")
      .values({
        account_id: "acorn",
        type: "availability.changed",
        subject: "acorn",
        payload: '{"account":"acorn"}',
        created_at: at,
        dispatched_at: at,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await db
      .insertInto("deliveries")
      .values({
        id: "dlv_1",
        message_id: message.id,
        account_id: "acorn",
        channel: "email",
        receiver: "olivia@acorn.example",
        audience: "decider",
        attempts: 30,
        last_error: "smtp-550",
        created_at: at,
        give_up_after: at,
        given_up_at: at,
      })
      .execute();
    const listed = await command(["undelivered", "acorn"], "");
    expect([listed.code, listed.said]).toEqual([0, ""]);
    expect(JSON.parse(listed.out)).toMatchObject({ id: "dlv_1", attempts: 30, last_error: "smtp-550" });
    expect(listed.out).not.toContain("olivia");
    expect(JSON.parse((await command(["redeliver", "acorn"], "")).out)).toEqual({ again: 1 });
    expect(await db.selectFrom("deliveries").select(["given_up_at", "attempts"]).execute()).toEqual([
      { given_up_at: null, attempts: 0 },
    ]);
    expect(await command(["redeliver", "acorn", "dlv_2"], "")).toMatchObject({ code: 1, out: "" });
  });

  test.each<[string, string[], string, number, RegExp]>([
    ["no command", [], "", 2, /Usage/],
    ["what is not JSON", ["put-account", "birch"], "{", 1, /JSON/],
    [
      "a wrong field",
      ["put-account", "birch"],
      JSON.stringify({ ...accountSetup("birch"), currency: "euro" }),
      1,
      /currency/,
    ],
    [
      "a wrong reference",
      ["put-account", "birch"],
      JSON.stringify({ ...accountSetup("birch"), gateProduct: "none" }),
      1,
      /gateProduct/,
    ],
    ["a wrong name", ["put-account", "Birch!"], JSON.stringify(accountSetup("birch")), 1, /Birch!/],
  ])("given %s says what is wrong", async (_, args, input, expected, message) => {
    const { code, out, said } = await command(args, input);
    expect([code, out]).toEqual([expected, ""]);
    expect(said).toMatch(message);
  });
});
