import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { icuCatalogues } from "./scripts/vite/icu-catalogues.ts";
import { readOperations } from "./scripts/vite/read-operations.ts";

const exclude = ["**/node_modules/**", "dist/**", ".seatmeter/**", ".cache/**"];

/** Of both projects. */
const common = {
  // One set of modules for all files of a process, which halves the time: a file that leaves something behind in them is
  // a bug of that file.
  isolate: false,
  // Generous: a slow machine is no failure. What has to be quick is measured by the bench.
  testTimeout: 60_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 20_000 } },
  setupFiles: ["scripts/fixed-seed.ts"],
};

/** For what compiles catalogues while building, or reads an operation's description. */
const plugins = [icuCatalogues(), readOperations()];

/**
 * `unit`: nothing but this process. `dom`: the same with a document. `service`: against a real Postgres. What needs a
 * browser stands in e2e/.
 *
 * One after another: a process goes on with the next file if that is of the same project and environment, and otherwise
 * ends. Mixed, two files of three cost a process of their own.
 */
export default defineConfig({
  test: {
    // Also where there are no more than two cores: tests of the service wait for Postgres half of the time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        plugins,
        test: {
          ...common,
          name: "unit",
          sequence: { groupOrder: 0 },
          include: ["**/*.test.ts", "**/*.test.tsx"],
          exclude: [...exclude, "**/*.dom.test.{ts,tsx}", "**/*.db.test.ts", "e2e/**"],
        },
      },
      {
        plugins,
        test: {
          ...common,
          name: "dom",
          sequence: { groupOrder: 1 },
          environment: "happy-dom",
          include: ["**/*.dom.test.{ts,tsx}"],
          exclude: [...exclude, "e2e/**"],
        },
      },
      {
        test: {
          ...common,
          name: "service",
          sequence: { groupOrder: 2 },
          include: ["service/**/*.db.test.ts", "sandbox/**/*.db.test.ts"],
          exclude,
          globalSetup: ["scripts/postgres-for-tests.ts", "service/testing/answers.ts"],
        },
      },
    ],
  },
});
