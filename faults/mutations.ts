import { spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { faultsTotals, type Totals, vitestTotals } from "../scripts/test-totals.ts";
import { MUTATIONS } from "./mutations/list.ts";
import type { Mutation } from "./mutations/mutation.ts";
import { withoutGuard } from "./mutations/without-guard.ts";

/**
 * `npm run faults:mutations`: takes one guard after another out of a copy of the tree, and runs who has to notice. What
 * is named on the command line is part of the names of those to try. Ends with 1 where a guard is missed by nobody.
 */
const ROOT = fileURLToPath(new URL("..", import.meta.url));

interface Outcome {
  what: string;
  noticedBy: string;
  seconds: number;
  verdict: "red" | "green" | "already red" | "did not run";
  detail: string;
}

const asked = process.argv.slice(2);
const chosen = MUTATIONS.filter(({ what }) => asked.length === 0 || asked.some((part) => what.includes(part)));
const copy = await copyOfTree();
try {
  // All of them at once, first: one that applies no more is found before anything runs.
  for (const mutation of chosen) await mutated(mutation);
  const outcomes: Outcome[] = [];
  // One run of all of them is sooner done than one of each; which it is that isn't green is only asked where one isn't.
  const files = chosen.flatMap(({ noticedBy }) => (typeof noticedBy === "string" ? [] : noticedBy));
  const sound = new Map<string, boolean>();
  if (files.length > 0 && isGreen(await runSuite([...new Set(files)]))) {
    for (const { noticedBy } of chosen) sound.set(nameOf(noticedBy), true);
  }
  for (const mutation of chosen) {
    outcomes.push(await attempt(mutation, sound));
    process.stdout.write(`${row(outcomes.at(-1))}\n`);
  }
  const missed = outcomes.filter(({ verdict }) => verdict !== "red");
  process.stdout.write(
    `\n| without the guard | noticed by | s | verdict |\n| --- | --- | --- | --- |\n${outcomes.map(row).join("\n")}\n\n` +
      `${outcomes.length - missed.length} of ${outcomes.length} noticed\n`,
  );
  if (missed.length > 0 || outcomes.length === 0) process.exitCode = 1;
} finally {
  await rm(copy, { recursive: true, force: true });
}

async function attempt(mutation: Mutation, sound: Map<string, boolean>): Promise<Outcome> {
  const { what, file, noticedBy } = mutation;
  const suite = nameOf(noticedBy);
  const started = performance.now();
  const outcome = (verdict: Outcome["verdict"], detail: string): Outcome => ({
    what,
    noticedBy: suite,
    seconds: Math.round((performance.now() - started) / 1000),
    verdict,
    detail,
  });
  // Red means something only where the same is green without the change.
  if (typeof noticedBy !== "string" && !sound.has(suite)) sound.set(suite, isGreen(await runSuite(noticedBy)));
  if (sound.get(suite) === false) return outcome("already red", "");
  const whole = await readFile(join(ROOT, file), "utf8");
  await writeFile(join(copy, file), await mutated(mutation));
  try {
    const totals = await runSuite(noticedBy, { bail: true });
    if (totals === null) return outcome("did not run", "");
    const { passed, failed } = totals;
    return outcome(failed > 0 ? "red" : "green", `${failed} of ${passed + failed}`);
  } finally {
    await writeFile(join(copy, file), whole);
  }
}

function nameOf(noticedBy: Mutation["noticedBy"]): string {
  return typeof noticedBy === "string" ? noticedBy : noticedBy.join(", ");
}

async function mutated(mutation: Mutation): Promise<string> {
  return withoutGuard(await readFile(join(ROOT, mutation.file), "utf8"), mutation);
}

function isGreen(totals: Totals | null): boolean {
  return totals !== null && totals.failed === 0 && totals.passed > 0;
}

/** What a suite in the copy comes to; `null` where it said nothing, as when it could not even be read. */
async function runSuite(noticedBy: Mutation["noticedBy"], { bail = false } = {}): Promise<Totals | null> {
  const report = join(copy, ".cache", "mutation.json");
  await mkdir(dirname(report), { recursive: true });
  await rm(report, { force: true });
  const more = noticedBy === "connected faults" ? ["--connected"] : [];
  const [command, ...args] =
    typeof noticedBy === "string"
      ? ["tsx", "faults/run.ts", "--short", "--kills=6", `--report=${report}`, ...more]
      : [
          "vitest",
          "run",
          "--reporter=json",
          `--outputFile.json=${report}`,
          ...(bail ? ["--bail=1"] : []),
          ...noticedBy,
        ];
  spawnSync(join(copy, "node_modules/.bin", command ?? ""), args, { cwd: copy, stdio: "ignore" });
  const written = await readFile(report, "utf8").catch(() => null);
  if (written === null) return null;
  return typeof noticedBy === "string" ? faultsTotals(report) : vitestTotals(report);
}

/** Everything that git knows or would take, as it stands now, with the same packages. */
async function copyOfTree(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "seatmeter-mutations-"));
  const listed = spawnSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: ROOT });
  for (const file of listed.stdout.toString().split("\0").filter(Boolean)) {
    await cp(join(ROOT, file), join(folder, file), { recursive: true }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
    });
  }
  await symlink(join(ROOT, "node_modules"), join(folder, "node_modules"));
  return folder;
}

function row(outcome: Outcome | undefined): string {
  if (outcome === undefined) return "";
  const { what, noticedBy, seconds, verdict, detail } = outcome;
  return `| ${what} | ${noticedBy} | ${seconds} | ${verdict} ${detail} |`;
}
