import { expect, test } from "vitest";
import { planOf } from "./plan.ts";

const options = {
  seed: 7,
  kills: 40,
  slots: 2,
  failPoints: ["here", "there"],
  answers: 100,
  leapEvery: 10,
  crashEvery: 8,
};

test("the same seed gives the same plan, another one another", () => {
  expect(planOf(options)).toEqual(planOf(options));
  expect(planOf({ ...options, seed: 8 })).not.toEqual(planOf(options));
});

test("every process has its turn, clocks leap now and then, and fail points come up", () => {
  const plan = planOf(options);
  expect(plan.filter(({ slot }) => slot === 0)).toHaveLength(20);
  expect(plan.filter(({ leapDays }) => leapDays > 0)).toHaveLength(4);
  expect(plan.filter(({ postgres }) => postgres !== "none")).toHaveLength(5);
  expect(new Set(plan.map(({ failPoint }) => failPoint))).toEqual(new Set(["", "here", "there"]));
});
