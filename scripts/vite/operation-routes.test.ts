import rows from "virtual:operation-routes";
import * as v from "valibot";
import { expect, test } from "vitest";
import { pageOf } from "../../service/http/page.ts";

test("a page of the longest ids that there are is carried to the next", () => {
  const id = '"'.repeat(255);
  const { nextCursor } = pageOf([{ id }, { id }], 1, (row) => ({ ...row, at: new Date(0) }));
  expect(nextCursor?.length).toBeGreaterThan(700);
  expect(v.is(v.strictObject(rows.listMembers.input.query), { cursor: nextCursor })).toBe(true);
});
