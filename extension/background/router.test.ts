import { describe, expect, test, vi } from "vitest";
import { operations } from "../../shared/api/index.ts";
import type { ToWorker } from "../platform/messages.ts";
import { readMessage } from "./message-guard.ts";
import { checkInput, PAGE_OPERATIONS } from "./page-operations.ts";
import type { MessageHandlers } from "./router.ts";
import { createRouter } from "./router.ts";
import { frameSender, pageSender } from "./sender.ts";

const PATTERNS = ["https://*.zendesk.com/*", "http://*.localhost/*"];
const OWN = "our-own-id";
const page = { id: OWN, origin: "https://acorn.zendesk.com", frameId: 0, tab: { id: 7 } };

describe("who may speak", () => {
  test("our content script in the top frame of a help desk; its origin is the browser's word", () => {
    expect(pageSender(page, OWN, PATTERNS)).toEqual({ origin: "https://acorn.zendesk.com", tabId: 7 });
    const { origin: _, ...firefox } = { ...page, url: "https://acorn.zendesk.com/agent/home" };
    expect(pageSender(firefox, OWN, PATTERNS)?.origin).toBe("https://acorn.zendesk.com");
  });

  test.each([
    ["another extension", { ...page, id: "another" }],
    ["a page without an extension", { ...page, id: undefined }],
    ["a frame within the page", { ...page, frameId: 3 }],
    ["no tab", { ...page, tab: undefined }],
    ["another site", { ...page, origin: "https://zendesk.com.evil.example" }],
    ["a site that ends alike", { ...page, origin: "https://evilzendesk.com" }],
    ["another scheme", { ...page, origin: "http://acorn.zendesk.com" }],
    ["an opaque origin", { ...page, origin: "null" }],
    ["nothing known", {}],
  ])("not %s", (_name, sender) => {
    expect(pageSender(sender, OWN, PATTERNS)).toBeNull();
  });
});

describe("which frames may speak", () => {
  const tab = { id: 7, url: "https://acorn.zendesk.com/admin/people/team/members/new" };
  const frame = { id: OWN, origin: "https://acorn.zendesk.com", frameId: 3, tab };

  test.each([frame.origin, "https://admin.acorn.zendesk.com"])(
    "the help desk's own, for the page around it: %s",
    (origin) => {
      expect(frameSender({ ...frame, origin }, OWN, PATTERNS)).toEqual({ origin: frame.origin, tabId: 7 });
    },
  );

  test.each([
    ["the page itself", { ...frame, frameId: 0 }],
    ["another extension", { ...frame, id: "another" }],
    ["another account's", { ...frame, origin: "https://birch.zendesk.com" }],
    ["another site's", { ...frame, origin: "https://evil.example" }],
    ["a sandboxed one, whatever its address", { ...frame, origin: "null", url: "https://acorn.zendesk.com/frame" }],
    ["one whose origin isn't known", { ...frame, origin: undefined, url: "https://acorn.zendesk.com/frame" }],
    ["one whose page isn't known", { ...frame, tab: { id: 7 } }],
    [
      "the help desk's in another account's page",
      { ...frame, tab: { id: 7, url: "https://birch.zendesk.com/admin/" } },
    ],
    ["the help desk's in a page that is none", { ...frame, tab: { id: 7, url: "https://evil.example/" } }],
    [
      "one of a page that is no help desk, as its own",
      { ...frame, origin: "https://evil.example", tab: { id: 7, url: "https://evil.example/" } },
    ],
    ["one in no tab", { ...frame, tab: undefined }],
  ])("not %s", (_name, sender) => {
    expect(frameSender(sender, OWN, PATTERNS)).toBeNull();
  });
});

