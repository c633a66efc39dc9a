import { defineConfig } from "@playwright/test";

/** Real browsers only. No retries: a test that passes the second time is a bug whose cause is to be found. */
export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  globalSetup: "./support/postgres.ts",
});
