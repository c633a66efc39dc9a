import { describe, expect, it } from "vitest";
import { ended } from "./test-totals.ts";

const passed = { passed: 3, failed: 0, skipped: 0, failures: [] };

describe("how a runner ended", () => {
  it.each([1, null])("counts as a failure where no test failed: %s", (status) => {
    const totals = ended(passed, "vitest", status);
    expect(totals).toMatchObject({ passed: 3, failed: 1 });
    expect(totals.failures.join()).toContain("vitest");
  });

  it("adds nothing to what passed, nor to a test that failed", () => {
    expect(ended(passed, "vitest", 0)).toBe(passed);
    const failed = { ...passed, failed: 1, failures: ["a test"] };
    expect(ended(failed, "vitest", 1)).toBe(failed);
  });
});
