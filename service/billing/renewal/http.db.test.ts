import * as v from "valibot";
import { expect, test } from "vitest";
import { Order, operations, Quote, readProblem } from "../../../shared/api/index.ts";
import type { Role } from "../../../shared/seats/index.ts";
import { setUpAccount } from "../../testing/accounts.ts";
import { testApp } from "../../testing/app.ts";
import { testDatabase } from "../../testing/database.ts";
import { testServices } from "../../testing/services.ts";
import { renewAccount } from "./renew.ts";

const services = testServices(await testDatabase());
await setUpAccount(services, "acorn");
const { app, tokens } = testApp(services);

interface Sent {
  as?: Role;
  body?: object;
  headers?: Record<string, string>;
}

async function send(
  method: "GET" | "POST" | "DELETE" | "PUT",
  url: string,
  { as = "owner", body, headers }: Sent = {},
) {
  const helpDesk = url.startsWith("/v1/assignments");
  const authorization = helpDesk ? await tokens.helpDesk("acorn") : await tokens.member("acorn", as);
  const answer = await app.inject({
    method,
    url,
    headers: { authorization, ...headers },
    ...(body === undefined ? {} : { payload: body }),
  });
  const json: unknown = answer.json();
  return { status: answer.statusCode, json, problem: readProblem(json)?.type ?? null };
}

const quote = async (total: number) => {
  const { status, json } = await send("POST", "/v1/quotes", {
    body: { channel: "subscription", lines: [{ target: "suite", total }] },
  });
  expect(status).toBe(201);
  return v.parse(Quote, json);
};

const order = ({ id, version }: Quote, key: string, body: object = {}) =>
  send("POST", "/v1/orders", {
    body: { quoteId: id, ...body },
    headers: { "idempotency-key": key, "if-match": `"${version}"` },
  });

const list = async (as: Role = "owner") =>
  v.parse(operations.listRemovals.output, (await send("GET", "/v1/removals", { as })).json).items;

test("licenses are removed, kept after all, removed again, and gone at renewal", async () => {
  for (const [index, id] of ["ann", "ben"].entries()) {
    services.clock.advance(60);
    const body = { role: "agent", status: "active", name: id, sequence: index + 1, openTickets: 3 };
    expect((await send("PUT", `/v1/assignments/${id}`, { body })).status).toBe(200);
  }

  const quoted = await quote(1);
  expect(quoted.wouldDemote).toMatchObject([{ memberId: "ben", openTickets: 3 }]);
  expect(await order(quoted, "k-1")).toMatchObject({ status: 409, problem: "acknowledgement-required" });
  expect(await order(quoted, "k-1", { acknowledged: false })).toMatchObject({ status: 400, problem: "invalid-input" });
  const ordered = await order(quoted, "k-1", { acknowledged: true });
  expect(ordered.status).toBe(201);
  expect(v.parse(Order, ordered.json).lines).toMatchObject([{ from: 10, to: 1, effective: "renewal" }]);

  const [waiting] = await list("admin");
  const path = `/v1/removals/${waiting?.id}`;
  expect(waiting).toMatchObject({ state: "waiting", quantity: 9, acknowledged: ["ben"] });
  expect((await send("GET", path, { as: "billing_admin" })).status).toBe(200);
  expect((await send("DELETE", path, { as: "admin" })).status).toBe(403);
  expect((await send("GET", path, { as: "agent" })).status).toBe(403);
  expect(await send("GET", "/v1/removals/rmv_nobodys")).toMatchObject({ status: 404, problem: "not-found" });
  expect(await send("DELETE", "/v1/removals/rmv_nobodys")).toMatchObject({ status: 404, problem: "not-found" });
  expect(await send("GET", "/v1/removals?state=eaten")).toMatchObject({ status: 400, problem: "invalid-input" });
  expect(await send("DELETE", path)).toMatchObject({ status: 200, json: { state: "cancelled" } });

  expect((await order(await quote(2), "k-2")).status).toBe(201);
  services.clock.set("2026-12-01T05:00:00.000Z");
  await renewAccount(services, "acorn", "wait");
  const [done] = await list();
  expect(done).toMatchObject({ state: "done", applied: 8, lost: [] });
  expect(await send("DELETE", `/v1/removals/${done?.id}`)).toMatchObject({ status: 409, problem: "removal-done" });
});
