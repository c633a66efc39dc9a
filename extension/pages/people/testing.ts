import { signal } from "@preact/signals";
import { vi } from "vitest";
import type { SeatState } from "../../../shared/api/index.ts";
import { NOW, seatsOf, snapshotOf } from "../../../shared/api/testing.ts";
import { fakeApi } from "../../../shared/cart/testing.ts";
import type { TeamMember } from "../../platform/messages.ts";
import type { PeoplePorts } from "./people-model.ts";
import { createPeopleModel } from "./people-model.ts";

export interface Setting {
  seats?: SeatState;
  team?: readonly TeamMember[] | null;
  /** What comes of the form that it leads to. */
  form?: "ready" | "unanswered";
}

/** The page's model at an invented help desk, where 8 of 10 licenses are in use. */
export function fakePeople({ seats: state = seatsOf(snapshotOf(10, 8)), team = [], form = "ready" }: Setting = {}) {
  const seats = signal(state);
  const { purchasing } = fakeApi();
  const ports = {
    roleWords: async () => [{ admin: "admin", agent: "agent", "light agent": "light_agent" }] as const,
    accountRoles: vi.fn(async () => [{ id: "5", name: "Team lead", role: "agent" }] as const),
    readTeam: vi.fn(async (): Promise<readonly TeamMember[] | null> => team),
    purchasingOf: () => purchasing,
    openForm: vi.fn<PeoplePorts["openForm"]>(async () => form),
    breathe: async () => undefined,
    now: () => NOW,
  };
  return { seats, purchasing, ports, model: createPeopleModel({ seats, ...ports }) };
}

/** A list as in the help desk's import: this many agents, then some of another kind. */
export function listOf(agents: number, more: readonly string[] = []): string {
  const rows = Array.from({ length: agents }, (_, index) => `Agent ${index + 1},agent.${index + 1}@x.com,Agent,`);
  return ["Name,Email,Role,Restriction", ...rows, ...more].join("\n");
}
