import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { liveThrough } from "./day.ts";
import { dieEverywhere, FAIL_POINTS } from "./fail-points.ts";
import { planOf } from "./plan.ts";
import type { Report } from "./report.ts";
import { connectedOf, cutsOf, textOf, violationsOf } from "./report.ts";
import { writeResults } from "./results.ts";
import { MIXED } from "./world/accounts.ts";
import { openWorld } from "./world/world.ts";

/** `npm run faults`: the long form; `-- --short` what `npm test` runs. `--seed` and `--kills` change the plan. */
const { values } = parseArgs({
  options: {
    short: { type: "boolean", default: false },
    seed: { type: "string", default: "20261123" },
    kills: { type: "string" },
    processes: { type: "string" },
    // Ends the storm after so long, however many kills are still planned; the report says how many there were.
    minutes: { type: "string" },
    report: { type: "string" },
    // With an account that is connected to its help desk; the long form always has one.
    connected: { type: "boolean", default: false },
  },
});
const form = values.short ? "short" : "long";
const seed = Number(values.seed);
const kills = Number(values.kills ?? (values.short ? 12 : 200));
const slots = Number(values.processes ?? (values.short ? 2 : 4));
const stopStorm = new AbortController();
if (values.minutes !== undefined) setTimeout(() => stopStorm.abort(), Number(values.minutes) * 60_000).unref();

const started = performance.now();
const plan = planOf({
  seed,
  kills,
  slots,
  failPoints: FAIL_POINTS,
  answers: values.short ? 150 : 300,
  leapEvery: values.short ? 7 : 14,
  crashEvery: values.short ? 5 : 20,
});
process.stdout.write(`Faults, ${form} form: seed ${seed}, ${kills} kills.\n`);
// In `npm test` the database tests have each fail point already.
const dying = values.short ? Promise.resolve([]) : dieEverywhere(seed);
const world = await openWorld({
  seed,
  name: form,
  slots,
  kinds: MIXED,
  stormy: true,
  connects: values.connected || form === "long",
});
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => world.close().finally(() => process.exit(130)));
}
try {
  const day = await liveThrough(world, plan, stopStorm.signal, {
    buyers: 32,
    desks: 4,
    askers: 4,
    approvers: 4,
    removers: 4,
    senders: 2,
    settlers: 4,
  });
  const sum = (count: (slot: (typeof world.slots)[number]) => number) =>
    world.slots.reduce((total, slot) => total + count(slot), 0);
  const acknowledgements: Record<string, number> = {};
  for (const { kind } of world.journal.told) acknowledgements[kind] = (acknowledgements[kind] ?? 0) + 1;
  const report: Report = {
    seed,
    form,
    at: new Date().toISOString(),
    seconds: (performance.now() - started) / 1000,
    kills: day.done.length,
    processes: slots,
    leaps: day.done.filter(({ leapDays }) => leapDays > 0).length,
    crashes: day.done.filter(({ postgres }) => postgres !== "none").length,
    fellAtPoint: sum(({ fates }) => fates.fellAtPoint),
    failedStarts: sum(({ fates }) => fates.failedStarts),
    crashed: world.slots.flatMap(({ fates }) => fates.crashed),
    cuts: cutsOf(world),
    acknowledgements,
    unknowns: day.unknowns,
    looks: day.looks,
    connected: await connectedOf(world),
    heard: Object.fromEntries([...world.journal.tally].toSorted()),
    verdicts: [...(await dying), ...day.verdicts],
  };
  const folder = fileURLToPath(new URL("../.cache/faults/", import.meta.url));
  await mkdir(folder, { recursive: true });
  await writeFile(values.report ?? `${folder}${form}.json`, JSON.stringify(report, null, 1));
  process.stdout.write(textOf(report));
  if (form === "long") await writeResults(report);
  if (violationsOf(report) > 0) process.exitCode = 1;
} catch (thrown) {
  // Before the world is closed, which whoever still looks at it would stumble over.
  console.error(thrown);
  process.exitCode = 1;
} finally {
  await world.close();
}
