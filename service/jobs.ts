import { setMaxListeners } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { createReconciler } from "./billing/reconcile.ts";
import { createRenewal } from "./billing/renewal/job.ts";
import { createRenewalNotice } from "./billing/renewal/notice.ts";
import { createHelpDeskJob } from "./help-desks/job.ts";
import type { Job } from "./job.ts";
import { jobRuns } from "./metrics/process-metrics.ts";
import { createOutboxJobs } from "./outbox/job.ts";
import { createRequestJob } from "./requests/clockwork.ts";
import { createRetention } from "./retention/job.ts";
import type { Services } from "./services.ts";
import { createSignInTidy } from "./sign-in/job.ts";
import { createUsageJob } from "./usage/job.ts";

export function createJobs(services: Services): Job[] {
  return [
    createReconciler(services),
    createRenewal(services),
    createRenewalNotice(services),
    createRequestJob(services),
    createUsageJob(services),
    createRetention(services),
    createHelpDeskJob(services),
    ...createOutboxJobs(services),
    createSignInTidy(services),
  ];
}

/** Runs jobs side by side until the signal aborts; resolves when the runs under way are done. */
export async function runJobs(
  { log }: Pick<Services, "log">,
  jobs: readonly Job[],
  signal: AbortSignal,
): Promise<void> {
  // Every job waits for it, some in several lanes: Node would report that many listeners as a leak.
  setMaxListeners(0, signal);
  await Promise.all(
    jobs.map(async ({ name, everyMs, run }) => {
      while (!signal.aborted) {
        const more = await run(signal).catch((thrown: unknown) => {
          log.error({ err: thrown, job: name }, "job failed");
          return null;
        });
        jobRuns.inc({ job: name, outcome: more === null ? "failed" : more ? "more_to_do" : "done" });
        if (!more) await delay(everyMs, undefined, { signal }).catch(() => undefined);
      }
    }),
  );
}
