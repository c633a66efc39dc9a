import { beforeEach, expect, test, vi } from "vitest";
import type { SeatState } from "../../shared/api/index.ts";
import { requestOf } from "../../shared/api/testing-asking.ts";
import { quoteOf } from "../../shared/cart/testing.ts";
import { deskKey } from "../platform/desk.ts";
import { signedOut } from "./identity/sign-in.ts";
import { createOwnPageRouter, isOwnPage } from "./own-pages.ts";
import type { MessageHandlers } from "./router.ts";
import type { Sender } from "./sender.ts";

const OWN = "chrome-extension://our-own-id";
const ORIGIN = "https://acorn.zendesk.com";
const state: SeatState = { connection: { kind: "signed_out" }, snapshot: null, problem: null };

const seats = { of: vi.fn(), refresh: vi.fn(), identify: vi.fn() };
const show = vi.fn(async () => {});
const manage = vi.fn(async () => {});
const people = vi.fn(async () => {});
const add = vi.fn(async () => {});
const review = vi.fn(async () => {});
const call = vi.fn(async () => ({ id: "req_1" }));
const visible = vi.fn();
const handlers = { call, visible } as unknown as MessageHandlers;
const confirmations = { pageCame: vi.fn(), pageWent: vi.fn(), closeTab: vi.fn() };
const spend = vi.fn();
const onRefused = vi.fn();
const languageOf = vi.fn(async () => "it");
const readAhead = vi.fn();
const answer = createOwnPageRouter({
  seats,
  show,
  manage,
  people,
  add,
  review,
  handlers,
  confirmations,
  spend,
  onRefused,
  languageOf,
  readAhead,
});

/** One of our pages in a tab of its own, as the browser tells of it. */
const TAB: Sender = {
  id: "our-own-id",
  origin: OWN,
  url: `${OWN}/extension/pages/confirm/index.html`,
  frameId: 0,
  tab: { id: 7 },
};
const route = (message: unknown, sender = TAB) => answer(message, sender);

beforeEach(() => {
  vi.clearAllMocks();
  for (const ask of Object.values(seats)) ask.mockReset().mockResolvedValue(state);
});

test("only the extension's own pages are its own pages", () => {
  const page = { ...TAB, url: `${OWN}/extension/pages/popup/index.html` };
  const isOwn = (more: Sender) => isOwnPage({ ...page, ...more }, "our-own-id", OWN);
  expect(isOwn({})).toBe(true);
  expect(isOwn({ id: "another" })).toBe(false);
  expect(isOwn({ origin: ORIGIN, url: `${ORIGIN}/agent/home` })).toBe(false);
  expect(isOwn({ url: `${OWN}-evil.example/` })).toBe(false);
  expect(isOwn({ url: undefined })).toBe(false);
  // A sandboxed frame of our page has its address.
  expect(isOwn({ origin: "null" })).toBe(false);
  expect(isOwn({ origin: undefined })).toBe(false);
});

test.each([
  ["read", "of", [ORIGIN]],
  ["refresh", "refresh", [ORIGIN]],
  ["identify", "identify", [ORIGIN, false]],
  ["connect", "identify", [ORIGIN, true]],
  ["show", "of", [ORIGIN]],
  ["manage", "of", [ORIGIN]],
  ["people", "of", [ORIGIN]],
] as const)("%s", async (act, asked, withThese) => {
  expect(await route({ kind: "desk", origin: ORIGIN, act })).toEqual({ ok: true, value: state });
  for (const [name, ask] of Object.entries(seats)) expect(ask).toHaveBeenCalledTimes(name === asked ? 1 : 0);
  expect(seats[asked]).toHaveBeenCalledWith(...withThese);
  expect(show).toHaveBeenCalledTimes(act === "show" ? 1 : 0);
  expect(manage).toHaveBeenCalledTimes(act === "manage" ? 1 : 0);
  expect(people).toHaveBeenCalledTimes(act === "people" ? 1 : 0);
});

const asked = { kind: "call", person: "owner", operation: "getSeatRequest", input: { id: "req_1" } };

test("what a page of a help desk would ask is answered as if that page had asked", async () => {
  const answer = await route({ kind: "as_page", origin: ORIGIN, message: asked });
  expect(answer).toEqual({ ok: true, value: { id: "req_1" } });
  expect(call).toHaveBeenCalledWith(asked, { origin: ORIGIN, tabId: -1 });
});

