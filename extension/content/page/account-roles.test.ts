import { effect, signal } from "@preact/signals-core";
import { beforeEach, expect, test, vi } from "vitest";
import type { Viewer } from "../../../shared/api/index.ts";
import { viewerOf } from "../../../shared/api/testing.ts";
import type { AccountRole } from "../../platform/host-words.ts";
import type { AccountRoles } from "./account-roles.ts";
import { createAccountRoles } from "./account-roles.ts";

const ROLES: AccountRole[] = [{ id: "10005", name: "Team lead", role: "agent" }];
/** Forms are told apart, and nothing else is done with them. */
const form = () => ({}) as Element;
const settle = () => new Promise((resolve) => setTimeout(resolve));

const viewer = signal<Viewer | null>(null);
const ask = vi.fn();
let roles: AccountRoles;

beforeEach(() => {
  viewer.value = viewerOf("owner");
  ask.mockReset().mockResolvedValue(ROLES);
  roles = createAccountRoles({ ask, viewer: () => viewer.value });
});

test("are asked for once, as whoever is signed in, and whoever reads a form hears of them", async () => {
  const seen: number[] = [];
  const stop = effect(() => void seen.push(roles.known().length));
  expect(ask).not.toHaveBeenCalled();
  const one = form();
  roles.readFor(one);
  roles.readFor(one);
  await settle();
  roles.readFor(form());
  expect(ask.mock.calls).toEqual([[{ kind: "accountRoles", person: viewer.value?.memberId }]]);
  expect(roles.known()).toEqual(ROLES);
  expect(seen).toEqual([0, 1]);
  stop();
});

test("nobody asks before it is known who is signed in, nor for whoever sees no meter", () => {
  for (const who of [null, viewerOf("light_agent")]) {
    viewer.value = who;
    roles.readFor(form());
  }
  expect(ask).not.toHaveBeenCalled();
});

test("somebody else inherits none of them", async () => {
  roles.readFor(form());
  await settle();
  viewer.value = { ...viewerOf("admin"), memberId: "another" };
  expect(roles.known()).toEqual([]);
});

test("where there was no answer, the next form asks again, and the same one doesn't", async () => {
  ask.mockRejectedValueOnce(new Error("no answer"));
  const one = form();
  roles.readFor(one);
  await settle();
  roles.readFor(one);
  expect(ask).toHaveBeenCalledTimes(1);
  roles.readFor(form());
  await settle();
  expect(roles.known()).toEqual(ROLES);
});
