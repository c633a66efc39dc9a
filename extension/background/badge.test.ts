import { expect, test } from "vitest";
import type { SeatState } from "../../shared/api/index.ts";
import { uncountedOf } from "../../shared/api/testing.ts";
import { badgeFor } from "./badge.ts";
import { availability, viewer } from "./testing.ts";

const state = (
  remaining: number,
  capabilities: Parameters<typeof viewer>[1] = ["seeMeter", "seeBadge"],
): SeatState => ({
  connection: { kind: "connected", viewer: viewer("owner", capabilities) },
  snapshot: { availability: availability(remaining), readAt: 0 },
  problem: null,
});

test("licenses left, in the colour of their state", () => {
  expect(badgeFor(state(5), false)).toEqual({ text: "5", colour: "#037f52" });
  expect(badgeFor(state(2), false)).toEqual({ text: "2", colour: "#ac5918" });
  expect(badgeFor(state(0), false)).toEqual({ text: "0", colour: "#cd3642" });
  expect(badgeFor(state(1500), false).text).toBe("999+");
});

test("unknown is never zero", () => {
  expect(badgeFor({ ...state(5), snapshot: null }, false).text).toBe("?");
  const snapshot = uncountedOf({ availability: availability(5), readAt: 0 });
  expect(badgeFor({ ...state(5), snapshot }, false)).toEqual({ text: "?", colour: "#5c6970" });
});

test("a number that could not be read anew says so, and none is below zero", () => {
  const problem = { type: "unreachable", status: 0, detail: "" } as const;
  expect(badgeFor({ ...state(2), problem }, false)).toEqual({ text: "2?", colour: "#5c6970" });
  expect(badgeFor({ ...state(100), problem }, false).text).toBe("99+?");
  expect(badgeFor(state(-2), false).text).toBe("0");
});

test("gone for whoever has no badge, and for nobody", () => {
  expect(badgeFor(state(5, ["seeMeter"]), false).text).toBe("");
  expect(badgeFor({ connection: { kind: "signed_out" }, snapshot: null, problem: null }, false).text).toBe("");
});

test("says where we don't find our way, to everybody", () => {
  expect(badgeFor(state(5, []), true).text).toBe("!");
});
