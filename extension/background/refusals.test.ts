import { expect, test, vi } from "vitest";
import { REFUSALS } from "../platform/kept.ts";
import { memoryAreas } from "../platform/testing.ts";
import { createRefusals } from "./refusals.ts";

test("every refusal is counted, also those that come at once and for the next worker", async () => {
  const { session } = memoryAreas();
  const onRefused = createRefusals(session);
  for (let times = 0; times < 5; times += 1) onRefused();
  await vi.waitFor(async () => expect(await session.get(REFUSALS)).toBe(5));
  createRefusals(session)();
  await vi.waitFor(async () => expect(await session.get(REFUSALS)).toBe(6));
});
