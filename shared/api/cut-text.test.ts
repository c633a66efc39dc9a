import { expect, test } from "vitest";
import { cutText } from "./cut-text.ts";

test.each([
  ["short", 5, "short"],
  ["longer", 5, "long…"],
  ["abc😀", 5, "abc😀"],
  ["abc😀d", 5, "abc…"],
  ["abcd😀", 5, "abcd…"],
  ["abc👨‍👩‍👧d", 8, "abc…"],
  ["abce\u0301e\u0301", 6, "abce\u0301…"],
  ["abce\u0301e\u0301", 5, "abc…"],
  ["a word", 3, "a…"],
])("%j in %d units is %j", (text, most, expected) => {
  expect(cutText(text, most)).toBe(expected);
  expect(expected.length).toBeLessThanOrEqual(most);
});
