import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ended, playwrightTotals, vitestTotals } from "./test-totals.ts";

const folder = mkdtempSync(join(tmpdir(), "seatmeter-totals-"));
afterAll(() => rmSync(folder, { recursive: true }));

function written(report: object): string {
  const file = join(folder, "report.json");
  writeFileSync(file, JSON.stringify(report));
  return file;
}

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

describe("what failed", () => {
  it("is named by Vitest's report, with the reason and without the stack", () => {
    const sums = { numPassedTests: 1, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
    const failureMessages = [
      "\u001b[31mAssertionError\u001b[39m: expected 0 to be 3\n    at here.ts:1:2\n    at there.ts:3:4",
    ];
    const assertionResults = [
      { fullName: "counts", status: "failed", failureMessages },
      { fullName: "adds", status: "passed", failureMessages: [] },
    ];
    expect(vitestTotals(written({ ...sums, testResults: [{ assertionResults }] }))).toEqual({
      ...{ passed: 1, failed: 1, skipped: 3 },
      failures: ["counts (AssertionError: expected 0 to be 3)"],
    });
  });

  it("is named by Playwright's, with the step, and where a second try passed, too", () => {
    const spec = (title: string, ok: boolean, status: string, results: object[]) => ({
      ...{ title, ok, file: "a.spec.ts" },
      tests: [{ status, results }],
    });
    const message = `Error: not visible\n\nLocator: meter\n    at here.ts:1:2\n${"long ".repeat(200)}`;
    const steps = [{ title: "401" }, { title: "500", error: { message } }];
    const good = { errors: [], steps: [] };
    const specs = [
      spec("fails", false, "unexpected", [{ errors: [{ message }], steps }]),
      spec("flickers", true, "flaky", [{ errors: [{ message: "Error: once" }] }, good]),
      spec("passes", true, "expected", [good]),
    ];
    const stats = { expected: 1, unexpected: 1, flaky: 1, skipped: 0 };
    const { failures, ...sums } = playwrightTotals(written({ stats, suites: [{ specs: [], suites: [{ specs }] }] }));
    expect(sums).toEqual({ passed: 1, failed: 2, skipped: 0 });
    expect(failures[0]).toMatch(/^a\.spec\.ts: fails › 500 \(Error: not visible · Locator: meter · long long /);
    expect(failures[0]?.length).toBeLessThan(560);
    expect(failures[1]).toBe("a.spec.ts: flickers (Error: once)");
  });

  it("is the report itself where there is none", () => {
    expect(vitestTotals(join(folder, "none.json"))).toMatchObject({ passed: 0, failed: 1 });
  });
});
