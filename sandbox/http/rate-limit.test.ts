import { expect, it } from "vitest";
import { createRateLimit } from "./rate-limit.ts";

it("refuses what is over the limit of a minute, and says when to come back", () => {
  let now = 1_000;
  const count = createRateLimit(() => now);
  expect(count("acorn", 2)).toEqual({ limit: 2, remaining: 1, resetSeconds: 60 });
  now += 15_500;
  expect(count("acorn", 2)).toEqual({ limit: 2, remaining: 0, resetSeconds: 45 });
  expect(count("acorn", 2)).toEqual({ limit: 2, remaining: 0, resetSeconds: 45, retryAfterSeconds: 45 });
  expect(count("birch", 2)).toEqual({ limit: 2, remaining: 1, resetSeconds: 60 });
  now += 44_500;
  expect(count("acorn", 2)).toEqual({ limit: 2, remaining: 1, resetSeconds: 60 });
});
