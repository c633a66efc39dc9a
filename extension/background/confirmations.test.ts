import { beforeEach, expect, test, vi } from "vitest";
import type { DeskKey } from "../platform/desk.ts";
import { deskKey } from "../platform/desk.ts";
import { memoryAreas } from "../platform/testing.ts";
import { createConfirmations } from "./confirmations.ts";

const ORIGIN = "https://acorn.example";
const OWNER = deskKey(ORIGIN, "owner");
const BILLING = deskKey(ORIGIN, "billing");
const THREE = { kind: "quote", quoteId: "quote-3" } as const;
const FIVE = { kind: "quote", quoteId: "quote-5" } as const;

let session: ReturnType<typeof memoryAreas>["session"];
let ids: number;
/** Tabs that the browser has; each is in a window of its own. */
let open: Set<number>;
let lastTab: number;
/** Tabs that have gone to a page that isn't ours. */
let elsewhere: Set<number>;
const windows = { open: vi.fn(), isOurs: vi.fn(), show: vi.fn(), close: vi.fn() };
const tell = vi.fn(async () => undefined);
const onOpening = vi.fn();

beforeEach(() => {
  session = memoryAreas().session;
  ids = 0;
  lastTab = 10;
  open = new Set();
  elsewhere = new Set();
  windows.isOurs.mockImplementation(async (tabId: number) => open.has(tabId) && !elsewhere.has(tabId));
  vi.clearAllMocks();
  windows.open.mockReset().mockImplementation(async () => {
    lastTab += 1;
    open.add(lastTab);
    return lastTab;
  });
  windows.show.mockImplementation(async (tabId: number) => open.has(tabId));
  windows.close.mockImplementation(async (tabId: number) => void open.delete(tabId));
});

/** A worker that has just started, over what is stored. */
const make = () => createConfirmations({ session, newId: () => `stand-${++ids}`, windows, onOpening, tell });

function lastSaid(person = "owner") {
  const said = tell.mock.calls as unknown as [string, { person: string; stand: unknown }][];
  return said.findLast(([, message]) => message.person === person)?.[1].stand;
}

test("opens over the page that asked, and says how it stands", async () => {
  expect(await make().open(OWNER, THREE, 3)).toBe("stand-1");
  expect(windows.open).toHaveBeenCalledExactlyOnceWith(3);
  expect(onOpening).toHaveBeenCalledExactlyOnceWith(OWNER, THREE);
  expect(tell).toHaveBeenCalledExactlyOnceWith(ORIGIN, {
    kind: "confirmation",
    person: "owner",
    stand: { id: "stand-1", pressed: null },
  });
});

test("its page is told what it is for, by its tab alone, also by another worker", async () => {
  await make().open(OWNER, THREE, 3);
  expect(await make().pageCame(11)).toEqual({
    ...{ id: "stand-1", origin: ORIGIN, person: "owner" },
    ...{ what: THREE, replaces: false },
  });
  expect(await make().pageCame(3)).toBeNull();
});

test("its page that comes before its tab is known waits for that", async () => {
  const confirmations = make();
  const opening = confirmations.open(OWNER, THREE, 3);
  expect(await confirmations.pageCame(11)).toMatchObject({ id: "stand-1" });
  await opening;
});

test("a hundred presses at once are one window", async () => {
  const confirmations = make();
  await Promise.all(Array.from({ length: 100 }, () => confirmations.open(OWNER, THREE, 3)));
  expect(windows.open).toHaveBeenCalledOnce();
  expect(await confirmations.pageCame(11)).toMatchObject({ id: "stand-100", what: THREE, replaces: false });
});

test("another purchase comes to the front in the same window, which says that it replaced one", async () => {
  const confirmations = make();
  await confirmations.open(OWNER, THREE, 3);
  await confirmations.open(OWNER, FIVE, 4);
  expect(windows.open).toHaveBeenCalledOnce();
  expect(windows.show).toHaveBeenCalledExactlyOnceWith(11);
  expect(await confirmations.pageCame(11)).toMatchObject({ what: FIVE, replaces: true });
  expect(lastSaid()).toEqual({ id: "stand-2", pressed: null });
});

test("what was confirmed before isn't said to have been replaced", async () => {
  const confirmations = make();
  await confirmations.open(OWNER, THREE, 3);
  await confirmations.press(OWNER, 11, "quote-3");
  await confirmations.open(OWNER, FIVE, 3);
  expect(await confirmations.pageCame(11)).toMatchObject({ what: FIVE, replaces: false });
});

