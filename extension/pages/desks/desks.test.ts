import { beforeEach, expect, test, vi } from "vitest";
import type { SeatState } from "../../../shared/api/index.ts";
import { pinnedIssuer, SERVICES, TABS } from "../../platform/kept.ts";
import type { SelfCheck } from "../../platform/self-check.ts";
import { memoryAreas } from "../../platform/testing.ts";
import { createDesks } from "./desks.ts";

const ACME = "https://acme.zendesk.com";
const OTHER = "https://acme.zendesk.company.example";
const SERVICE = "https://seats.example.com";
const ISSUER = "https://sign-in.example.com";
const state: SeatState = { connection: { kind: "signed_out" }, snapshot: null, problem: null };

const LACKING: SelfCheck = {
  table: "2026-11-30",
  page: "agent",
  places: [{ place: "add_button", isThere: false, by: ["header"] }],
};

const ask = vi.fn(async () => state);
const check = vi.fn();
const runAt = vi.fn(async () => {});
let areas: ReturnType<typeof memoryAreas>;
const desks = () => createDesks({ areas, ask, check, runAt });

beforeEach(() => {
  vi.clearAllMocks();
  areas = memoryAreas();
});

test("adding keeps the service and its sign-in, runs our script there and asks who is signed in", async () => {
  await desks().add(ACME, SERVICE, ISSUER);
  expect(await areas.local.get(SERVICES)).toEqual({ [ACME]: SERVICE });
  expect(await areas.local.get(pinnedIssuer(ACME, SERVICE))).toBe(ISSUER);
  expect(runAt).toHaveBeenCalledWith(ACME, true);
  expect(ask).toHaveBeenCalledWith(ACME, "identify");
});

test("lists what was set and what is open, each once, with what its page lacks", async () => {
  await desks().add(ACME, SERVICE, ISSUER);
  await areas.session.set(TABS, {
    "1": { origin: ACME, visible: true, check: null, language: null },
    "2": { origin: ACME, visible: false, check: LACKING, language: null },
    "3": { origin: OTHER, visible: true, check: null, language: null },
  });
  const total = { purchased: 10, enteredAt: 1_700_000_000_000 };
  await desks().enterTotal(OTHER, total);
  expect(ask).toHaveBeenLastCalledWith(OTHER, "refresh");
  expect(await desks().list()).toEqual([
    {
      origin: ACME,
      service: SERVICE,
      isOwn: true,
      issuer: ISSUER,
      managed: null,
      total: null,
      state,
      selfCheck: LACKING,
    },
    { origin: OTHER, service: null, isOwn: false, issuer: null, managed: null, total, state, selfCheck: null },
  ]);
});

test("one without a service is listed with its number, also while none of its pages is open", async () => {
  const total = { purchased: 25, enteredAt: 1_700_000_000_000 };
  await desks().addAlone(ACME, total);
  expect(runAt).toHaveBeenCalledWith(ACME, true);
  expect(ask).toHaveBeenLastCalledWith(ACME, "refresh");
  expect(await desks().list()).toEqual([
    { origin: ACME, service: null, isOwn: false, issuer: null, managed: null, total, state, selfCheck: null },
  ]);
  await desks().remove(ACME);
  expect(await desks().list()).toEqual([]);
});

test("what an organization has set is listed, and stands above what was set here", async () => {
  await desks().add(ACME, "https://other.example.com", ISSUER);
  const set = { origin: ACME, service: SERVICE, purchased: null };
  const alone = { origin: OTHER, service: null, purchased: 25 };
  const managed = async () => ({ desks: [set, alone], language: null });
  const listed = await createDesks({ areas, ask, check, runAt, managed }).list();
  expect(listed).toMatchObject([
    { origin: ACME, service: SERVICE, managed: set },
    { origin: OTHER, service: null, managed: alone },
  ]);
});

test("adding it again keeps the sign-in that was confirmed last", async () => {
  await desks().add(ACME, SERVICE, ISSUER);
  await desks().add(ACME, SERVICE, "https://moved.example.com");
  expect((await desks().list()).map(({ issuer }) => issuer)).toEqual(["https://moved.example.com"]);
});

test("removing forgets everybody's things of this help desk alone, but for purchases", async () => {
  await desks().add(ACME, SERVICE, ISSUER);
  await desks().add(OTHER, SERVICE, ISSUER);
  for (const origin of [ACME, OTHER]) {
    await areas.session.set(`session:${origin}`, "token");
    await areas.local.set(`snapshot:${origin}|owner`, "numbers");
    await areas.local.set(`total:${origin}`, { purchased: 10, enteredAt: 0 });
    await areas.local.set(`journal:${origin}|owner`, "a purchase");
  }
  await areas.session.set(TABS, { "1": { origin: ACME, visible: true, check: null, language: null } });
  await desks().remove(ACME);
  const left = [...(await areas.local.keys("")), ...(await areas.session.keys(""))];
  expect(left.filter((key) => key.includes(`${ACME}|`) || key.endsWith(ACME))).toEqual([`journal:${ACME}|owner`]);
  expect(left).toContain(`snapshot:${OTHER}|owner`);
  expect(await areas.local.get(SERVICES)).toEqual({ [OTHER]: SERVICE });
  expect(runAt).toHaveBeenLastCalledWith(ACME, false);
  expect(ask).toHaveBeenLastCalledWith(ACME, "identify");
  // No page of this one is open: nobody is asked for, whose name would be kept again.
  ask.mockClear();
  await desks().remove(OTHER);
  expect(ask).not.toHaveBeenCalled();
});
