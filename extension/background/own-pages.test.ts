import { beforeEach, expect, test, vi } from "vitest";
import type { SeatState } from "../../shared/api/index.ts";
import { requestOf } from "../../shared/api/testing-asking.ts";
import { deskKey } from "../platform/desk.ts";
import { signedOut } from "./identity/sign-in.ts";
import { createOwnPageRouter, isOwnPage } from "./own-pages.ts";
import type { MessageHandlers } from "./router.ts";

const OWN = "chrome-extension://our-own-id";
const ORIGIN = "https://acorn.zendesk.com";
const state: SeatState = { connection: { kind: "signed_out" }, snapshot: null, problem: null };

const seats = { of: vi.fn(), refresh: vi.fn(), identify: vi.fn() };
const show = vi.fn(async () => {});
const manage = vi.fn(async () => {});
const review = vi.fn(async () => {});
const call = vi.fn(async () => ({ id: "req_1" }));
const visible = vi.fn();
const handlers = { call, visible } as unknown as MessageHandlers;
const route = createOwnPageRouter({ seats, show, manage, review, handlers });

beforeEach(() => {
  for (const ask of Object.values(seats)) ask.mockReset().mockResolvedValue(state);
  show.mockClear();
  manage.mockClear();
});

test("only the extension's own pages are its own pages", () => {
  expect(isOwnPage({ id: "our-own-id", url: `${OWN}/extension/pages/popup/index.html` }, OWN)).toBe(true);
  expect(isOwnPage({ id: "our-own-id", url: `${ORIGIN}/agent/home`, tab: { id: 1 } }, OWN)).toBe(false);
  expect(isOwnPage({ id: "our-own-id", url: `${OWN}-evil.example/` }, OWN)).toBe(false);
  expect(isOwnPage({ id: "our-own-id" }, OWN)).toBe(false);
});

test.each([
  ["read", "of", [ORIGIN]],
  ["refresh", "refresh", [ORIGIN]],
  ["identify", "identify", [ORIGIN, false]],
  ["connect", "identify", [ORIGIN, true]],
  ["show", "of", [ORIGIN]],
  ["manage", "of", [ORIGIN]],
] as const)("%s", async (act, asked, withThese) => {
  expect(await route({ kind: "desk", origin: ORIGIN, act })).toEqual({ ok: true, value: state });
  for (const [name, ask] of Object.entries(seats)) expect(ask).toHaveBeenCalledTimes(name === asked ? 1 : 0);
  expect(seats[asked]).toHaveBeenCalledWith(...withThese);
  expect(show).toHaveBeenCalledTimes(act === "show" ? 1 : 0);
  expect(manage).toHaveBeenCalledTimes(act === "manage" ? 1 : 0);
});

const asked = { kind: "call", person: "owner", operation: "getSeatRequest", input: { id: "req_1" } };

test("what a page of a help desk would ask is answered as if that page had asked", async () => {
  const answer = await route({ kind: "as_page", origin: ORIGIN, message: asked });
  expect(answer).toEqual({ ok: true, value: { id: "req_1" } });
  expect(call).toHaveBeenCalledWith(asked, { origin: ORIGIN, tabId: -1 });
});

test("a request to decide about is reviewed by whom it names", async () => {
  const request = requestOf();
  const message = { kind: "review", origin: ORIGIN, person: "owner", request };
  expect(await route(message)).toEqual({ ok: true, value: null });
  expect(review).toHaveBeenCalledWith(deskKey(ORIGIN, "owner"), request);
});

test.each([
  { kind: "visible", visible: true },
  { ...asked, operation: "createOrder" },
  { ...asked, url: "https://evil.example" },
])("but not what only a tab can ask, or what no page can: %j", async (message) => {
  expect(await route({ kind: "as_page", origin: ORIGIN, message })).toMatchObject({
    ok: false,
    problem: { type: "invalid-input" },
  });
  expect(visible).not.toHaveBeenCalled();
});

test.each([
  null,
  "desk",
  { kind: "desk" },
  { kind: "desk", origin: "acorn", act: "read" },
  { kind: "desk", origin: ORIGIN, act: "forget" },
  { kind: "desk", origin: ORIGIN, act: "read", token: "x" },
  { kind: "identify" },
  { kind: "review", origin: ORIGIN, person: "owner", request: "req_1" },
])("not %j", async (message) => {
  expect(await route(message)).toMatchObject({ ok: false, problem: { type: "invalid-input" } });
});

test("what goes wrong is said, not thrown", async () => {
  seats.refresh.mockRejectedValue(signedOut());
  expect(await route({ kind: "desk", origin: ORIGIN, act: "refresh" })).toMatchObject({
    ok: false,
    problem: { type: "signed-out" },
  });
});
