import { mkdtemp, readdir, rm } from "node:fs/promises";
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
 * Vitest's set-up of the project `service`: collects which answers the tests have had. When all of them ran, each answer
 * of the OpenAPI document has to be among them, or the run fails.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "seatmeter-answers-"));
  project.provide("answersFolder", folder);
  return async () => {
    const had = new Set((await readdir(folder)).map(decodeURIComponent));
    await rm(folder, { recursive: true, force: true });
    if (!(await allPassed(project))) return;
    const missing = documentedKinds().filter((kind) => !had.has(kind));
    if (missing.length === 0) return;
    process.stderr.write(`No test has these documented answers:\n${missing.join("\n")}\n`);
    // Thrown, it would keep Postgres from being stopped, and vitest from failing.
    process.exitCode = 1;
  };
}

/** Whether no file, and no test of one, was left out; where one failed the run has failed already. */
async function allPassed(project: TestProject): Promise<boolean> {
  const { testFiles } = await project.globTestFiles();
  const ran = new Map(project.vitest.state.getTestModules().map((module) => [module.moduleId, module]));
  return testFiles.every((moduleId) => {
    const module = ran.get(moduleId);
    return module?.state() === "passed" && [...module.children.allTests("skipped")].length === 0;
  });
}
