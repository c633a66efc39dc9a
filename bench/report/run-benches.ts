import { mkdir, writeFile } from "node:fs/promises";
import { untilQuiet } from "./quiet.ts";
import { KEPT, writeResults } from "./results.ts";
import type { Bench } from "./section.ts";

/** Measures, one after another, what is named on the command line or all; then writes the table of everything kept. */
export async function runBenches(benches: readonly Bench[]): Promise<void> {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !benches.some((bench) => bench.name === name));
  if (unknown.length > 0) {
    throw new Error(`Nothing measures ${unknown.join(", ")}. There are ${benches.map(({ name }) => name).join(", ")}.`);
  }
  await mkdir(KEPT, { recursive: true });
  const failed: string[] = [];
  for (const { name, title, measure } of benches) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const load = await untilQuiet();
    process.stdout.write(`${title} …\n`);
    try {
      const { raw, ...section } = await measure();
      for (const { what, result, met } of section.figures) console.log(`  ${mark(met)} ${what}: ${result}`);
      const kept = { name, title, load, at: new Date().toISOString(), ...section };
      await writeFile(`${KEPT}${name}.json`, JSON.stringify({ ...kept, raw }, null, 1));
    } catch (error) {
      failed.push(name);
      console.error(error);
    }
  }
  await writeResults();
  // A missed budget is a result; only what couldn't be measured is a failure.
  if (failed.length > 0) {
    console.error(`Could not be measured: ${failed.join(", ")}.`);
    process.exitCode = 1;
  }
}

function mark(met: boolean | null): string {
  return met === null ? " " : met ? "✓" : "✗";
}
