import { describe, expect, it } from "vitest";
import { retryIn } from "./retry.ts";

const taken = (statusCode: number, retryAfter: number | null = null) =>
  ({ outcome: "error", statusCode, retryAfter }) as const;

describe("an invocation that wasn't taken", () => {
  it.each([
    [409, 1, null, 1],
    [409, 3, null, 1],
    [409, 4, null, null],
    [503, 1, 59, 59],
    [503, 1, 60, null],
    [503, 1, null, null],
    [429, 3, 5, 5],
    [429, 4, 5, null],
    [500, 1, 5, null],
    [401, 1, null, null],
  ])("by %i, sent %i times, told to wait %s s, is sent again in %s s", (status, attempts, wait, expected) => {
    expect(retryIn(taken(status, wait), attempts)).toBe(expected);
  });

  it("in time is sent up to five times more; where nobody was there, not again", () => {
    const late = { outcome: "timeout", statusCode: null, retryAfter: null } as const;
    expect([5, 6].map((attempts) => retryIn(late, attempts))).toEqual([1, null]);
    expect(retryIn({ ...late, outcome: "unreachable" }, 1)).toBeNull();
  });
});
