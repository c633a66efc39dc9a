import { expect, test } from "vitest";
import { readQuantitiesDraft } from "./index.ts";

test("what was kept is read", () => {
  const kept = { variant: "full", texts: { suite: "3", sell: "x" } };
  expect(readQuantitiesDraft(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});

test.each([null, 3, "full", {}, { variant: "long", texts: {} }, { variant: "full" }, { variant: "full", texts: null }])(
  "%j is no draft",
  (kept) => {
    expect(readQuantitiesDraft(kept)).toBeNull();
  },
);

test("texts that aren't text are left out", () => {
  expect(readQuantitiesDraft({ variant: "full", texts: { suite: 3, sell: "2" } })).toEqual({
    variant: "full",
    texts: { sell: "2" },
  });
});
