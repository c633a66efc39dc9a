import { beforeEach, expect, test, vi } from "vitest";
import { Problem } from "../../../shared/api/index.ts";
import { PREFERENCES } from "../../platform/kept.ts";
import { NOTHING_MANAGED } from "../../platform/managed.ts";
import { memoryAreas } from "../../platform/testing.ts";
import type { Desk } from "../desks/desks.ts";
import type { OptionsModel } from "./options-model.ts";
import { createOptionsModel } from "./options-model.ts";

const DESK = "https://acme.zendesk.com";
const SERVICE = "https://seats.example.com";
const ISSUER = `${DESK}/oidc`;
const connection = { account: "acme", issuer: ISSUER, clientId: "c" };

const desks = {
  list: vi.fn(),
  check: vi.fn(),
  add: vi.fn(),
  addAlone: vi.fn(),
  remove: vi.fn(),
  enterTotal: vi.fn(),
  ask: vi.fn(),
};
const requestAccess = vi.fn();
const hasAccess = vi.fn();
const giveBackAccess = vi.fn();
const managed = vi.fn();
const ports = { desks, managed, requestAccess, hasAccess, giveBackAccess, now: () => 1_700_000_000_000 };
let areas: ReturnType<typeof memoryAreas>;
let model: OptionsModel;

const desk = (origin: string, service = SERVICE): Desk => ({
  ...{ origin, service, isOwn: true, managed: null, issuer: null, total: null, selfCheck: null },
  state: { connection: { kind: "signed_out" }, snapshot: null, problem: null },
});

beforeEach(() => {
  for (const mock of [...Object.values(desks), requestAccess, hasAccess, giveBackAccess]) mock.mockReset();
  desks.list.mockResolvedValue([]);
  desks.check.mockResolvedValue(connection);
  requestAccess.mockResolvedValue(true);
  hasAccess.mockResolvedValue(true);
  managed.mockResolvedValue(NOTHING_MANAGED);
  areas = memoryAreas();
  model = createOptionsModel({ ...ports, local: areas.local });
  model.desk.value = "acme";
  model.service.value = "seats.example.com/v1";
});

test("adds what was typed, once the browser allows both addresses and the service knows the help desk", async () => {
  desks.list.mockResolvedValue([desk(DESK)]);
  await model.add();
  expect(requestAccess).toHaveBeenCalledExactlyOnceWith([SERVICE, DESK]);
  await model.confirm();
  expect(desks.add).toHaveBeenCalledExactlyOnceWith(DESK, SERVICE, ISSUER);
  expect(model.adding.value).toEqual({ kind: "added", desk: DESK });
  expect(model.desks.value).toHaveLength(1);
  expect([model.desk.value, model.service.value]).toEqual(["", ""]);
});

test("asks for access before anything is awaited: afterwards the press would not count", () => {
  void model.add();
  expect(requestAccess).toHaveBeenCalledTimes(1);
});

test("says which address is wrong and asks nobody", async () => {
  model.service.value = "http://seats.example.com";
  await model.add();
  expect(model.adding.value).toEqual({ kind: "wrong", desk: false, service: true });
  expect(requestAccess).not.toHaveBeenCalled();
});

test("without access nothing is kept, and what was typed stays", async () => {
  requestAccess.mockResolvedValue(false);
  await model.add();
  expect(model.adding.value).toEqual({ kind: "no_access", address: SERVICE });
  expect(desks.add).not.toHaveBeenCalled();
  expect(model.desk.value).toBe("acme");
});

test("a service that doesn't know the help desk changes nothing, and what was typed stays", async () => {
  const problem = new Problem({ type: "help-desk-unknown", status: 404, detail: "" });
  desks.check.mockRejectedValue(problem);
  await model.add();
  expect(model.adding.value).toEqual({ kind: "failed", problem: problem.details, service: SERVICE });
  expect(desks.add).not.toHaveBeenCalled();
  expect(model.service.value).not.toBe("");
});

