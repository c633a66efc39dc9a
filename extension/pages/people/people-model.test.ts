import { afterEach, expect, test, vi } from "vitest";
import { seatsOf, snapshotOf, uncountedOf, viewerOf } from "../../../shared/api/testing.ts";
import { problemOf } from "../../../shared/api/testing-asking.ts";
import type { AccountTerms, Role } from "../../../shared/seats/index.ts";
import type { Setting } from "./testing.ts";
import { fakePeople, listOf } from "./testing.ts";

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

function setUp(setting: Setting = {}) {
  const set = fakePeople(setting);
  ends.push(set.model.dispose);
  return set;
}

async function read(setting: Setting, text: string) {
  const set = setUp(setting);
  set.model.list.type(text);
  await vi.waitFor(() => expect(set.model.result.value).not.toBeNull());
  return set;
}

test("says what the list takes, what is missing, and asks the service for the price of just that", async () => {
  const { model, purchasing } = await read({}, listOf(5, ["Li,li@x.com,Agent,Light Agent"]));
  expect(model.result.value).toMatchObject({
    count: { people: 6, needed: { least: 5, most: 5 }, haveOne: 0, unknown: 0 },
    left: 2,
    missing: { least: 3, most: 3 },
    options: [3],
  });
  await vi.waitFor(() => expect(model.price.value.kind).toBe("quoted"));
  expect(purchasing.quote).toHaveBeenCalledExactlyOnceWith(
    { channel: "instant", lines: [{ target: "suite", add: 3 }] },
    expect.anything(),
  );
});

test("whoever has a license already needs none", async () => {
  const team = [{ email: "AGENT.1@x.com", usesLicense: true }];
  const { model } = await read({ team }, listOf(5));
  expect(model.result.value).toMatchObject({ count: { haveOne: 1 }, missing: { least: 2, most: 2 } });
});

test("where that isn't known it is no number", async () => {
  const { model } = await read({ team: null }, listOf(5));
  expect(model.result.value?.count.haveOne).toBeNull();
});

test("the team isn't read for whoever may not know it, nor before there is a list", async () => {
  const owner = setUp();
  await new Promise((resolve) => setTimeout(resolve));
  expect(owner.ports.readTeam).not.toHaveBeenCalled();
  const { ports, model } = await read({ seats: seatsOf(snapshotOf(10, 8), viewerOf("agent")) }, listOf(5));
  expect(model.result.value?.count.haveOne).toBeNull();
  expect(ports.readTeam).not.toHaveBeenCalled();
});

test("both cases stand where a role isn't known, and the chosen one is priced", async () => {
  const { model, purchasing } = await read({}, listOf(4, ["Wu,wu@x.com,Wizard,", "Xi,xi@x.com,Wizard,"]));
  expect(model.result.value).toMatchObject({ missing: { least: 2, most: 4 }, options: [2, 4] });
  expect(model.wanted.value).toBe(2);
  model.want(4);
  expect(model.wanted.value).toBe(4);
  await vi.waitFor(() =>
    expect(purchasing.quote).toHaveBeenLastCalledWith(
      { channel: "instant", lines: [{ target: "suite", add: 4 }] },
      expect.anything(),
    ),
  );
});

test("the account's own roles are known", async () => {
  const { model } = await read({}, listOf(1, ["Vi,vi@x.com,Team lead,"]));
  expect(model.result.value?.count).toMatchObject({ needed: { least: 2, most: 2 } });
});

test("nothing is missing: nothing is priced, and nothing leads on", async () => {
  const { model, purchasing, ports } = await read({}, listOf(2));
  expect(model.result.value).toMatchObject({ missing: { least: 0, most: 0 }, options: [] });
  await model.goOn();
  expect(ports.openForm).not.toHaveBeenCalled();
  expect(purchasing.quote).not.toHaveBeenCalled();
});

test("where nobody knows how many are left, nobody knows how many are missing", async () => {
  const { model } = await read({ seats: seatsOf(uncountedOf(snapshotOf(10, 8))) }, listOf(5));
  expect(model.result.value).toMatchObject({ left: null, missing: null, options: [] });
});

test("no more than goes at once is asked for", async () => {
  const { model } = await read({ seats: seatsOf(snapshotOf(10, 10)) }, listOf(10_000));
  expect(model.result.value).toMatchObject({ missing: { least: 10_000 }, options: [9_999] });
});

const INELIGIBLE: AccountTerms = { kind: "self_service", instantPurchase: false };
const MANAGED: AccountTerms = { kind: "managed", instantPurchase: false };

