import { signal } from "@preact/signals";
import { beforeEach, expect, test, vi } from "vitest";
import type { SeatState } from "../../../shared/api/index.ts";
import { Problem } from "../../../shared/api/index.ts";
import type { AloneModel } from "./alone-model.ts";
import { createAloneModel } from "./alone-model.ts";

const DESK = "https://acme.zendesk.com";
const NOW = 1_700_000_000_000;

const stateOf = (connection: SeatState["connection"]): SeatState => ({ connection, snapshot: null, problem: null });
const ports = {
  desks: { ask: vi.fn(), addAlone: vi.fn() },
  requestAccess: vi.fn(),
  giveBackAccess: vi.fn(),
  now: () => NOW,
};
const onAdded = vi.fn();
const desk = signal("");
let model: AloneModel;

beforeEach(() => {
  vi.resetAllMocks();
  ports.requestAccess.mockResolvedValue(true);
  ports.desks.ask.mockResolvedValue(stateOf({ kind: "signed_out" }));
  model = createAloneModel(ports, desk, onAdded);
  desk.value = "acme";
  model.total.value = "25";
});

test("two fields and a press keep the help desk with its number, also before anybody signs in there", async () => {
  await model.add();
  expect(ports.requestAccess).toHaveBeenCalledExactlyOnceWith([DESK]);
  expect(ports.desks.ask).toHaveBeenCalledExactlyOnceWith(DESK, "identify");
  expect(ports.desks.addAlone).toHaveBeenCalledExactlyOnceWith(DESK, { purchased: 25, enteredAt: NOW });
  expect(model.adding.value).toEqual({ kind: "added", desk: DESK });
  expect(onAdded).toHaveBeenCalledOnce();
  expect([desk.value, model.total.value]).toEqual(["", ""]);
});

test("asks for access before anything is awaited: afterwards the press would not count", () => {
  void model.add();
  expect(ports.requestAccess).toHaveBeenCalledOnce();
});

test.each([
  ["", "25", { desk: true, total: false }],
  ["acme", "0", { desk: false, total: true }],
  ["acme", "a few", { desk: false, total: true }],
])("%o with %o is said to be wrong, and nobody is asked", async (address, total, wrong) => {
  desk.value = address;
  model.total.value = total;
  await model.add();
  expect(model.adding.value).toEqual({ kind: "wrong", ...wrong });
  expect(ports.requestAccess).not.toHaveBeenCalled();
});

test("without access nothing is asked or kept, and what was typed stays", async () => {
  ports.requestAccess.mockResolvedValue(false);
  await model.add();
  expect(model.adding.value).toEqual({ kind: "no_access", address: DESK });
  expect(ports.desks.ask).not.toHaveBeenCalled();
  expect(desk.value).toBe("acme");
});

test("where no help desk answers nothing is kept, and access is given back", async () => {
  ports.desks.ask.mockResolvedValue(stateOf({ kind: "not_connected" }));
  await model.add();
  expect(model.adding.value).toEqual({ kind: "not_a_desk", address: DESK });
  expect(ports.giveBackAccess).toHaveBeenCalledExactlyOnceWith([DESK]);
  expect(ports.desks.addAlone).not.toHaveBeenCalled();
});

test("what fails is said, and can be tried again", async () => {
  const { details: problem } = new Problem({ type: "help-desk-unavailable", status: 0, detail: "" });
  ports.desks.ask.mockResolvedValueOnce(stateOf({ kind: "failed", problem }));
  await model.add();
  expect(model.adding.value).toEqual({ kind: "failed", problem });
  ports.desks.ask.mockRejectedValueOnce(new Problem(problem));
  await model.add();
  expect(model.adding.value).toEqual({ kind: "failed", problem });
  expect(ports.desks.addAlone).not.toHaveBeenCalled();
  await model.add();
  expect(model.adding.value.kind).toBe("added");
});
