import * as v from "valibot";
import { expect, test } from "vitest";
import { readAnswer } from "./read-answer.ts";

const Price = v.strictObject({ amount: v.pipe(v.number(), v.integer()), currency: v.string() });
const Answer = v.strictObject({
  name: v.string(),
  note: v.optional(v.string()),
  prices: v.array(Price),
  state: v.variant("kind", [
    v.strictObject({ kind: v.literal("open"), by: v.nullable(Price) }),
    v.strictObject({ kind: v.literal("ended") }),
  ]),
});
const answer = { name: "Suite", prices: [{ amount: 5, currency: "USD" }], state: { kind: "ended" } };

test("is read as it is described", () => {
  expect(readAnswer(Answer, answer)).toEqual(answer);
});

test("leaves out what a newer service says beyond that, wherever it stands", () => {
  const newer = {
    ...answer,
    colour: "blue",
    shape: { sides: 4 },
    prices: [{ amount: 5, currency: "USD", tax: 1 }],
    state: { kind: "open", by: { amount: 1, currency: "EUR", tax: null }, since: "today" },
  };
  expect(readAnswer(Answer, newer)).toEqual({
    ...answer,
    state: { kind: "open", by: { amount: 1, currency: "EUR" } },
  });
});

test.each([
  ["something is missing", { prices: [], state: { kind: "ended" } }],
  ["something is of another type", { ...answer, name: 7 }],
  ["a value isn't one of those that it may have", { ...answer, prices: [{ amount: 0.5, currency: "USD" }] }],
  ["a kind is unknown", { ...answer, state: { kind: "paused" } }],
  ["something is missing beside something new", { prices: [], state: { kind: "ended" }, colour: "blue" }],
  ["a value is wrong beside something new", { ...answer, prices: [{ amount: 0.5, currency: "USD", tax: 1 }] }],
  ["it is nothing", undefined],
])("is not read where %s", (_, wrong) => {
  expect(readAnswer(Answer, wrong)).toBeNull();
});
