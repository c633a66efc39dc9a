import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { SeatState } from "../../../shared/api/index.ts";
import { NOW, seatsOf, snapshotOf, viewerOf } from "../../../shared/api/testing.ts";
import type { Ask } from "../../platform/carrier.ts";
import type { ToPage } from "../../platform/messages.ts";
import type { DeskSession } from "./desk-session.ts";
import { startDeskSession } from "./desk-session.ts";

const ORIGIN = "https://acorn.zendesk.com";
const ask = vi.fn();
let life: AbortController;
let tell: (message: ToPage) => void;
let session: DeskSession;

beforeEach(() => {
  life = new AbortController();
  ask.mockReset();
});
afterEach(() => life.abort());

async function start(first: SeatState) {
  ask.mockImplementation(async ({ kind }: { kind: string }) => (kind === "purchases" ? [] : first));
  session = startDeskSession({
    origin: ORIGIN,
    ask: ask as unknown as Ask,
    checkoutOf: (_, purchases) => ({ ...purchases, confirm: vi.fn() }),
    hear: (listener) => {
      tell = listener;
    },
    save: () => undefined,
    now: () => NOW,
    signal: life.signal,
  });
  await vi.waitFor(() =>
    expect(session.view.value).not.toMatchObject({ seats: { connection: { kind: "connecting" } } }),
  );
}

const push = (state: SeatState) => tell({ kind: "seats", state });
const open = () => {
  const { value } = session.view;
  if (value.kind !== "open") throw new Error(`It is ${value.kind}.`);
  return value;
};

test("newer numbers of the same person stay on the same page, in whatever order their keys come", async () => {
  await start(seatsOf(snapshotOf(10, 8)));
  const { model } = open();
  const sorted = Object.fromEntries(Object.entries(viewerOf("owner")).sort().reverse()) as ReturnType<typeof viewerOf>;
  push(seatsOf(snapshotOf(10, 9), sorted));
  expect(open().model).toBe(model);
  expect(model.seats.value?.availability.products[0]?.assigned).toBe(9);
});

test("a sign-in that can't be reached takes nothing away", async () => {
  await start(seatsOf(snapshotOf(10, 8)));
  const { model } = open();
  const problem = { type: "sign-in-unreachable", status: 0, detail: "" } as const;
  push({ connection: { kind: "failed", problem }, snapshot: null, problem });
  expect(open().model).toBe(model);
});

test("what is typed into its cart is kept by the worker, which knows whose it is and forgets it with them", async () => {
  await start(seatsOf(snapshotOf(10, 8)));
  const { load, save } = session.draftOf("member-owner");
  const draft = { quantities: { variant: "short", lines: [] }, note: "PO 4711" };
  await save(draft as never);
  const about = { person: "member-owner", of: "manage" };
  expect(ask).toHaveBeenLastCalledWith({ kind: "writeDraft", ...about, draft: JSON.stringify(draft) });
  ask.mockResolvedValueOnce("{");
  expect(await load()).toBeNull();
  expect(ask).toHaveBeenLastCalledWith({ kind: "readDraft", ...about });
});

test("somebody else gets a page of their own, and hears nothing of the person before", async () => {
  await start(seatsOf(snapshotOf(10, 8)));
  const before = open().model;
  push(seatsOf(null, viewerOf("billing_admin")));
  expect(open().model).not.toBe(before);
  expect(open().model.seats.value).toBeNull();
  tell({ kind: "purchases", person: "member-owner", records: [{ key: "theirs" }] as never });
  expect(session.purchases.value).toEqual([]);
});

test("whoever may not see it is told so; whoever is signed out, too, and nothing stays", async () => {
  await start(seatsOf(snapshotOf(10, 8), viewerOf("agent")));
  expect(session.view.value).toMatchObject({ kind: "no_access", viewer: { role: "agent" } });
  push({ connection: { kind: "signed_out" }, snapshot: null, problem: null });
  expect(session.view.value).toMatchObject({ kind: "outside", seats: { connection: { kind: "signed_out" } } });
});
