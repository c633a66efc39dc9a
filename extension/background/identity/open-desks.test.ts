import { expect, test } from "vitest";
import type { SeatState } from "../../../shared/api/index.ts";
import type { Managed } from "../../platform/managed.ts";
import { NOTHING_MANAGED } from "../../platform/managed.ts";
import { memoryAreas } from "../../platform/testing.ts";
import { createSeatStates } from "../seat-states.ts";
import { createTabRegistry } from "../tabs.ts";
import { availability, viewer } from "../testing.ts";
import { createConnections } from "./connections.ts";
import { identifyOpenDesks } from "./open-desks.ts";

const ACME = "https://acme.zendesk.com";
const BIRCH = "https://birch.zendesk.com";
const SERVICE = "https://seats.example";
const CONNECTION = { account: "acme", issuer: "https://sign-in.example", clientId: "seatmeter" };

/** The worker's parts, over a policy that changes; what pages are told, by help desk. */
function setUp() {
  const areas = memoryAreas();
  const tabs = createTabRegistry(areas.session);
  const policy = { now: NOTHING_MANAGED as Managed };
  const connections = createConnections({
    areas,
    obeyRetryAfter: (_, ask) => ask(),
    managed: async () => policy.now,
    carrier: () => (async () => ({ kind: "answer", body: CONNECTION, status: 200, etag: null })) as never,
  });
  const told: [string, SeatState["connection"]["kind"]][] = [];
  const record = { snapshot: { availability: availability(2), readAt: 0 }, problem: null };
  const seats = createSeatStates({
    areas,
    sessions: {
      check: async (origin: string) => {
        const { connection } = await connections.connectionOf(origin);
        return { issuer: connection.issuer, person: "owner", accessToken: "t", expiresAt: 1 };
      },
    } as never,
    callsFor: () => (async () => ({ kind: "answer", body: viewer("owner", ["seeMeter"]) })) as never,
    poller: {
      read: async () => record,
      keepCurrent: async () => record,
      known: async () => record,
      stop: async () => {},
    } as never,
    push: async (origin, { connection }) => void told.push([origin, connection.kind]),
  });
  return { tabs, seats, policy, told };
}

test("a policy that sets a service at last has each open help desk asked once who is signed in, and its pages told", async () => {
  const { tabs, seats, policy, told } = setUp();
  for (const [tab, origin] of [ACME, ACME, BIRCH].entries()) await tabs.update(tab, { origin, visible: true });
  await identifyOpenDesks(tabs, seats);
  expect(told.toSorted()).toEqual([
    [ACME, "not_connected"],
    [BIRCH, "not_connected"],
  ]);

  told.length = 0;
  policy.now = { desks: [{ origin: ACME, service: SERVICE, purchased: null }], language: null };
  await identifyOpenDesks(tabs, seats);
  expect(told.at(-1)).toEqual([ACME, "connected"]);
  expect(told.filter(([origin]) => origin === BIRCH)).toEqual([[BIRCH, "not_connected"]]);
});

test("nobody is asked where no help desk is open", async () => {
  const { tabs, seats, policy, told } = setUp();
  policy.now = { desks: [{ origin: ACME, service: SERVICE, purchased: null }], language: null };
  await identifyOpenDesks(tabs, seats);
  expect(told).toEqual([]);
});
