import * as v from "valibot";
import { expect, test } from "vitest";
import { pageQuery } from "../../shared/api/index.ts";
import { pageOf, readPage } from "./page.ts";

const rows = ["c", "b", "a"].map((id, index) => ({ id, at: new Date(3_000 - index) }));

test("a page ends where the next one begins, and the last says so", () => {
  const first = pageOf(rows, 2, (row) => row);
  expect(first.items.map(({ id }) => id)).toEqual(["c", "b"]);
  const { after, limit } = readPage({ cursor: first.nextCursor ?? "", limit: "2" });
  expect([after, limit]).toEqual([{ at: new Date(2_999), id: "b" }, 2]);
  expect(pageOf(rows, 3, (row) => row).nextCursor).toBeNull();
  expect(pageOf([], 3, (row: (typeof rows)[number]) => row)).toEqual({ items: [], nextCursor: null });
});

test("without a word it begins at the beginning, with fifty", () => {
  expect(readPage({})).toEqual({ after: null, limit: 50 });
});

test.each([
  "x",
  "e30",
  Buffer.from('["2026-11-23T12:00:00.000Z"]').toString("base64url"),
  Buffer.from(`["${"9".repeat(24)}","a"]`).toString("base64url"),
  Buffer.from('["-200000-01-01T00:00:00Z ","a"]').toString("base64url"),
  Buffer.from('["2026-11-23T12:00:00.000Z",""]').toString("base64url"),
  Buffer.from('["2026-11-23T12:00:00.000Z","a\\u0000"]').toString("base64url"),
])("the cursor %s is refused", (cursor) => {
  expect(() => readPage({ cursor })).toThrow("cursor: a cursor from a page of this list.");
});

test.each(["auth0|5f7c", "o'connor@example.com", '"'.repeat(255), "\\"])("goes on after the id %s", (id) => {
  const { nextCursor } = pageOf([{ id }, { id: "next" }], 1, (row) => ({ ...row, at: new Date(3_000) }));
  expect(v.is(pageQuery.cursor, nextCursor)).toBe(true);
  expect(readPage({ cursor: nextCursor ?? "" }).after).toEqual({ at: new Date(3_000), id });
});