describe("what may be said", () => {
  const quoteCall = {
    kind: "call",
    person: "owner",
    operation: "createQuote",
    input: { channel: "instant", lines: [{ target: "suite", add: 3 }] },
  };

  test("a named operation of a viewer", () => {
    expect(readMessage(quoteCall)).toEqual(quoteCall);
  });

  test("the ledger as CSV", () => {
    const call = { ...quoteCall, operation: "getLedger", input: {}, accept: "text/csv" };
    expect(readMessage(call)).toEqual(call);
  });

  test.each([
    ["buying past the journal", { ...quoteCall, operation: "createOrder" }],
    ["what the operator does", { ...quoteCall, operation: "putAccount" }],
    ["what the help desk does", { ...quoteCall, operation: "putAssignment" }],
    ["what anybody may, but a page need not", { ...quoteCall, operation: "getConnection" }],
    ["an unknown operation", { ...quoteCall, operation: "toString" }],
    ["an address", { kind: "call", url: "https://evil.example", person: "owner", input: {} }],
    ["an address beside an operation", { ...quoteCall, url: "https://evil.example" }],
    ["an origin of its own", { kind: "identify", origin: "https://birch.zendesk.com" }],
    ["another form than the ledger's", { ...quoteCall, accept: "text/html" }],
    ["an unknown kind", { kind: "fetch" }],
    ["no kind", {}],
    ["a text", "identify"],
    ["nothing", null],
    ["a price of its own", { kind: "confirm", person: "owner", quote: { id: "q", dueNow: 0 }, note: null }],
    ["a draft that fills the storage", { kind: "writeDraft", person: "owner", draft: "x".repeat(20_001) }],
  ])("not %s", (_name, message) => {
    expect(readMessage(message)).toBeNull();
  });

  test("the allow-list is what viewers may do, but for buying", () => {
    const viewers = Object.entries(operations).filter(([, { access }]) => access.caller === "viewer");
    expect(PAGE_OPERATIONS.toSorted()).toEqual(
      viewers
        .map(([name]) => name)
        .filter((name) => name !== "createOrder" && name !== "approveSeatRequest")
        .toSorted(),
    );
  });

  test.each([
    ["getOrder", { id: "../admin/accounts/acorn" }],
    ["getOrder", { id: "a?open=mine" }],
    ["getOrder", {}],
    ["getViewer", { id: "x" }],
    ["listOrders", { open: "everybody's" }],
    ["createQuote", { ...quoteCall.input, price: 1 }],
    ["createQuote", { channel: "instant", lines: [{ target: "suite", add: "3" }] }],
    ["createQuote", { channel: "instant", lines: [] }],
    ["getSeatRequest", {}],
    ["getSeatRequest", { id: 7 }],
    ["getSeatRequest", { id: "x".repeat(301) }],
    ["getSeatRequest", { id: "req_1", url: "https://evil.example" }],
    ["listSeatRequests", { state: { $ne: "pending" } }],
    ["createSeatRequest", { lines: [{ target: "suite", add: 1 }], idempotencyKey: 7 }],
    ["createSeatRequest", { lines: [], idempotencyKey: "key-1" }],
    ["putMails", { to: ["nobody@evil.example"] }],
  ] as const)("no input of %s but its own: %o", (name, input) => {
    expect(() => checkInput(name, input)).toThrow(expect.objectContaining({ type: "invalid-input" }));
  });

  test("the operation's own input passes", () => {
    expect(() => checkInput("createQuote", quoteCall.input)).not.toThrow();
    expect(() => checkInput("getOrder", { id: "ord_1" })).not.toThrow();
    expect(() => checkInput("listOrders", { open: "mine" })).not.toThrow();
    expect(() => checkInput("listSeatRequests", { state: "pending" })).not.toThrow();
    expect(() =>
      checkInput("createSeatRequest", { lines: [{ target: "suite", add: 1 }], idempotencyKey: "key-1" }),
    ).not.toThrow();
  });
});

describe("the router", () => {
  const refresh = vi.fn(async () => ({ connection: { kind: "connecting" }, snapshot: null, problem: null }));
  const handlers = { refresh, identify: () => Promise.reject(new TypeError("broken")) } as unknown as MessageHandlers;
  const onRefused = vi.fn();
  const route = createRouter({ ownId: OWN, patterns: async () => PATTERNS, handlers, onRefused });

  test("answers with values, tells handlers who asks, and sends errors as data", async () => {
    expect(await route({ kind: "refresh" }, page)).toMatchObject({ ok: true });
    expect(refresh).toHaveBeenCalledWith({ kind: "refresh" }, { origin: "https://acorn.zendesk.com", tabId: 7 });
    const answer = await route({ kind: "identify" }, page);
    expect(JSON.parse(JSON.stringify(answer))).toMatchObject({ ok: false, problem: { type: "own-fault" } });
    expect(JSON.stringify(answer)).not.toContain("broken");
  });

  const frame = { ...page, frameId: 3, tab: { id: 7, url: "https://acorn.zendesk.com/admin/people/team/members/new" } };

  test("answers a frame of the help desk for the page around it", async () => {
    refresh.mockClear();
    const inFrame = { ...frame, origin: "https://admin.acorn.zendesk.com" };
    expect(await route({ kind: "refresh" }, inFrame)).toMatchObject({ ok: true });
    expect(refresh).toHaveBeenCalledWith({ kind: "refresh" }, { origin: "https://acorn.zendesk.com", tabId: 7 });
  });

  test.each<ToWorker>([
    { kind: "hello", language: "en", visible: true, service: null },
    { kind: "visible", visible: true },
    { kind: "identify" },
    { kind: "call", person: "owner", operation: "getSubscription", input: {} },
    { kind: "openConfirmation", person: "owner", quoteId: "q_1" },
    { kind: "openApproval", person: "owner", requestId: "r_1" },
    { kind: "purchases", person: "owner" },
    { kind: "resume", person: "owner" },
    { kind: "readDraft", person: "owner" },
    { kind: "writeDraft", person: "owner", draft: "3" },
    { kind: "bring", script: "dialogs" },
    { kind: "bringFrames" },
    { kind: "openSubscription" },
    { kind: "notify", title: "t", message: "m" },
    { kind: "checked", check: { table: "2026-11-30", page: "agent", places: [] } },
  ])("answers no frame what is the page's to ask: $kind", async (message) => {
    expect(await route(message, frame)).toMatchObject({ ok: false, problem: { type: "invalid-input" } });
  });

  test("refuses strangers before anything is done, and counts them", async () => {
    refresh.mockClear();
    onRefused.mockClear();
    expect(await route({ kind: "refresh" }, { ...page, id: "another" })).toMatchObject({ ok: false });
    expect(await route({ kind: "refresh", extra: 1 }, page)).toMatchObject({ ok: false });
    expect(refresh).not.toHaveBeenCalled();
    expect(onRefused).toHaveBeenCalledTimes(2);
  });

  test.each([
    { kind: "desk", origin: page.origin, act: "read" },
    { kind: "confirmation", act: "read" },
    { kind: "confirm", origin: page.origin, person: "owner", quote: {}, note: null, demotionsSeen: false },
    { kind: "as_page", origin: page.origin, message: { kind: "refresh" } },
  ])("takes nothing from a page that only our own may say: %j", async (message) => {
    expect(await route(message, page)).toMatchObject({ ok: false, problem: { type: "invalid-input" } });
  });
});