test("two people have two windows, and each presses in their own", async () => {
  const confirmations = make();
  await confirmations.open(OWNER, THREE, 3);
  await confirmations.open(BILLING, FIVE, 4);
  await expect(confirmations.press(OWNER, 12, "quote-3")).rejects.toMatchObject({ type: "not-permitted" });
  await expect(confirmations.press(BILLING, 11, "quote-5")).rejects.toMatchObject({ type: "not-permitted" });
  await confirmations.press(BILLING, 12, "quote-5");
  expect(lastSaid("billing")).toEqual({ id: "stand-2", pressed: "quote-5" });
  expect(lastSaid("owner")).toEqual({ id: "stand-1", pressed: null });
});

const gone: [string, (confirmations: ReturnType<typeof make>) => Promise<unknown>][] = [
  ["closed by hand", (confirmations) => confirmations.onTabGone(11)],
  ["closed by whoever asked", (confirmations) => confirmations.close(OWNER)],
  ["closed by whoever looked at it", (confirmations) => confirmations.closeTab(11)],
];

test.each(gone)(
  "%s it is nobody's: nothing is pressed in its tab any more, whoever has that number next",
  async (_, go) => {
    const confirmations = make();
    await confirmations.open(OWNER, THREE, 3);
    await go(confirmations);
    expect(lastSaid()).toBeNull();
    expect(await confirmations.pageCame(11)).toBeNull();
    await expect(confirmations.press(OWNER, 11, "quote-3")).rejects.toMatchObject({ type: "not-permitted" });
    await confirmations.open(OWNER, THREE, 3);
    expect(windows.open).toHaveBeenCalledTimes(2);
  },
);

test("whoever closes it before it is confirmed sees it closed; afterwards it closes itself", async () => {
  const confirmations = make();
  await confirmations.open(OWNER, THREE, 3);
  await confirmations.close(OWNER);
  expect(windows.close).toHaveBeenCalledExactlyOnceWith(11);
  await confirmations.open(OWNER, THREE, 3);
  await confirmations.press(OWNER, 12, "quote-3");
  await confirmations.close(OWNER);
  expect(windows.close).toHaveBeenCalledOnce();
  expect(lastSaid()).toBeNull();
});

test("loaded anew it is gone for a moment, and goes on", async () => {
  const confirmations = make();
  await confirmations.open(OWNER, THREE, 3);
  await confirmations.pageWent(11);
  expect(lastSaid()).toBeNull();
  expect(await confirmations.pageCame(11)).toMatchObject({ id: "stand-1" });
  expect(lastSaid()).toEqual({ id: "stand-1", pressed: null });
});

test("whose page has gone elsewhere isn't brought to the front", async () => {
  const confirmations = make();
  await confirmations.open(OWNER, THREE, 3);
  await confirmations.pageWent(11);
  expect(await confirmations.show(OWNER)).toBe(false);
  await confirmations.open(OWNER, THREE, 3);
  expect(windows.open).toHaveBeenCalledTimes(2);
});

test("that has gone elsewhere without a word isn't brought to the front, and another one opens", async () => {
  const confirmations = make();
  await confirmations.open(OWNER, THREE, 3);
  await confirmations.pageCame(11);
  elsewhere.add(11);
  await confirmations.open(OWNER, THREE, 3);
  expect(windows.show).not.toHaveBeenCalled();
  await confirmations.pageCame(12);
  elsewhere.add(12);
  expect(await confirmations.show(OWNER)).toBe(false);
  expect(windows.show).not.toHaveBeenCalled();
  expect(lastSaid()).toBeNull();
});

test("is shown while it is there, and said to be gone where it isn't", async () => {
  const confirmations = make();
  await confirmations.open(OWNER, THREE, 3);
  expect(await confirmations.show(OWNER)).toBe(true);
  open.clear();
  expect(await confirmations.show(OWNER)).toBe(false);
  expect(lastSaid()).toBeNull();
});

test("where the browser opens none, that is said, and the next try is a new one", async () => {
  windows.open.mockRejectedValueOnce(new Error("no"));
  const confirmations = make();
  await expect(confirmations.open(OWNER, THREE, 3)).rejects.toMatchObject({ type: "no-window" });
  expect(tell).not.toHaveBeenCalled();
  expect(await confirmations.open(OWNER, THREE, 3)).toBe("stand-2");
});

test("tabs that are no windows of ours mean nothing", async () => {
  const confirmations = make();
  await confirmations.open(OWNER, THREE, 3);
  tell.mockClear();
  await confirmations.onTabGone(3);
  await confirmations.pageWent(3);
  expect(tell).not.toHaveBeenCalled();
  const desks: DeskKey[] = [OWNER];
  for (const desk of desks) expect(await confirmations.show(desk)).toBe(true);
});
