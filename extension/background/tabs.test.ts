import { expect, test } from "vitest";
import { memoryAreas } from "../platform/testing.ts";
import { createTabRegistry } from "./tabs.ts";

const ACORN = "https://acorn.example";
const MAPLE = "https://maple.example";

test("a lease is held while a page of that help desk is visible, and by nothing else", async () => {
  const tabs = createTabRegistry(memoryAreas().session);
  expect(await tabs.hasLease(ACORN)).toBe(false);
  await tabs.update(1, { origin: ACORN, visible: true });
  await tabs.update(2, { origin: ACORN, visible: false });
  expect(await tabs.hasLease(ACORN)).toBe(true);
  expect(await tabs.hasLease(MAPLE)).toBe(false);
  await tabs.update(1, { origin: ACORN, visible: false });
  expect(await tabs.hasLease(ACORN)).toBe(false);
  await tabs.update(2, { origin: ACORN, visible: true });
  await tabs.remove(2);
  expect(await tabs.hasLease(ACORN)).toBe(false);
});

test("a tab that went to another help desk leaves nothing with the first", async () => {
  const tabs = createTabRegistry(memoryAreas().session);
  await tabs.update(1, {
    origin: ACORN,
    visible: true,
    check: { table: "2026-11-30", page: "agent", places: [] },
    language: "it",
  });
  const moved = await tabs.update(1, { origin: MAPLE });
  expect(moved).toEqual({ origin: MAPLE, visible: false, check: null, language: null });
  expect(await tabs.of(ACORN)).toEqual([]);
});

test("pages that say hello at once are all kept, also for the next worker", async () => {
  const { session } = memoryAreas();
  const tabs = createTabRegistry(session);
  await Promise.all([1, 2, 3].map((id) => tabs.update(id, { origin: ACORN, visible: true })));
  expect(await createTabRegistry(session).all()).toHaveLength(3);
});
