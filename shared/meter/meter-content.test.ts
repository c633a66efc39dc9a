import { describe, expect, test } from "vitest";
import type { ProblemDetails } from "../api/index.ts";
import { countedOf, NOW, seatsOf, snapshotOf, uncountedOf, viewerOf } from "../api/testing.ts";
import type { Role } from "../seats/index.ts";
import { capabilitiesWithoutService } from "../seats/index.ts";
import type { FormState } from "./form-state.ts";
import type { SeatEffect } from "./meter-content.ts";
import { meterContent } from "./meter-content.ts";

const staff = (role: Role, refused = false): FormState => ({ role, userType: "staff", refused });
const problem: ProblemDetails = { type: "unreachable", status: 0, detail: "" };
const effectFor = (form: FormState | null, purchased: number, assigned: number) => {
  const content = meterContent(seatsOf(snapshotOf(purchased, assigned)), form, NOW);
  return content.kind === "count" ? content.effect : content.kind;
};

describe("what the person who is being added does to the figures", () => {
  test.each<[string, FormState | null, number, number, unknown]>([
    ["nobody", null, 10, 8, null],
    ["an agent", staff("agent"), 10, 8, { kind: "uses", role: "agent", after: 1 }],
    ["the last one", staff("admin"), 10, 9, { kind: "uses", role: "admin", after: 0 }],
    ["none left", staff("agent"), 5, 5, { kind: "none_left", roleKnown: true }],
    ["less than none left", staff("agent"), 5, 7, { kind: "none_left", roleKnown: true }],
    ["a light agent", staff("light_agent"), 5, 5, { kind: "light_role", role: "light_agent" }],
    ["a role nobody could read", staff("unknown"), 10, 8, { kind: "role_unknown", after: 1 }],
    ["the same with none left", staff("unknown"), 5, 5, { kind: "none_left", roleKnown: false }],
    ["staff whose role still reads end user", staff("end_user"), 10, 8, { kind: "role_unknown", after: 1 }],
    ["an end user", { role: "agent", userType: "end_user", refused: false }, 10, 8, { kind: "end_user" }],
    ["refused", staff("agent", true), 5, 5, { kind: "refused" }],
    ["refused, bought since", staff("agent", true), 8, 5, { kind: "refused_before" }],
  ])("%s", (_, form, purchased, assigned, expected) => {
    expect(effectFor(form, purchased, assigned)).toEqual(expected);
  });

  describe("somebody who is there already", () => {
    const light: FormState = { role: "light_agent", userType: "staff", refused: false };
    const inExplore: FormState = { ...light, productRole: "explore_editor" };

    test.each<[string, FormState, number, SeatEffect | null]>([
      ["free, and stays so", { ...light, holds: false }, 8, { kind: "light_role", role: "light_agent" }],
      [
        "free, with a role in a product that costs",
        { ...inExplore, holds: false },
        8,
        { kind: "uses_in_product", role: "light_agent", productRole: "explore_editor", after: 1 },
      ],
      ["free, and none is left", { ...inExplore, holds: false }, 10, { kind: "none_left", roleKnown: true }],
      ["has one by the product", { ...inExplore, holds: true }, 10, { kind: "keeps" }],
      ["has one by the role", { ...light, role: "agent", holds: true }, 10, { kind: "keeps" }],
      ["gives one back", { ...light, holds: true }, 10, { kind: "light_role", role: "light_agent" }],
      ["may have one, and gets a role that uses one", { ...light, role: "agent", holds: null }, 8, null],
      ["may have one, and gets a role that nobody knows", { ...light, role: "unknown", holds: null }, 8, null],
      ["may have one, and needs none", { ...light, holds: null }, 8, { kind: "light_role", role: "light_agent" }],
      ["has one, and gets a role that nobody knows", { ...light, role: "unknown", holds: true }, 8, null],
      [
        "free, and gets a role that nobody knows",
        { ...light, role: "unknown", holds: false },
        8,
        { kind: "role_unknown", after: 1 },
      ],
    ])("%s", (_, form, assigned, expected) => {
      expect(effectFor(form, 10, assigned)).toEqual(expected);
    });
  });
});

describe("states", () => {
  test("what could not be read is unknown, never 0", () => {
    const seats = { ...seatsOf(null), problem };
    expect(meterContent(seats, null, NOW)).toEqual({ kind: "unknown", problem, add: "action.add" });
  });

  test("without a service whoever keeps the subscription is led to its page, and others ask", () => {
    const addFor = (role: Role, subscriptionUrl: string | null) => {
      const owner = viewerOf(role);
      const viewer = { ...owner, capabilities: [...capabilitiesWithoutService(role)] };
      viewer.account = { ...owner.account, subscriptionUrl };
      const content = meterContent({ ...seatsOf(null), connection: { kind: "connected", viewer }, problem }, null, NOW);
      return content.kind === "unknown" ? content.add : content.kind;
    };
    expect(addFor("owner", "https://acorn.example/subscription")).toBe("action.manage_subscription");
    expect(addFor("admin", null)).toBe("action.request");
    expect(addFor("agent", null)).toBe("action.request");
    expect(addFor("light_agent", null)).toBe("nothing");
  });

  test("a failed connection keeps the last snapshot, with its age", () => {
    const seats = { connection: { kind: "failed", problem } as const, snapshot: snapshotOf(10, 8), problem: null };
    expect(meterContent(seats, null, NOW + 120_000)).toMatchObject({ kind: "count", left: 2, age: 120, problem });
  });

  test("before the help desk's people were counted what was bought is all that is known", () => {
    const seats = seatsOf(uncountedOf(snapshotOf(5, 0)));
    expect(meterContent(seats, staff("agent"), NOW)).toEqual({ kind: "not_counted", purchased: 5, add: "action.add" });
    expect(meterContent(seats, null, NOW)).toMatchObject({ kind: "not_counted" });
  });

  test("people counted longer than a day ago say so, and whoever isn't read yet is named", () => {
    const counted = (hours: number, unread = 0) =>
      meterContent(seatsOf(countedOf(snapshotOf(50, 52), NOW - hours * 3_600_000, unread)), null, NOW);
    expect(counted(26)).toMatchObject({ kind: "count", used: 52, purchased: 50, left: 0, countAge: null, unread: 0 });
    expect(counted(26.1)).toMatchObject({ countAge: 93_960, age: null });
    expect(counted(1, 3)).toMatchObject({ countAge: null, unread: 3 });
  });

  test("an old snapshot says its age, a fresh one doesn't", () => {
    const seats = seatsOf(snapshotOf(10, 8));
    expect(meterContent(seats, null, NOW + 599_000)).toMatchObject({ age: null });
    expect(meterContent(seats, null, NOW + 720_000)).toMatchObject({ age: 720 });
  });

  test("whoever may not see the meter sees nothing", () => {
    for (const role of ["light_agent", "contributor", "end_user"] as const) {
      expect(meterContent(seatsOf(snapshotOf(10, 8), viewerOf(role)), null, NOW)).toEqual({ kind: "nothing" });
    }
  });

  test("a viewer without a readable role is offered nothing but another try", () => {
    const seats = seatsOf(snapshotOf(10, 8), viewerOf("unknown"));
    expect(meterContent(seats, null, NOW)).toEqual({ kind: "viewer_unknown" });
  });

  test("signed out, nothing of the person before is shown", () => {
    const seats = { connection: { kind: "signed_out" } as const, snapshot: snapshotOf(10, 8), problem: null };
    expect(meterContent(seats, null, NOW)).toEqual({ kind: "signed_out" });
  });
});
