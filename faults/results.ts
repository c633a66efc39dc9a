import { writeFile } from "node:fs/promises";
import { cpus, totalmem, type } from "node:os";
import { fileURLToPath } from "node:url";
import type { Report } from "./report.ts";
import { textOf } from "./report.ts";

/** Writes faults/results.md, as bench/results.md is written: by a run, never by hand. */
export async function writeResults(report: Report): Promise<void> {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()}, Node ${process.version}`;
  await writeFile(
    fileURLToPath(new URL("results.md", import.meta.url)),
    `# What holds when everything breaks

By \`npm run faults\`. Machine: ${machine}. The same seed gives the same plan of kills, broken lines and decisions; how
they meet differs from run to run.

${textOf(report)}`,
  );
}
