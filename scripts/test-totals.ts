import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { stripVTControlCharacters } from "node:util";
import * as v from "valibot";
import { cutText } from "../shared/api/index.ts";

export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
  /** What failed, by name, and why: said once more at the end, where a long run's reader looks. */
  failures: string[];
}

const VitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
  testResults: v.array(
    v.object({
      assertionResults: v.array(
        v.object({ fullName: v.string(), status: v.string(), failureMessages: v.optional(v.array(v.string()), []) }),
      ),
    }),
  ),
});

const PlaywrightStep = v.object({ title: v.string(), error: v.optional(v.unknown()) });
const PlaywrightResult = v.object({
  errors: v.array(v.object({ message: v.optional(v.string(), "") })),
  steps: v.optional(v.array(PlaywrightStep), []),
});
const PlaywrightSpec = v.object({
  title: v.string(),
  file: v.string(),
  ok: v.boolean(),
  tests: v.array(v.object({ status: v.string(), results: v.array(PlaywrightResult) })),
});
type Spec = v.InferOutput<typeof PlaywrightSpec>;

interface Suite {
  specs: Spec[];
  suites: Suite[];
}

const PlaywrightSuite: v.GenericSchema<unknown, Suite> = v.object({
  specs: v.array(PlaywrightSpec),
  suites: v.optional(v.array(v.lazy(() => PlaywrightSuite)), []),
});

const PlaywrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number(), skipped: v.number() }),
  suites: v.array(PlaywrightSuite),
});

const FaultsReport = v.object({ verdicts: v.array(v.object({ what: v.string(), violations: v.array(v.string()) })) });

/** What a runner that wrote no report counts as: one failure. */
function noReport(file: string): Totals {
  return { passed: 0, failed: 1, skipped: 0, failures: [`no report was written: ${basename(file)}`] };
}

export function vitestTotals(file: string): Totals {
  if (!existsSync(file)) return noReport(file);
  const report = v.parse(VitestReport, JSON.parse(readFileSync(file, "utf8")));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: report.testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === "failed")
      .map(({ fullName, failureMessages }) => because(fullName, failureMessages)),
  };
}

/** A flaky test counts as failed: it is a bug whose cause is to be found. */
export function playwrightTotals(file: string): Totals {
  if (!existsSync(file)) return noReport(file);
  const { stats, suites } = v.parse(PlaywrightReport, JSON.parse(readFileSync(file, "utf8")));
  const failures = suites
    .flatMap(specsOf)
    .filter(({ ok, tests }) => !ok || tests.some(({ status }) => status === "flaky"))
    .map(failureOf);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped, failures };
}

function specsOf({ specs, suites }: Suite): Spec[] {
  return [...specs, ...suites.flatMap(specsOf)];
}

function failureOf({ file, title, tests }: Spec): string {
  const results = tests.flatMap((test) => test.results);
  const steps = results.flatMap((result) => result.steps.filter(({ error }) => error !== undefined));
  const where = [`${file}: ${title}`, ...steps.map((step) => step.title)].join(" › ");
  return because(
    where,
    results.flatMap(({ errors }) => errors.map(({ message }) => message)),
  );
}

/** As much of the first message as fits a few lines: with the name alone a failure of chance can't be looked into. */
function because(name: string, [message = ""]: string[]): string {
  const lines = stripVTControlCharacters(message)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("at "));
  const reason = cutText(lines.join(" · "), LONGEST_REASON);
  return reason === "" ? name : `${name} (${reason})`;
}

const LONGEST_REASON = 500;

/** Each thing that was looked at counts as one test. */
export function faultsTotals(file: string): Totals {
  if (!existsSync(file)) return noReport(file);
  const { verdicts } = v.parse(FaultsReport, JSON.parse(readFileSync(file, "utf8")));
  const broken = verdicts.filter(({ violations }) => violations.length > 0);
  const failures = broken.map(({ what, violations }) => `faults: ${what} (${violations[0]})`);
  return { passed: verdicts.length - broken.length, failed: broken.length, skipped: 0, failures };
}

/** A runner that failed without a failed test (a crash, an unhandled error, a check after the last one) counts as one. */
export function ended(totals: Totals, runner: string, status: number | null): Totals {
  if (status === 0 || totals.failed > 0) return totals;
  const failure = `${runner} ended with ${status ?? "a signal"}, though no test of it failed: what it printed says why`;
  return { ...totals, failed: 1, failures: [failure] };
}

export function add(one: Totals, other: Totals): Totals {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
    failures: [...one.failures, ...other.failures],
  };
}

export function printTotals({ passed, failed, skipped, failures }: Totals): void {
  for (const failure of failures) process.stdout.write(`failed: ${failure}\n`);
  process.stdout.write(`\n${passed} passed, ${failed} failed, ${skipped} skipped\n`);
}
