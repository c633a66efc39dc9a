import { describe, expect, test } from "vitest";
import type { Operation } from "../../shared/api/index.ts";
import { operations, Problem } from "../../shared/api/index.ts";
import { readInput } from "./input.ts";

const read = (
  operation: Operation,
  parts: { params?: object; query?: object; headers?: Record<string, string>; body?: unknown },
) => readInput(operation, { params: {}, query: {}, headers: {}, body: undefined, ...parts });

const wrongFields = (act: () => unknown) => {
  try {
    act();
  } catch (thrown) {
    if (thrown instanceof Problem) return thrown.details.fields?.map(({ field, expected }) => `${field}: ${expected}`);
    throw thrown;
  }
  throw new Error("It was accepted.");
};

const quote = (add: unknown) => ({ channel: "instant", lines: [{ target: "suite", add }] });

describe("an operation's input", () => {
  test("is flat, with defaults", () => {
    const body = { role: "agent", status: "active", name: "Ann", sequence: 1 };
    expect(read(operations.putAssignment, { params: { memberId: "7" }, query: { reserve: "60s" }, body })).toEqual({
      memberId: "7",
      reserve: "60s",
      ...body,
    });
  });

  test.each(["3", true, [3], 3.5, 0, -1, 10_000, null, {}])("is not coerced: %j is no number of licenses", (add) => {
    expect(wrongFields(() => read(operations.createQuote, { body: quote(add) }))).toHaveLength(1);
  });

  test.each([
    [{ ...quote(3), price: 0 }, "price: absent"],
    [{ ...quote(3), toString: 1 }, "toString: absent"],
    [{ channel: "instant" }, "lines: present"],
    [{ ...quote(3), lines: [] }, "lines: >=1"],
  ])("names the field and what was expected: %j", (body, expected) => {
    expect(wrongFields(() => read(operations.createQuote, { body }))).toEqual([expected]);
  });

  test("refuses an unknown or repeated query parameter", () => {
    expect(wrongFields(() => read(operations.listOrders, { query: { open: "mine", all: "1" } }))).toEqual([
      "all: absent",
    ]);
    expect(wrongFields(() => read(operations.listOrders, { query: { open: ["mine", "mine"] } }))).toEqual([
      'open: "mine"',
    ]);
  });
});

describe("If-Match", () => {
  const version = (header: string) =>
    read(operations.createOrder, { headers: { "if-match": header }, body: { quoteId: "q" } });

  test("is a strong ETag", () => {
    expect(version('"7"')).toEqual({ quoteId: "q", version: "7" });
  });

  test.each(["7", 'W/"7"', "*", '"7", "8"', '"seven"', '"-1"', '""'])(
    "otherwise is no present version: %s",
    (header) => {
      expect(version(header)).toEqual({ quoteId: "q", version: "0" });
    },
  );

  test("may be missing", () => {
    expect(read(operations.createOrder, { body: { quoteId: "q" } })).toEqual({ quoteId: "q" });
  });
});
