import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ensureBrowser, ensureXvfb } from "./browsers.ts";
import { buildAll } from "./build.ts";
import type { Totals } from "./test-totals.ts";
import { add, ended, faultsTotals, playwrightTotals, printTotals, vitestTotals } from "./test-totals.ts";

/**
 * `npm test`: every suite, each to its end, then the sums; of the browser tests those that aren't tagged `@long`.
 * `npm run test:all` runs these, too, and faults with a connected help desk; `npm run test:e2e` all browser tests alone.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const reports = `${root}.cache/test-reports/`;
const given = process.argv.slice(2);
const onlyBrowser = given[0] === "e2e";
const isAll = given[0] === "all";
const more = onlyBrowser || isAll ? given.slice(1) : ["--grep-invert", "@long", ...given];

process.env.SEATMETER_CHROMIUM = ensureBrowser("chromium");
process.env.SEATMETER_FIREFOX = ensureBrowser("firefox");
ensureXvfb();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
await buildAll();

const totals: Totals[] = [];

if (!onlyBrowser) {
  const report = `${reports}vitest.json`;
  const status = run("vitest", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`]);
  totals.push(ended(vitestTotals(report), "vitest", status));
  const faults = `${reports}faults.json`;
  const faultsStatus = run("tsx", [
    "faults/run.ts",
    "--short",
    ...(isAll ? ["--connected"] : []),
    `--report=${faults}`,
  ]);
  totals.push(ended(faultsTotals(faults), "faults", faultsStatus));
}
const report = `${reports}playwright.json`;
process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = report;
const status = run("playwright", ["test", "--config=e2e/playwright.config.ts", "--reporter=list,json", ...more]);
totals.push(ended(playwrightTotals(report), "playwright", status));

const sum = totals.reduce(add);
printTotals(sum);
process.exit(sum.failed > 0 || sum.passed === 0 ? 1 : 0);

/** The exit code; null after a signal. */
function run(command: string, args: string[]): number | null {
  return spawnSync(`${root}node_modules/.bin/${command}`, args, { cwd: root, stdio: "inherit" }).status;
}
