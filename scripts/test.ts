import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ensureBrowser } from "./browsers.ts";
import { buildAll } from "./build.ts";
import type { Totals } from "./test-totals.ts";
import { add, faultsTotals, playwrightTotals, printTotals, vitestTotals } from "./test-totals.ts";

/** `npm test`: every suite, each to its end, then the sums. `npm run test:e2e` runs what needs a browser only. */
const root = fileURLToPath(new URL("..", import.meta.url));
const reports = `${root}.cache/test-reports/`;
const onlyBrowser = process.argv[2] === "e2e";
const more = process.argv.slice(onlyBrowser ? 3 : 2);

process.env.SEATMETER_CHROMIUM = ensureBrowser("chromium");
process.env.SEATMETER_FIREFOX = ensureBrowser("firefox");
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
await buildAll();

const totals: Totals[] = [];
let failed = false;

if (!onlyBrowser) {
  const report = `${reports}vitest.json`;
  run("vitest", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`]);
  totals.push(vitestTotals(report));
  const faults = `${reports}faults.json`;
  run("tsx", ["faults/run.ts", "--short", `--report=${faults}`]);
  totals.push(faultsTotals(faults));
}
const report = `${reports}playwright.json`;
process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = report;
run("playwright", ["test", "--config=e2e/playwright.config.ts", "--reporter=list,json", ...more]);
totals.push(playwrightTotals(report));

const sum = totals.reduce(add);
printTotals(sum);
// A runner that failed without a failed test (a crash, a bad file) is a failure too.
process.exit(failed || sum.failed > 0 || sum.passed === 0 ? 1 : 0);

function run(command: string, args: string[]): void {
  const { status } = spawnSync(`${root}node_modules/.bin/${command}`, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) failed = true;
}
