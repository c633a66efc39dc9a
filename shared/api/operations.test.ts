import * as v from "valibot";
import { expect, test } from "vitest";
import { CAPABILITIES } from "../seats/index.ts";
import type { Operation } from "./operation.ts";
import { operations } from "./operations.ts";

const rows: [string, Operation][] = Object.entries(operations);

test("no two operations share a route", () => {
  const routes = rows.map(([, { method, path }]) => `${method} ${path.replace(/\{\w+\}/g, "{}")}`);
  expect(new Set(routes).size).toBe(routes.length);
});

test.each(rows)("%s takes each part of its input from one place", (_, operation) => {
  const { params, query, headers, body } = operation.input;
  const inPath = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  expect(Object.keys(params).sort()).toEqual(inPath.sort());
  const bodyKeys = body === null ? [] : Object.keys((body as unknown as { entries: object }).entries);
  const names = [...Object.keys(params), ...Object.keys(query), ...Object.keys(headers), ...bodyKeys];
  expect(new Set(names).size).toBe(names.length);
  expect(operation.path).toMatch(/^\/v1\//);
  if (operation.method === "GET") expect(body).toBeNull();
});

test.each(rows)("%s asks for capabilities that there are", (_, { access }) => {
  if (access.caller !== "viewer") return;
  for (const capability of access.needsOneOf) expect(CAPABILITIES).toContain(capability);
});

test("a body with unknown fields, or numbers in other clothes, is refused", () => {
  const body = operations.createQuote.input.body;
  if (body === null) throw new Error("a quote has a body");
  const good = { channel: "instant", lines: [{ target: "suite", add: 3 }] };
  expect(v.safeParse(body, good).success).toBe(true);
  const bad = [
    { ...good, price: 1 },
    { ...good, channel: "backdoor" },
    { ...good, lines: [] },
    { ...good, lines: Array.from({ length: 51 }, () => good.lines[0]) },
    ...["3", true, [3], 0, -1, 1.5, 10_000, null, Number.NaN].map((add) => ({
      ...good,
      lines: [{ target: "suite", add }],
    })),
    ...[-1, 10_000, "3"].map((total) => ({ ...good, lines: [{ target: "suite", total }] })),
    { ...good, lines: [{ target: "suite", add: 1, total: 11 }] },
    { ...good, lines: [{ target: "Suite!", add: 1 }] },
    { ...good, lines: [{ target: "suite" }] },
  ];
  for (const wrong of bad) expect(v.safeParse(body, wrong).success).toBe(false);
});
