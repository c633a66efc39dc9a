import fc from "fast-check";
import { expect, test } from "vitest";

test("property tests look at the same examples in every run", () => {
  const examples = () => fc.sample(fc.tuple(fc.integer(), fc.string()), 20);
  expect(examples()).toEqual(examples());
});
