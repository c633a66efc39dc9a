import { beforeEach, expect, test, vi } from "vitest";
import { requestOf } from "../../shared/api/testing-asking.ts";
import { deskKey } from "../platform/desk.ts";
import { memoryAreas } from "../platform/testing.ts";
import { createPageDialogs } from "./page-dialogs.ts";

const OWNER = deskKey("https://maple.example", "owner");
const BILLING = deskKey("https://maple.example", "billing");
const request = requestOf();
const dialog = { kind: "review", request } as const;
const told = [7, dialog];

const show = vi.fn<(origin: string) => Promise<number | null>>();
const tell = vi.fn(async () => undefined);
let session: ReturnType<typeof memoryAreas>["session"];
let now: number;

beforeEach(() => {
  session = memoryAreas().session;
  now = 0;
  show.mockReset();
  tell.mockClear();
});

/** A worker that has just started, over what is stored. */
const make = () => createPageDialogs({ session, now: () => now, show, tell });

test("a page that is open asks at once, and once", async () => {
  show.mockResolvedValue(7);
  await make().open(OWNER, dialog);
  expect(show).toHaveBeenCalledWith("https://maple.example");
  expect(tell.mock.calls).toEqual([told]);
  await make().onReady(OWNER, 7);
  expect(tell).toHaveBeenCalledTimes(1);
});

test("a page that is opened for it asks when it knows for whom, also by another worker, and once", async () => {
  show.mockResolvedValue(null);
  await make().open(OWNER, dialog);
  expect(tell).not.toHaveBeenCalled();
  await make().onReady(BILLING, 6);
  expect(tell, "somebody else is signed in there").not.toHaveBeenCalled();
  await make().onReady(OWNER, 7);
  await make().onReady(OWNER, 8);
  expect(tell.mock.calls).toEqual([told]);
});

test("a page that is still loading is told when it is ready", async () => {
  show.mockResolvedValue(7);
  tell.mockRejectedValueOnce(new Error("Receiving end does not exist."));
  await make().open(OWNER, dialog);
  await make().onReady(OWNER, 7);
  expect(tell.mock.calls).toEqual([told, told]);
  await make().onReady(OWNER, 7);
  expect(tell).toHaveBeenCalledTimes(2);
});

test("what comes too late is not asked out of nowhere", async () => {
  show.mockResolvedValue(null);
  await make().open(OWNER, dialog);
  now = 120_001;
  await make().onReady(OWNER, 7);
  now = 0;
  await make().onReady(OWNER, 7);
  expect(tell).not.toHaveBeenCalled();
});

test("the last one that was asked for is the one that opens", async () => {
  show.mockResolvedValue(null);
  await make().open(OWNER, dialog);
  await make().open(OWNER, { kind: "add" });
  await make().onReady(OWNER, 7);
  expect(tell.mock.calls).toEqual([[7, { kind: "add" }]]);
});
