import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FIREFOX_ID } from "../scripts/extension-identity.ts";
import { readAdminConfig, readConfig, VARIABLES } from "./config.ts";
import { PAYMENT_METHODS } from "./payment-methods.ts";

const needed = {
  DATABASE_URL: "postgres://u:secret@db/x",
  SEATMETER_OPERATOR_SECRET: "s".repeat(32),
  SEATMETER_PUBLIC_URL: "https://seats.example",
};

test("has defaults for what need not be said", () => {
  expect(readConfig(needed)).toMatchObject({
    host: "127.0.0.1",
    port: 8401,
    rateLimitPerMinute: 600,
    extensionOrigins: [],
    formerAudiences: [],
    firefoxAddOn: FIREFOX_ID,
  });
});

test("reads lists and numbers", () => {
  const config = readConfig({
    ...needed,
    SEATMETER_EXTENSION_ORIGINS: "a://b, c://d,",
    SEATMETER_CLOCK_OFFSET_MS: "-5",
  });
  expect(config.extensionOrigins).toEqual(["a://b", "c://d"]);
  expect(config.clockOffsetMs).toBe(-5);
});

test("names every variable that is wrong, and no value", () => {
  const read = () => readConfig({ DATABASE_URL: "mysql://u:secret@db/x", SEATMETER_OPERATOR_SECRET: "short-secret" });
  expect(read).toThrow(
    [
      "DATABASE_URL should be the address of a Postgres: postgres://user:password@host:5432/database",
      "SEATMETER_OPERATOR_SECRET should be secrets of at least 32 bytes each, separated by commas",
      "SEATMETER_PUBLIC_URL should be the address that people connect, https:// and without a path: " +
        "https://seats.example; it is not set",
    ].join("\n"),
  );
  expect(read).not.toThrow(/secret@|short-secret/);
});

test.each(VARIABLES)("says what %s should be, in words", (name) => {
  const wrong = { ...needed, [name]: "\ud800" };
  try {
    readConfig(wrong);
  } catch (thrown) {
    expect(String(thrown)).toContain(`${name} should be`);
    expect(String(thrown)).not.toMatch(/[\^$]|Invalid|something else/);
  }
});

test("the operator's command needs the database, and no secret but what seals", () => {
  const { DATABASE_URL } = needed;
  expect(readAdminConfig({ DATABASE_URL })).toEqual({ databaseUrl: DATABASE_URL, encryptionKeys: [] });
  expect(() => readAdminConfig({})).toThrow(/^DATABASE_URL should be .*; it is not set$/);
});

test.each([
  ["https://seats.example", "https://seats.example"],
  ["https://Seats.example:443/", "https://seats.example"],
  ["http://127.0.0.1:8401", "http://127.0.0.1:8401"],
  ["http://[::1]:8401", "http://[::1]:8401"],
  ["http://seats.localhost:8401", "http://seats.localhost:8401"],
])("%s is reached at %s", (value, origin) => {
  expect(readConfig({ ...needed, SEATMETER_PUBLIC_URL: value }).publicOrigin).toBe(origin);
});

test.each([
  undefined,
  "",
  "seats.example",
  "http://seats.example",
  "http://127.0.0.1.evil.example",
  "https://seats.example/v1",
  "https://seats.example/?x",
  "https://me:secret@seats.example",
  "urn:seatmeter:service",
])("refuses %s as the address that clients connect", (value) => {
  expect(() => readConfig({ ...needed, SEATMETER_PUBLIC_URL: value })).toThrow(/SEATMETER_PUBLIC_URL should be/);
});

test.each(["80.5", "http", "70000", "-1", ""])("refuses the port %j", (port) => {
  expect(() => readConfig({ ...needed, SEATMETER_SERVICE_PORT: port })).toThrow("SEATMETER_SERVICE_PORT");
});

test.each(["o'connor@example.com", "a&b@example.com", "seats@xn--bcher-kva.example"])(
  "mails may come from %s",
  (from) => {
    expect(readConfig({ ...needed, SEATMETER_MAIL_FROM: from }).mailFrom).toBe(from);
  },
);

test.each(["seats", "Seats <seats@example.com>", "seats@bücher.example", "a@b.example, c@d.example"])(
  "and not from %s",
  (from) => {
    expect(() => readConfig({ ...needed, SEATMETER_MAIL_FROM: from })).toThrow(
      "SEATMETER_MAIL_FROM should be an e-mail address in ASCII",
    );
  },
);

test("reads whom it believes whose requests they pass on", () => {
  const read = (value: string) => readConfig({ ...needed, SEATMETER_TRUSTED_PROXIES: value }).trustedProxies;
  expect(read("")).toEqual([]);
  expect(read("10.0.0.7, 10.1.0.0/16,::1,fd00::/8")).toEqual(["10.0.0.7", "10.1.0.0/16", "::1", "fd00::/8"]);
});

test.each(["proxy.internal", "10.0.0.0/33", "10.0.0.0/0", "::/129", "fe80::1%eth0", "true", "10.0.0"])(
  "refuses %s as a proxy to believe",
  (value) => {
    expect(() => readConfig({ ...needed, SEATMETER_TRUSTED_PROXIES: `127.0.0.1,${value}` })).toThrow(
      "SEATMETER_TRUSTED_PROXIES should be addresses or ranges (10.0.0.0/8), separated by commas",
    );
  },
);

test("the table for those who run the service has every variable, and no other", () => {
  const page = readFileSync(new URL("../docs/operations.md", import.meta.url), "utf8");
  const rows = page.split("\n").filter((line) => /^\| `[A-Z]/.test(line));
  const named = rows.flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`(\w+)`/g)].map(([, name]) => name));
  const ofPayments = PAYMENT_METHODS.flatMap(({ variables }) => Object.keys(variables));
  expect(named.sort()).toEqual([...VARIABLES, ...ofPayments].sort());
});

test("keys that seal are 32 bytes in base64url, the newest in front", () => {
  const key = (byte: number) => Buffer.alloc(32, byte).toString("base64url");
  const read = readAdminConfig({ DATABASE_URL: "postgres://db/x", SEATMETER_ENCRYPTION_KEYS: `${key(1)}, ${key(2)}` });
  expect(read.encryptionKeys.map(([byte]) => byte)).toEqual([1, 2]);
  expect(() => readAdminConfig({ DATABASE_URL: "postgres://db/x", SEATMETER_ENCRYPTION_KEYS: "secret" })).toThrow(
    /^SEATMETER_ENCRYPTION_KEYS should be keys of 32 bytes in base64url/,
  );
});

test("operators' secrets are 32 bytes each, the one in use in front", () => {
  const [one, two] = ["1".repeat(32), "é".repeat(16)];
  const read = (text: string) => readConfig({ ...needed, SEATMETER_OPERATOR_SECRET: text }).operatorSecrets;
  expect(read(one)).toEqual([one]);
  expect(read(`${two}, ${one},`)).toEqual([two, one]);
  for (const wrong of ["", ",", `${one},short`, "1".repeat(31)]) {
    expect(() => read(wrong), wrong).toThrow("SEATMETER_OPERATOR_SECRET should be");
  }
});
