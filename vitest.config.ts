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

/** `unit`: nothing but this process. `service`: against a real Postgres. What needs a browser stands in e2e/. */
export default defineConfig({
  test: {
    // Also where there are no more than two cores: tests of the service wait for Postgres half of the time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        plugins: [icuCatalogues(), readOperations()],
        test: {
          ...common,
          name: "unit",
          include: ["**/*.test.ts", "**/*.test.tsx"],
          exclude: [...exclude, "**/*.db.test.ts", "e2e/**"],
        },
      },
      {
        test: {
          ...common,
          name: "service",
          include: ["service/**/*.db.test.ts", "sandbox/**/*.db.test.ts"],
          exclude,
          globalSetup: ["scripts/postgres-for-tests.ts", "service/testing/answers.ts"],
        },
      },
    ],
  },
});
