import { VARIANTS, type VariantName } from "../../sandbox/pages/variants.ts";
import { expect, test } from "../support/fixtures.ts";
import { AROUND_THE_WIZARD, EXPECTED, NOTHING_AT, SITUATIONS } from "./expected.ts";
import { BUTTON, LEADS_TO } from "./leads-to.ts";

test("each variant and each situation has something that is expected of it", () => {
  const named = new Set<VariantName>([
    ...AROUND_THE_WIZARD,
    "unknown-role",
    ...EXPECTED.flatMap(({ variants }) => variants),
  ]);
  expect([...named].sort()).toEqual(Object.keys(VARIANTS).sort());
  for (const { account, says } of Object.values(SITUATIONS)) {
    expect(BUTTON[says]).toBeDefined();
    expect(LEADS_TO[account]?.owner).toEqual(["buy"]);
  }
  expect(NOTHING_AT.length).toBeGreaterThanOrEqual(8);
});
