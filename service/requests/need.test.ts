import fc from "fast-check";
import { expect, test } from "vitest";
import type { PersonNeed } from "./need.ts";
import { needOf, targetsOf } from "./need.ts";

const person = (add: number, neededBy: string | null, expiresAt: string): PersonNeed => ({
  lines: [{ target: "suite", name: "Suite", add }],
  neededBy,
  expiresAt: new Date(expiresAt),
});

test("the largest number, the earliest day, the longest wait", () => {
  const need = needOf([
    person(2, "2026-12-10", "2026-12-25T00:00:00Z"),
    person(5, "2026-12-01", "2026-12-16T00:00:00Z"),
    person(3, null, "2026-12-07T00:00:00Z"),
  ]);
  expect(need).toEqual(person(5, "2026-12-01", "2026-12-25T00:00:00Z"));
});

test("the order of lines does not make another need, a further target does", () => {
  expect(targetsOf([{ target: "suite" }, { target: "chat" }])).toBe(
    targetsOf([{ target: "chat" }, { target: "suite" }]),
  );
  expect(targetsOf([{ target: "suite" }])).not.toBe(targetsOf([{ target: "suite" }, { target: "chat" }]));
});

test("who asked first makes no difference to the numbers, and asking twice none at all", () => {
  const someone = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 })).map(
    ([suite, chat]): PersonNeed => ({
      lines: [
        { target: "suite", name: "Suite", add: suite },
        { target: "chat", name: "Chat", add: chat },
      ],
      neededBy: null,
      expiresAt: new Date(suite * 1000),
    }),
  );
  fc.assert(
    fc.property(fc.array(someone, { minLength: 1, maxLength: 5 }), (people) => {
      expect(needOf([...people].reverse())).toEqual(needOf(people));
      expect(needOf([...people, ...people])).toEqual(needOf(people));
      expect(needOf(people).lines[0]?.add).toBe(Math.max(...people.map(({ lines }) => lines[0]?.add ?? 0)));
    }),
  );
});
