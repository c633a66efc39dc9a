import english from "virtual:catalogue/en";
import { expect, test, vi } from "vitest";
import type { HttpCall } from "../../../shared/api/index.ts";
import { asProblem, createHttpCarrier } from "../../../shared/api/index.ts";
import { createTranslate, problemSentence } from "../../../shared/i18n/index.ts";
import { pinnedIssuer, SERVICES } from "../../platform/kept.ts";
import { memoryAreas } from "../../platform/testing.ts";
import { createConnections } from "./connections.ts";

const DESK = "https://acme.zendesk.com";
const SERVICE = "https://seats.example";
const ISSUER = "https://sign-in.example/acme";

async function setUp() {
  const areas = memoryAreas();
  await areas.local.set(SERVICES, { [DESK]: SERVICE });
  const said = { account: "acme", issuer: ISSUER, clientId: "c" };
  const asked = vi.fn();
  const carrier = (service: string) =>
    (async () => {
      asked(service);
      return { kind: "answer", body: { ...said }, status: 200, etag: null };
    }) as unknown as HttpCall<"getConnection">;
  const connections = createConnections({ areas, obeyRetryAfter: (_, call) => call(), carrier });
  const afresh = () => connections.connectionOf(DESK, { afresh: true });
  return { areas, said, asked, connections, afresh, pin: pinnedIssuer(DESK, SERVICE) };
}

test("the first issuer found is kept where nobody was asked about it, and no other is taken afterwards", async () => {
  const { areas, said, afresh, pin } = await setUp();
  await expect(afresh()).resolves.toMatchObject({ service: SERVICE, connection: { issuer: ISSUER } });
  expect(await areas.local.get(pin)).toBe(ISSUER);
  said.issuer = "https://evil.example";
  await expect(afresh()).rejects.toMatchObject({ type: "issuer-changed" });
  expect(await areas.local.get(pin)).toBe(ISSUER);
  // The browser was started again: what is kept in its memory alone is gone.
  await areas.session.remove(...(await areas.session.keys("")));
  await expect(afresh()).rejects.toMatchObject({ type: "issuer-changed" });
  said.issuer = ISSUER;
  await expect(afresh()).resolves.toMatchObject({ connection: { issuer: ISSUER } });
});

test("a service that an organization has set stands above the one that was set here", async () => {
  const { areas } = await setUp();
  const managed = async () => ({
    desks: [{ origin: DESK, service: "https://set.example", purchased: null }],
    language: null,
  });
  const { serviceOf } = createConnections({ areas, obeyRetryAfter: (_, call) => call(), managed });
  expect(await serviceOf(DESK)).toBe("https://set.example");
  expect(await serviceOf("https://other.zendesk.com")).toBeNull();
});

test("what somebody confirmed is held to from the start; another spelling of it is the same", async () => {
  const { areas, said, afresh, pin } = await setUp();
  await areas.local.set(pin, "https://confirmed.example");
  await expect(afresh()).rejects.toMatchObject({ type: "issuer-changed" });
  said.issuer = "https://CONFIRMED.example/";
  await expect(afresh()).resolves.toMatchObject({ service: SERVICE });
});

test("another service of the same help desk has an issuer of its own", async () => {
  const { areas, said, afresh } = await setUp();
  await afresh();
  await areas.local.set(SERVICES, { [DESK]: "https://other.example" });
  said.issuer = "https://others-sign-in.example";
  await expect(afresh()).resolves.toMatchObject({ connection: { issuer: "https://others-sign-in.example" } });
  await areas.local.set(SERVICES, { [DESK]: SERVICE });
  await expect(afresh()).rejects.toMatchObject({ type: "issuer-changed" });
});

test("a service is asked once, and again when somebody wants it afresh", async () => {
  const { asked, connections, afresh } = await setUp();
  await connections.connectionOf(DESK);
  await connections.connectionOf(DESK);
  expect(asked).toHaveBeenCalledTimes(1);
  await afresh();
  expect(asked).toHaveBeenCalledTimes(2);
});

test("an address that the service doesn't know is said as such, and what to do", async () => {
  const { areas } = await setUp();
  const detail = `No account here has a help desk at ${DESK}.`;
  const problem = { type: "urn:seatmeter:problem:help-desk-unknown", status: 404, detail };
  const fetch = async () => new Response(JSON.stringify(problem), { status: 404 });
  const connections = createConnections({
    areas,
    obeyRetryAfter: (_, call) => call(),
    carrier: (baseUrl) => createHttpCarrier({ baseUrl, getToken: async () => null, fetch }),
  });
  const refused = asProblem(await connections.connectionOf(DESK).catch((thrown: unknown) => thrown)).details;
  expect(refused).toEqual({ type: "help-desk-unknown", status: 404, detail });
  const sentence = problemSentence(refused, { translate: createTranslate("en", english), language: "en", now: 0 });
  expect(sentence).toContain("doesn’t know this address of your help desk");
});

test("without a service there is nothing to sign in to", async () => {
  const { areas, connections } = await setUp();
  await areas.local.remove(SERVICES);
  await expect(connections.connectionOf(DESK)).rejects.toMatchObject({ type: "not-connected" });
});
