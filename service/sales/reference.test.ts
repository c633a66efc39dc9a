import { expect, test } from "vitest";
import { referenceOf } from "./reference.ts";

test("a reference can be read over the telephone, and follows from its inquiry", () => {
  expect(referenceOf("inq_1")).toBe(referenceOf("inq_1"));
  for (let index = 0; index < 500; index += 1) {
    expect(referenceOf(`inq_${index}`)).toMatch(/^([2-9A-HJ-KMNP-TV-Z]{4}-){2}[2-9A-HJ-KMNP-TV-Z]{4}$/);
  }
});

test("no two of many are the same", () => {
  const references = Array.from({ length: 20_000 }, (_, index) => referenceOf(`inq_${index}`));
  expect(new Set(references).size).toBe(references.length);
});