test("licenses are added by whom it names", async () => {
  expect(await route({ kind: "add", origin: ORIGIN, person: "owner" })).toEqual({ ok: true, value: null });
  expect(add).toHaveBeenCalledExactlyOnceWith(deskKey(ORIGIN, "owner"));
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
  { kind: "openConfirmation", person: "owner", quoteId: "quote-1" },
])("but not what only a tab can ask, or what no page can: %j", async (message) => {
  expect(await route({ kind: "as_page", origin: ORIGIN, message })).toMatchObject({
    ok: false,
    problem: { type: "invalid-input" },
  });
  expect(visible).not.toHaveBeenCalled();
  expect(onRefused).toHaveBeenCalledOnce();
});

test.each([
  null,
  "desk",
  { kind: "desk" },
  { kind: "desk", origin: "acorn", act: "read" },
  { kind: "desk", origin: ORIGIN, act: "forget" },
  { kind: "desk", origin: ORIGIN, act: "read", token: "x" },
  { kind: "identify" },
  { kind: "add", origin: ORIGIN },
  { kind: "review", origin: ORIGIN, person: "owner", request: "req_1" },
  { kind: "confirm", origin: ORIGIN, person: "owner", quoteId: "quote-1", note: null, demotionsSeen: false },
  { kind: "confirmation", act: "press" },
])("not %j", async (message) => {
  expect(await route(message)).toMatchObject({ ok: false, problem: { type: "invalid-input" } });
  expect(onRefused).toHaveBeenCalledOnce();
});

test("the window learns what it is for, and speaks as the help desk does", async () => {
  const asked = { id: "stand-1", origin: ORIGIN, person: "owner", what: { kind: "quote", quoteId: "quote-1" } };
  const ahead = { subscription: {}, quote: { id: "quote-1" } };
  confirmations.pageCame.mockResolvedValue(asked);
  readAhead.mockResolvedValue(ahead);
  expect(await route({ kind: "confirmation", act: "read" })).toEqual({
    ok: true,
    value: { asked, language: "it", seats: state, ahead },
  });
  expect(readAhead).toHaveBeenCalledExactlyOnceWith(deskKey(ORIGIN, "owner"), asked.what);
  expect(confirmations.pageCame).toHaveBeenCalledExactlyOnceWith(7);
  expect(languageOf).toHaveBeenCalledExactlyOnceWith(ORIGIN);
});

test("a window that is for nothing is told so", async () => {
  confirmations.pageCame.mockResolvedValue(null);
  expect(await route({ kind: "confirmation", act: "read" })).toEqual({ ok: true, value: { asked: null } });
  expect(readAhead).not.toHaveBeenCalled();
});

test.each([
  ["leave", "pageWent"],
  ["close", "closeTab"],
] as const)("the window is known by its tab: %s", async (act, called) => {
  expect(await route({ kind: "confirmation", act })).toEqual({ ok: true, value: null });
  expect(confirmations[called]).toHaveBeenCalledExactlyOnceWith(7);
  expect(onRefused).not.toHaveBeenCalled();
});

test.each([
  ["no tab", { ...TAB, tab: undefined }],
  ["a frame", { ...TAB, frameId: 3 }],
])("nothing is a window that has %s", async (_, sender) => {
  expect(await route({ kind: "confirmation", act: "read" }, sender)).toMatchObject({ ok: false });
  expect(confirmations.pageCame).not.toHaveBeenCalled();
  expect(onRefused).toHaveBeenCalledOnce();
});

test("the press that spends is passed on with who sent it", async () => {
  spend.mockResolvedValue("record");
  const press = {
    kind: "confirm",
    origin: ORIGIN,
    person: "owner",
    quote: quoteOf(3),
    note: null,
    demotionsSeen: false,
  };
  expect(await route(press)).toEqual({ ok: true, value: "record" });
  expect(spend).toHaveBeenCalledExactlyOnceWith(press, TAB);
});

test("what goes wrong is said, not thrown", async () => {
  seats.refresh.mockRejectedValue(signedOut());
  expect(await route({ kind: "desk", origin: ORIGIN, act: "refresh" })).toMatchObject({
    ok: false,
    problem: { type: "signed-out" },
  });
});
