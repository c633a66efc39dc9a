import { existsSync, readFileSync } from "node:fs";
import * as v from "valibot";

export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

const VitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
});

const PlaywrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number(), skipped: v.number() }),
});

const FaultsReport = v.object({ verdicts: v.array(v.object({ violations: v.array(v.string()) })) });

/** What a runner that wrote no report counts as: one failure. */
const NO_REPORT: Totals = { passed: 0, failed: 1, skipped: 0 };

export function vitestTotals(file: string): Totals {
  if (!existsSync(file)) return NO_REPORT;
  const report = v.parse(VitestReport, JSON.parse(readFileSync(file, "utf8")));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** A flaky test counts as failed: it is a bug whose cause is to be found. */
export function playwrightTotals(file: string): Totals {
  if (!existsSync(file)) return NO_REPORT;
  const { stats } = v.parse(PlaywrightReport, JSON.parse(readFileSync(file, "utf8")));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/** Each thing that was looked at counts as one test. */
export function faultsTotals(file: string): Totals {
  if (!existsSync(file)) return NO_REPORT;
  const { verdicts } = v.parse(FaultsReport, JSON.parse(readFileSync(file, "utf8")));
  const passed = verdicts.filter(({ violations }) => violations.length === 0).length;
  return { passed, failed: verdicts.length - passed, skipped: 0 };
}

export function add(one: Totals, other: Totals): Totals {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}

export function printTotals({ passed, failed, skipped }: Totals): void {
  process.stdout.write(`\n${passed} passed, ${failed} failed, ${skipped} skipped\n`);
}
