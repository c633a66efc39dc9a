import { expect, it } from "vitest";
import { createRateLimit } from "./rate-limit.ts";

it("refuses what is over the limit of a minute, and says when to come back", () => {
  let now = 1_000;
  const count = createRateLimit(2, () => now);
  expect(count("acorn")).toEqual({ limit: 2, remaining: 1 });
  now += 15_500;
  expect(count("acorn")).toEqual({ limit: 2, remaining: 0 });
  expect(count("acorn")).toEqual({ limit: 2, remaining: 0, retryAfterSeconds: 45 });
  expect(count("birch")).toEqual({ limit: 2, remaining: 1 });
  now += 44_500;
  expect(count("acorn")).toEqual({ limit: 2, remaining: 1 });
});
