import { readdir, readFile, writeFile } from "node:fs/promises";
import { cpus, release, totalmem, type } from "node:os";
import { fileURLToPath } from "node:url";
import type { Section } from "./section.ts";

/** Where the raw figures of each last run are kept. */
export const KEPT = fileURLToPath(new URL("../../.cache/bench/results/", import.meta.url));
const TABLE = fileURLToPath(new URL("../results.md", import.meta.url));

interface Kept extends Section {
  name: string;
  title: string;
  load: number;
  at: string;
}

/** Writes bench/results.md: what was measured in this checkout, and of the rest what stands there already. */
export async function writeResults(): Promise<void> {
  const files = (await readdir(KEPT)).filter((file) => file.endsWith(".json")).toSorted();
  const sections: Kept[] = await Promise.all(
    files.map(async (file) => JSON.parse(await readFile(KEPT + file, "utf8"))),
  );
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model ?? "unknown"}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}, Node ${process.version}`;
  const measured = new Map(sections.map((section) => [section.name, part(section)]));
  const parts = new Map([...partsOf(await readFile(TABLE, "utf8").catch(() => "")), ...measured]);
  const text = `# Measured

By \`npm run bench\` (one of them: \`npm run bench -- NAME\`). Machine of the last run: ${machine}. Browser, service, Postgres and the
load all share it. ✓ within its budget, ✗ not; figures without a budget are there for comparison. Raw figures:
\`.cache/bench/results/\`.

${[...parts.keys()]
  .toSorted()
  .map((name) => parts.get(name))
  .join("\n")}`;
  await writeFile(TABLE, text);
}

/** The sections of the table by what measures them. */
export function partsOf(table: string): Map<string, string> {
  const parts = table.split(/^(?=## )/m).slice(1);
  return new Map(parts.map((text) => [/^`([^`]+)`/m.exec(text)?.[1] ?? "", `${text.trimEnd()}\n`]));
}

function part({ name, title, load, at, figures, method }: Kept): string {
  const rows = figures.map(
    ({ what, budget, result, met, beside, n }) =>
      `| ${what} | ${budget || "–"} | ${result}${met === null ? "" : met ? " ✓" : " ✗"} | ${beside || "–"} | ${n} |`,
  );
  return `## ${title}
\`${name}\`, ${at.slice(0, 10)}, load before it ${load.toFixed(2)}${load > cpus().length ? ": others kept the machine busy, so only what stands beside each other compares" : ""}

| what | budget | measured | beside it | n |
| --- | --- | --- | --- | --- |
${rows.join("\n")}

${method}
`;
}
