import { beforeEach, expect, test, vi } from "vitest";
import type { SeatState } from "../../shared/api/index.ts";
import { requestOf } from "../../shared/api/testing-asking.ts";
import { deskKey } from "../platform/desk.ts";
import { createDeciding } from "./deciding.ts";
import { viewer } from "./testing.ts";

const ORIGIN = "https://maple.example";
const OWNER = deskKey(ORIGIN, "owner");
const request = requestOf();
const connectedAs = (memberId: string, capabilities: Parameters<typeof viewer>[1]): SeatState => ({
  ...{ snapshot: null, problem: null },
  connection: { kind: "connected", viewer: viewer(memberId, capabilities) },
});

const seats = { of: vi.fn(), deskOf: vi.fn() };
const open = vi.fn(async () => "confirmation");
const openDialog = vi.fn(async () => undefined);
const show = vi.fn(async () => undefined);
const deciding = createDeciding({ seats, confirmations: { open }, pageDialogs: { open: openDialog }, show });

beforeEach(() => {
  vi.clearAllMocks();
  seats.of.mockResolvedValue(connectedAs("owner", ["decide", "buyInstantly"]));
  seats.deskOf.mockResolvedValue(OWNER);
});

test("whoever may approve decides in the window, from the popup and from a notice", async () => {
  await deciding.review(OWNER, request);
  await deciding.fromNotice({ origin: ORIGIN, requestId: request.id });
  const asked = [OWNER, { kind: "request", requestId: request.id }, null];
  expect(open.mock.calls).toEqual([asked, asked]);
  expect(show).not.toHaveBeenCalled();
  expect(openDialog).not.toHaveBeenCalled();
});

test("whoever may not gets no window: the popup leads to the page's dialog, a notice to the page", async () => {
  seats.of.mockResolvedValue(connectedAs("owner", ["seeMeter"]));
  await deciding.review(OWNER, request);
  await deciding.fromNotice({ origin: ORIGIN, requestId: request.id });
  expect(open).not.toHaveBeenCalled();
  expect(openDialog).toHaveBeenCalledExactlyOnceWith(OWNER, { kind: "review", request });
  expect(show).toHaveBeenCalledExactlyOnceWith(ORIGIN);
});

test("a popup of somebody who has left opens no window for whoever came after", async () => {
  await deciding.review(deskKey(ORIGIN, "billing"), request);
  expect(open).not.toHaveBeenCalled();
});

test("a notice about no request brings the help desk to the front", async () => {
  await deciding.fromNotice({ origin: ORIGIN, requestId: null });
  expect(show).toHaveBeenCalledExactlyOnceWith(ORIGIN);
  expect(open).not.toHaveBeenCalled();
});
