import { pino } from "pino";
import { expect, test } from "vitest";
import type { Job } from "./job.ts";
import { runJobs } from "./jobs.ts";

const services = { log: pino({ level: "silent" }) };

test("goes on at once while there is more, outlives a failure, and stops when told to", async () => {
  const stopping = new AbortController();
  const runs: string[] = [];
  const busy: Job = {
    name: "busy",
    everyMs: 3_600_000,
    run: async () => {
      runs.push("busy");
      if (runs.length === 3) stopping.abort();
      return true;
    },
  };
  const failing: Job = {
    name: "failing",
    everyMs: 3_600_000,
    run: async () => {
      throw new Error("no database");
    },
  };
  await runJobs(services, [failing, busy], stopping.signal);
  expect(runs).toEqual(["busy", "busy", "busy"]);
});
