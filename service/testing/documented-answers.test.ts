import { expect, test } from "vitest";
import { differences } from "./documented-answers.ts";

const headers = { "content-type": "application/json; charset=utf-8", etag: '"1"' };
const body = {
  account: "acorn",
  source: "service",
  gateProduct: "support",
  products: [],
  lowThreshold: 2,
  pollAfterSeconds: 60,
  exhausted: null,
  asOf: "2026-11-23T12:00:00.000Z",
};
const answer = { operation: "getAvailability", status: 200, headers, body: JSON.stringify(body) };

test("an answer is as the document has it", () => {
  expect(differences(answer)).toEqual([]);
  expect(differences({ ...answer, status: 304, headers: { etag: '"1"' }, body: "" })).toEqual([]);
});

test.each([
  ["a status", { status: 418 }],
  ["a header", { headers: { ...headers, location: "/v1/orders/1" } }],
  ["a type of content", { headers: { "content-type": "text/html" } }],
  ["a field too many", { body: JSON.stringify({ ...body, secret: 1 }) }],
  ["a field of another kind", { body: JSON.stringify({ ...body, lowThreshold: "2" }) }],
  ["a body where there should be none", { status: 304 }],
])("%s that the document does not have is noticed", (_, change) => {
  expect(differences({ ...answer, ...change })).toHaveLength(1);
});

test("a problem has to be one of those that the operation can answer", () => {
  const problem = (type: string, status: number) => ({
    operation: "getOrder",
    status,
    headers: { "content-type": "application/problem+json" },
    body: JSON.stringify({ type: `urn:seatmeter:problem:${type}`, title: type, status, detail: "…" }),
  });
  expect(differences(problem("not-found", 404))).toEqual([]);
  expect(differences(problem("quote-expired", 404))).not.toEqual([]);
  expect(differences(problem("quote-expired", 410))).not.toEqual([]);
});
