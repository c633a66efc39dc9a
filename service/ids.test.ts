import { expect, test } from "vitest";
import { randomIds } from "./ids.ts";

test("no id comes twice, also where new randomness is asked for", () => {
  const ids = Array.from({ length: 2_000 }, () => randomIds.id("ord"));
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^ord_[\w-]{22}$/);
});
