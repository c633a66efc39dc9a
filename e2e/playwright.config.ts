import { defineConfig } from "@playwright/test";

/** Real browsers only. No retries: a test that passes the second time is a bug whose cause is to be found. */
export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Generous: a slow machine is no failure. What has to be quick is measured by the bench.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  globalSetup: "./support/postgres.ts",
});
