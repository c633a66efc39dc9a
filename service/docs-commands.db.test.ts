import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { JWTPayload } from "jose";
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testHelpDesk } from "../sandbox/testing/help-desk.ts";
import { bundleServer } from "../scripts/server-bundle.ts";
import { createAuthenticate } from "./http/authenticate.ts";
import { testDatabase } from "./testing/database.ts";
import type { Image } from "./testing/image.ts";
import { buildImage } from "./testing/image.ts";
import { OPERATOR_SECRET, testServices } from "./testing/services.ts";

/**
 * Runs what README and docs/operations.md tell people to run, as it stands there: only what a reader fills in ("…", the
 * service's address) is filled in.
 */
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const page = readFileSync(join(ROOT, "docs/operations.md"), "utf8");
const readme = readFileSync(join(ROOT, "README.md"), "utf8");

/** What stands in fences of this kind, wherever they are indented to. */
function fenced(markdown: string, kind: string): string[] {
  const blocks = markdown.matchAll(new RegExp(`^( *)\`\`\`${kind}\\n(.*?)^\\1\`\`\`$`, "gms"));
  return [...blocks].map(([, indent = "", block = ""]) => block.replaceAll(new RegExp(`^${indent}`, "gm"), ""));
}

const commands = [readme, page]
  .flatMap((markdown) => fenced(markdown, "sh"))
  .flatMap((block) => block.replaceAll("\\\n", "").trimEnd().split("\n"))
  .map((line) => line.replace(/\s+# .*$/, ""))
  // Those within a sentence, too.
  .concat(
    [...`${readme}${page}`.matchAll(/`((?:npm (?:start|test|ci|run)|node|docker) ?[^`]*)`/g)].map(
      ([, line = ""]) => line,
    ),
  );

/** The documented command that begins so. */
function command(beginning: string): string {
  const found = commands.find((each) => each.startsWith(beginning));
  if (found === undefined) throw new Error(`No command begins with ${beginning}`);
  return found;
}

const START = "DATABASE_URL=postgres://… SEATMETER_OPERATOR_SECRET=…";
const CLI = "node --import tsx service/admin/cli.ts";
const CURL = 'curl -X POST -H "Authorization: Bearer $TOKEN"';
const ADDRESS = 'echo "https://<extension id>.chromiumapp.org/';
const SIMULATOR = "node --import tsx service/simulator/main.ts";
const IN_IMAGE = "docker run --rm -i --env-file seatmeter.env seatmeter ";

/** By how it begins: what is run below, and why the others can't be. */
const KNOWN: Record<string, "below" | { because: string }> = {
  "npm start": { because: "opens a browser; the browser tests start the same stack" },
  "npm run bench:service": { because: "measures for minutes, and wants a quiet machine" },
  "npm run package": { because: "builds for half a minute; e2e/packages.spec.ts makes the same packages" },
  "npm test": { because: "is what runs this" },
  "npm run test:all": { because: "is what runs this, and more" },
  "npm ci": { because: "downloads every package; .ci/run installs by it" },
  [START]: "below",
  [`${CLI} put-account acorn < acorn.json`]: "below",
  [`${CLI} list-accounts`]: "below",
  [`${CLI} show-account acorn`]: "below",
  [`${CLI} delete-account acorn`]: "below",
  [`${CLI} undelivered acorn`]: "below",
  [`${CLI} redeliver acorn`]: "below",
  [`${CLI} put-help-desk acorn < acorn-help-desk.json`]: "below",
  [`${CLI} check-account acorn`]: "below",
  [`${CLI} show-help-desk acorn`]: "below",
  [`${CLI} take-picture acorn accept-missing`]: "below",
  [`${CLI} disconnect-help-desk acorn`]: "below",
  [ADDRESS]: "below",
  [`${CURL} https://seats.example/v1/sales-inquiries/$ID/ordered`]: "below",
  [`${CURL} -H "Content-Type: application/json"`]: "below",
  "docker build -t seatmeter .": "below",
  "docker run -p 8401:8401 --env-file seatmeter.env seatmeter": "below",
  [IN_IMAGE]: "below",
  [SIMULATOR]: "below",
  pg_dump: { because: "the Postgres of the tests comes without its tools" },
  createdb: { because: "the Postgres of the tests comes without its tools" },
  pg_restore: { because: "the Postgres of the tests comes without its tools" },
};

/** The help desk is asked slowly. */
const READ = { timeout: 60_000 };

const database = await testDatabase();
/** Of an account that is connected to the stand-in help desk. */
const connected = await testDatabase();
const helpDesk = await testHelpDesk();
const folder = mkdtempSync(join(tmpdir(), "seatmeter-docs-"));
const running: ChildProcess[] = [];
afterAll(() => {
  // With what the shell has started: each is a group of its own.
  for (const { pid, exitCode } of running) if (pid !== undefined && exitCode === null) process.kill(-pid, "SIGKILL");
  rmSync(folder, { recursive: true });
});

const filledIn = (documented: string) =>
  documented
    .replace(/postgres:\/\/\S*/, database.url)
    .replace("SEATMETER_OPERATOR_SECRET=…", `SEATMETER_OPERATOR_SECRET=${OPERATOR_SECRET}`);

/**
 * The same of one file, which starts in a quarter of the time: that sources run as documented, the first call of the
 * operator's command shows, and the first start of the service.
 */
const bundles = {
  "--import tsx service/admin/cli.ts": await bundleServer("service/admin/cli.ts"),
  "--import tsx service/main.ts": await bundleServer("service/main.ts"),
};
const bundled = (documented: string) =>
  Object.entries(bundles).reduce((line, [sources, bundle]) => line.replace(sources, `'${bundle}'`), documented);

/** Nothing of this process's environment but where programs are: a command has to say what it needs. */
const PATH = [dirname(process.execPath), process.env.PATH].join(delimiter);

function start(line: string, { cwd = ROOT, env = {} }: { cwd?: string; env?: Record<string, string> } = {}) {
  const child = spawn("sh", ["-c", line], { cwd, env: { PATH, ...env }, detached: true });
  running.push(child);
  return child;
}

async function run(line: string, options?: Parameters<typeof start>[1]) {
  const child = start(line, options);
  const [out, said, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return { code, out: out.trim(), said };
}

/** Whether this machine has a program that a documented command takes for granted. */
function isThere(program: string): boolean {
  return spawnSync("sh", ["-c", `command -v ${program}`]).status === 0;
}

async function ready(child: ReturnType<typeof start>): Promise<string> {
  const said = text(child.stderr);
  for await (const line of createInterface(child.stdout)) {
    const { ready, url } = JSON.parse(line) as { ready: boolean; url: string };
    if (ready) return url;
  }
  throw new Error(await said);
}

const json = (field: string) => {
  const block = fenced(page, "json").find((each) => each.includes(field));
  if (block === undefined) throw new Error(`No JSON has ${field}`);
  return JSON.parse(block) as JWTPayload;
};

test("every documented command is run below, or it is known why not; and no other is", () => {
  const beginnings = Object.keys(KNOWN);
  expect(commands.filter((line) => !beginnings.some((beginning) => line.startsWith(beginning)))).toEqual([]);
  expect(beginnings.filter((beginning) => !commands.some((line) => line.startsWith(beginning)))).toEqual([]);
});

test("every script of npm that is named is there", () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: object };
  const named = [...`${readme}${page}`.matchAll(/\bnpm run ([\w:]+)/g)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(0);
  for (const name of named) expect(Object.keys(scripts)).toContain(name);
});

describe("the operator's command, given the database's address alone", () => {
  const env = { DATABASE_URL: database.url };

  test("sets up the documented account", async () => {
    writeFileSync(join(folder, "acorn.json"), JSON.stringify(json("gateProduct")));
    const line = command(`${CLI} put-account`).replace("acorn.json", join(folder, "acorn.json"));
    expect(await run(line, { env })).toEqual({ code: 0, out: '{"id":"acorn","created":true}', said: "" });
  });

  test("lists accounts, and shows one", async () => {
    for (const name of ["list-accounts", "show-account"]) {
      const { code, out, said } = await run(bundled(command(`${CLI} ${name}`)), { env });
      expect([code, said]).toEqual([0, ""]);
      expect(JSON.parse(out)).toMatchObject({ id: "acorn", helpDeskOrigin: "https://acorn.zendesk.com" });
    }
  });

  test("lists what was not delivered, and sends it again", async () => {
    expect(await run(bundled(command(`${CLI} undelivered`)), { env })).toEqual({ code: 0, out: "", said: "" });
    expect(await run(bundled(command(`${CLI} redeliver`)), { env })).toEqual({ code: 0, out: '{"again":0}', said: "" });
  });
});

describe("the service", () => {
  let url = "";
  beforeAll(async () => {
    url = await ready(start(filledIn(command(START)), { env: { SEATMETER_SERVICE_PORT: "0" } }));
  });

  test("is started from its sources", async () => {
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });

  test.skipIf(!isThere("curl"))("is told how a form to sales goes on", async () => {
    const now = new Date();
    const inquiry = { id: "inq_docs", account_id: "acorn", reference: "S-1", state: "sent", lines: "[]" } as const;
    const sender = { member_id: "ann", name: "Ann", email: "ann@acorn.example", message: "" };
    const moments = { created_at: now, updated_at: now };
    await database.db
      .insertInto("sales_inquiries")
      .values({ ...inquiry, ...sender, ...moments })
      .execute();
    const env = { TOKEN: await signed(json('"scope": "admin"'), OPERATOR_KEY, "HS256"), ID: inquiry.id };
    for (const state of ["ordered", "arrived"]) {
      const documented = commands.find((line) => line.startsWith(CURL) && line.endsWith(`/${state}`)) ?? "";
      const { out } = await run(documented.replace("https://seats.example", url), { env });
      expect(JSON.parse(out)).toMatchObject({ id: inquiry.id, state });
    }
  });
});

describe("a help desk is connected", () => {
  const KEYS = { SEATMETER_ENCRYPTION_KEYS: Buffer.alloc(32, 9).toString("base64url") };
  const env = { DATABASE_URL: connected.url, ...KEYS };
  const address = helpDesk.origin("acorn");
  const said = async (line: string) => {
    const { code, out, said: complaint } = await run(bundled(line), { env });
    expect({ code, complaint }).toEqual({ code: 0, complaint: "" });
    return out.split("\n").map((each) => JSON.parse(each) as Record<string, unknown>);
  };
  const show = async () => (await said(command(`${CLI} show-help-desk`)))[0];
  /** As the command shows it, without a process for each look. */
  const picture = () => connected.db.selectFrom("pictures").selectAll().executeTakeFirst();

  beforeAll(async () => {
    // A tenth of it is ours.
    await helpDesk.set("acorn", { requestsPerMinute: 2_500 });
    const { identity: _, ...setup } = json("gateProduct");
    writeFileSync(join(folder, "connected.json"), JSON.stringify({ ...setup, helpDeskOrigin: address }));
    await said(command(`${CLI} put-account`).replace("acorn.json", join(folder, "connected.json")));
  });

  test("as documented, with its two OAuth clients: its people are read, and all steps are well", async () => {
    const documented = fenced(page, "text").find((block) => block.includes("signInClient")) ?? "";
    const { signInClient, connector, ...setup } = JSON.parse(documented) as Record<string, unknown>;
    expect([signInClient, connector]).toEqual([expect.any(String), { client: expect.any(String), secret: "…" }]);
    const { clientId: client, clientSecret: secret } = helpDesk.connectorClient("acorn");
    const filled = {
      ...setup,
      apiOrigin: address,
      signInClient: helpDesk.signInClient.clientId,
      connector: { client, secret },
    };
    writeFileSync(join(folder, "acorn-help-desk.json"), JSON.stringify(filled));
    const line = command(`${CLI} put-help-desk`).replace("acorn-help-desk.json", join(folder, "acorn-help-desk.json"));
    expect(await said(line)).toEqual([
      expect.objectContaining({ account: "acorn", apiOrigin: address, picture: null }),
    ]);

    const service = filledIn(command(START)).replace(database.url, connected.url);
    await ready(start(bundled(service), { env: { SEATMETER_SERVICE_PORT: "0", ...KEYS } }));
    await expect.poll(picture, READ).toMatchObject({ people: 10, unread: 0 });
    expect((await show())?.picture).toMatchObject({ people: 10, unread: 0 });
    const steps = await said(command(`${CLI} check-account`));
    expect(steps.filter(({ state }) => state !== "ok")).toEqual([]);
    expect(steps.map(({ step }) => step)).toEqual(expect.arrayContaining(["set-up", "webhook", "picture"]));
  }, 120_000);

  test("people are read again when the operator asks, and it is disconnected", async () => {
    const before = await picture();
    expect(await said(command(`${CLI} take-picture`))).toHaveLength(1);
    await expect.poll(async () => (await picture())?.taken_at, READ).not.toEqual(before?.taken_at);
    expect(await said(command(`${CLI} disconnect-help-desk`))).toEqual([{ account: "acorn", webhooksLeft: [] }]);
    expect((await run(bundled(command(`${CLI} show-help-desk`)), { env })).said).toBe(
      "This account has no help desk connected.\n",
    );
  }, 120_000);

  test("and its account deleted", async () => {
    expect(await said(command(`${CLI} delete-account`))).toEqual([{ account: "acorn", webhooksLeft: [] }]);
    expect((await run(bundled(command(`${CLI} show-account`)), { env })).said).toBe("There is no such account.\n");
    expect((await run(bundled(command(`${CLI} list-accounts`)), { env })).out).toBe("");
  });
});

test("the payment simulator is started with the provider's settings", async () => {
  const settings = {
    SEATMETER_PAYMENTS_KEY: "key-of-this-test-0123",
    SEATMETER_PAYMENTS_WEBHOOK_SECRET: "whsec_c2VjcmV0",
  };
  const env = { DATABASE_URL: database.url, SEATMETER_SIMULATOR_PORT: "0", ...settings };
  expect((await fetch(await ready(start(command(SIMULATOR), { env })))).status).toBeLessThan(500);
});

test.skipIf(!isThere("sha256sum"))(
  "the redirect address of one issuer alone is as the extension makes it",
  async () => {
    const issuer = createHash("sha256").update("https://login.acme.example").digest("hex");
    expect((await run(command(ADDRESS))).out).toBe(`https://<extension id>.chromiumapp.org/${issuer}`);
  },
);

describe("the image", () => {
  let image: Image;
  beforeAll(() => {
    image = buildImage();
    writeFileSync(join(folder, "seatmeter.env"), filledIn(fenced(page, "ini")[0] ?? ""));
  });
  afterAll(() => image.remove());

  /** What `docker run` gives a process: the image's variables, then the file's, a line each as it is. */
  const environment = () => {
    const lines = readFileSync(join(folder, "seatmeter.env"), "utf8").trimEnd().split("\n");
    const pairs = lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)] as const);
    return { ...image.env, ...Object.fromEntries(pairs) };
  };
  const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(" ");

  test("sets an account up, as documented", async () => {
    const line = command(IN_IMAGE).slice(IN_IMAGE.length).replace("acorn.json", join(folder, "acorn.json"));
    writeFileSync(join(folder, "acorn.json"), JSON.stringify(json("gateProduct")));
    const { code, out, said } = await run(line, { cwd: image.app, env: environment() });
    expect([code, said]).toEqual([0, ""]);
    expect(JSON.parse(out)).toMatchObject({ id: "acorn" });
  });

  test("names the command as it has to be called there", async () => {
    const { code, said } = await run("node admin/cli.mjs", { cwd: image.app, env: environment() });
    expect([code, said.split("\n")[0]]).toEqual([2, "Usage: node admin/cli.mjs"]);
  });

  test.each<[string, Record<string, string>, RegExp]>([
    ["is not set", {}, /^DATABASE_URL should be the address of a Postgres: \S+; it is not set\n$/],
    ["is none", { DATABASE_URL: '"postgres://quoted"' }, /^DATABASE_URL should be the address of a Postgres: \S+\n$/],
    [
      "leads nowhere",
      { DATABASE_URL: "postgres://127.0.0.1:1/x" },
      /^DATABASE_URL should be .* reached: .*REFUSED.*\n$/,
    ],
    [
      "has no such database",
      { DATABASE_URL: `${database.url}-not-there` },
      /^DATABASE_URL should be .* reached: database ".*" does not exist\n$/,
    ],
  ])("says in a sentence where the database's address %s", async (_, wrong, sentence) => {
    const { code, said } = await run("node admin/cli.mjs undelivered acorn", { cwd: image.app, env: wrong });
    expect(code).toBe(1);
    expect(said).toMatch(sentence);
  });

  test.each(["DATABASE_URL", "SEATMETER_OPERATOR_SECRET", "SEATMETER_PUBLIC_URL"])(
    "says that %s is not set, and ends",
    async (name) => {
      const { [name]: _, ...env } = environment();
      const { code, said } = await run(quoted(image.command), { cwd: image.app, env });
      expect(code).toBe(1);
      expect(said).toMatch(new RegExp(`^${name} should be .*; it is not set\n$`));
    },
  );

  test("serves, and knows that it is healthy", async () => {
    const env = { ...environment(), SEATMETER_SERVICE_PORT: "0", SEATMETER_SERVICE_HOST: "127.0.0.1" };
    const url = await ready(start(quoted(image.command), { cwd: image.app, env }));
    const healthy = { ...env, SEATMETER_SERVICE_PORT: new URL(url).port };
    expect((await run(quoted(image.healthcheck), { cwd: image.app, env: healthy })).code).toBe(0);
  });
});

const OPERATOR_KEY = new TextEncoder().encode(OPERATOR_SECRET);

function signed(claims: JWTPayload, key: CryptoKey | Uint8Array, alg: string): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg }).setExpirationTime("10m").sign(key);
}

describe("a token with the documented claims", () => {
  test.each([
    ["a person's", '"role": "admin"', { kind: "viewer", memberId: "35436", name: "Ann Bell", role: "admin" }],
    ["the help desk's", '"sub": "help-desk"', { kind: "help_desk", accountId: "acorn" }],
    ["the operator's", '"scope": "admin"', { kind: "operator" }],
  ])("is taken as %s", async (_, claim, caller) => {
    const { publicKey, privateKey } = await generateKeyPair("ES256");
    const keys = createLocalJWKSet({ keys: [await exportJWK(publicKey)] });
    const authenticate = createAuthenticate(testServices(database), () => ({
      ...{ find: keys, known: () => undefined, renew: async () => false },
    }));
    const claims = json(claim);
    const token = await (claims.iss === undefined
      ? signed(claims, OPERATOR_KEY, "HS256")
      : signed(claims, privateKey, "ES256"));
    expect((await authenticate(`Bearer ${token}`)).caller).toMatchObject(caller);
  });
});
