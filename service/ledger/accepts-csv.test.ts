import { expect, test } from "vitest";
import { acceptsCsv } from "./accepts-csv.ts";

test.each<[string | undefined, boolean]>([
  [undefined, false],
  ["*/*", false],
  ["application/json", false],
  ["text/csv", true],
  ["Text/CSV; charset=utf-8", true],
  ["text/csv, application/json", false],
  ["text/csv, application/json;q=0.5", true],
  ["text/csv;q=0.1, */*;q=0.5", false],
  ["text/*, application/json;q=0.9", true],
  ["text/csv;q=0", false],
  ["text/csv;q=nonsense", false],
  ["", false],
])("%j → %s", (accept, expected) => {
  expect(acceptsCsv(accept)).toBe(expected);
});
