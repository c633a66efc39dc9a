import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readConfig, VARIABLES } from "./config.ts";

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
  expect(read).toThrow(/DATABASE_URL.*SEATMETER_OPERATOR_SECRET/);
  expect(read).not.toThrow(/secret@|short-secret/);
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

test("the table for those who run the service has every variable, and no other", () => {
  const page = readFileSync(new URL("../docs/operations.md", import.meta.url), "utf8");
  const rows = page.split("\n").filter((line) => /^\| `[A-Z]/.test(line));
  const named = rows.flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`(\w+)`/g)].map(([, name]) => name));
  expect(named.sort()).toEqual([...VARIABLES].sort());
});