test.each<[Role, AccountTerms | undefined, string]>([
  ["owner", undefined, "buy"],
  ["agent", undefined, "request"],
  ["admin", undefined, "request"],
  ["owner", INELIGIBLE, "manage"],
  ["owner", MANAGED, "sales"],
])("%s of %o goes on to %s with exactly what is missing", async (role, terms, way) => {
  const { model, ports } = await read({ seats: seatsOf(snapshotOf(10, 8), viewerOf(role, terms)) }, listOf(5));
  await model.goOn();
  expect(ports.openForm).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ way, add: 3 }));
  expect(model.outcome.value).toBeNull();
});

test("a form of before that got no answer is said, and so is what keeps the form from opening", async () => {
  const { model, ports } = await read({ form: "unanswered" }, listOf(5));
  await model.goOn();
  expect(model.outcome.value).toEqual({ kind: "unanswered" });
  ports.openForm.mockRejectedValueOnce(problemOf("person-changed"));
  await model.goOn();
  expect(model.outcome.value).toMatchObject({ kind: "failed", problem: { type: "person-changed" } });
});

test("as licenses come and go, what is missing follows", async () => {
  const { model, seats } = await read({}, listOf(5));
  seats.value = seatsOf(snapshotOf(13, 8));
  expect(model.result.value).toMatchObject({ left: 5, missing: { least: 0, most: 0 }, options: [] });
  expect(model.wanted.value).toBeNull();
});

test("somebody else finds no list; whoever was signed out for a moment finds theirs", async () => {
  const { model, seats } = await read({}, listOf(5));
  seats.value = { connection: { kind: "signed_out" }, snapshot: null, problem: null };
  seats.value = seatsOf(snapshotOf(10, 8));
  expect(model.list.state.value.kind).toBe("read");
  seats.value = seatsOf(snapshotOf(10, 8), viewerOf("agent"));
  expect(model.list.state.value.kind).toBe("none");
  expect(model.list.text.value).toBe("");
});

test("the last list wins, and a cleared one stays cleared", async () => {
  const { model } = setUp();
  model.list.type(listOf(5));
  model.list.type(listOf(1));
  await vi.waitFor(() => expect(model.result.value?.count.people).toBe(1));
  model.list.type(listOf(5));
  model.list.clear();
  await new Promise((resolve) => setTimeout(resolve));
  expect(model.list.state.value).toEqual({ kind: "none" });
  expect(model.result.value).toBeNull();
});

test("a long text isn't put into the field", () => {
  const { model } = setUp();
  expect(model.list.paste("a@x.com")).toBe(false);
  expect(model.list.paste(listOf(2_000))).toBe(true);
  expect(model.list.text.value).toBe("");
});

test("a file is read as what it is; one that can't be had, or is too large, is said", async () => {
  const { model } = setUp();
  model.list.open(new File([Uint8Array.of(0xff, 0xfe, 0x61, 0)], "team.csv"));
  await vi.waitFor(() => expect(model.list.state.value.kind).toBe("fault"));
  expect(model.list.state.value).toMatchObject({ source: { kind: "file", name: "team.csv", encoding: "utf-16le" } });
  const gone = Object.assign(new File([], "gone.csv"), { arrayBuffer: () => Promise.reject(new Error("gone")) });
  model.list.open(gone);
  await vi.waitFor(() => expect(model.list.state.value).toEqual({ kind: "unreadable", name: "gone.csv" }));
  model.list.open(gone);
  model.list.clear();
  await new Promise((resolve) => setTimeout(resolve));
  expect(model.list.state.value).toEqual({ kind: "none" });
  model.list.open(new File([new Uint8Array(8_000_001)], "film.mp4"));
  expect(model.list.state.value).toMatchObject({ kind: "fault", fault: { kind: "too_large" } });
});

test("no message that leads anywhere has anything of the list but a number", async () => {
  const { model, ports, purchasing } = await read({}, listOf(5));
  await vi.waitFor(() => expect(model.price.value.kind).toBe("quoted"));
  await model.goOn();
  const { openForm, readTeam, accountRoles } = ports;
  const calls: { mock: { calls: unknown[][] } }[] = [openForm, readTeam, accountRoles, purchasing.quote];
  const said = JSON.stringify(calls.flatMap(({ mock }) => mock.calls));
  expect(said).toContain('"add":3');
  expect(said).not.toMatch(/agent\.1|Agent 1|x\.com/);
});
