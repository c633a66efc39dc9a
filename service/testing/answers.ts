import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { documentedKinds } from "./documented-answers.ts";

declare module "vitest" {
  export interface ProvidedContext {
    answersFolder: string;
  }
}

/**
 * Vitest's set-up of the project `service`: collects which answers the tests have had. When all of them ran
 * (`npm run test:answers`), each answer of the OpenAPI document has to be among them.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "seatmeter-answers-"));
  project.provide("answersFolder", folder);
  return async () => {
    const had = new Set<string>();
    for (const file of await readdir(folder)) {
      for (const kind of JSON.parse(await readFile(join(folder, file), "utf8")) as string[]) had.add(kind);
    }
    await rm(folder, { recursive: true, force: true });
    if (process.env.SEATMETER_ALL_ANSWERS === undefined) return;
    const missing = documentedKinds().filter((kind) => !had.has(kind));
    if (missing.length === 0) return;
    process.stderr.write(`No test has these documented answers:\n${missing.join("\n")}\n`);
    // Thrown, it would keep Postgres from being stopped, and vitest from failing.
    process.exitCode = 1;
  };
}