test("where people sign in is shown before anything is kept, and kept as it was shown", async () => {
  await model.add();
  const shown = { kind: "confirming", desk: DESK, service: SERVICE, issuer: ISSUER, needsAccess: false };
  expect(model.adding.value).toEqual(shown);
  expect(desks.add).not.toHaveBeenCalled();
  // What the service says meanwhile is nothing that anybody confirmed.
  desks.check.mockResolvedValue({ ...connection, issuer: "https://evil.example" });
  await model.confirm();
  expect(desks.add).toHaveBeenCalledExactlyOnceWith(DESK, SERVICE, ISSUER);
});

test("a sign-in at an address of its own is asked for with the press that confirms it", async () => {
  const issuer = "https://login.acme.example/oidc";
  desks.check.mockResolvedValue({ ...connection, issuer });
  hasAccess.mockResolvedValue(false);
  await model.add();
  expect(hasAccess).toHaveBeenCalledWith([issuer]);
  expect(model.adding.value).toMatchObject({ kind: "confirming", issuer, needsAccess: true });
  requestAccess.mockResolvedValueOnce(false);
  await model.confirm();
  expect(model.adding.value).toEqual({ kind: "no_access", address: issuer });
  expect(desks.add).not.toHaveBeenCalled();
  await model.add();
  void model.confirm();
  expect(requestAccess).toHaveBeenLastCalledWith([issuer]);
  await vi.waitFor(() => expect(desks.add).toHaveBeenCalledExactlyOnceWith(DESK, SERVICE, issuer));
});

test("removing gives access back, but not to a service that another help desk uses", async () => {
  const other = desk("https://other.zendesk.com");
  desks.list.mockResolvedValue([desk(DESK), other]);
  await model.load();
  desks.list.mockResolvedValue([other]);
  await model.remove(desk(DESK));
  expect(giveBackAccess).toHaveBeenLastCalledWith([DESK]);
  await model.remove(other);
  expect(giveBackAccess).toHaveBeenLastCalledWith([other.origin, SERVICE]);
  expect(model.adding.value).toEqual({ kind: "removed", desk: other.origin });
});

test("access to a service that an organization has set is asked for with the press that connects", async () => {
  const set = { ...desk(DESK), managed: { origin: DESK, service: SERVICE, purchased: null } };
  desks.list.mockResolvedValue([set]);
  await model.load();
  requestAccess.mockResolvedValueOnce(false);
  await model.connect(DESK);
  expect(model.adding.value).toEqual({ kind: "no_access", address: SERVICE });
  expect(desks.ask).not.toHaveBeenCalled();
  void model.connect(DESK);
  expect(requestAccess).toHaveBeenLastCalledWith([SERVICE, DESK]);
  await vi.waitFor(() => expect(desks.ask).toHaveBeenCalledExactlyOnceWith(DESK, "connect"));
});

test("a language that an organization has set is the page's, whatever was chosen before", async () => {
  await model.prefer({ language: "de" });
  managed.mockResolvedValue({ desks: [], language: "it" });
  await model.load();
  expect(model.preferences.value.language).toBe("it");
  expect(model.isLanguageManaged.value).toBe(true);
});

test("how many licenses there are is kept with the moment, and shown", async () => {
  const total = { purchased: 10, enteredAt: 1_700_000_000_000 };
  desks.list.mockResolvedValue([{ ...desk(DESK), total }]);
  await model.enterTotal(DESK, 10);
  expect(desks.enterTotal).toHaveBeenCalledExactlyOnceWith(DESK, total);
  expect(model.desks.value?.[0]?.total).toEqual(total);
});

test("preferences are kept at once, and read again", async () => {
  await model.prefer({ language: "it" });
  await model.prefer({ pollMinutes: 15 });
  expect(await areas.local.get(PREFERENCES)).toEqual({ language: "it", pollMinutes: 15 });
  const again = createOptionsModel({ ...ports, local: areas.local });
  await again.load();
  expect(again.preferences.value).toEqual({ language: "it", pollMinutes: 15 });
});

test("what goes wrong is said", async () => {
  desks.list.mockRejectedValue(new Problem({ type: "unreachable", status: 0, detail: "" }));
  await model.load();
  expect(model.problem.value?.type).toBe("unreachable");
});
