import { Counter, Gauge, Histogram, Registry } from "prom-client";

/** What this process counts itself; what all of them share is read at the scrape, see `queue-metrics.ts`. */
export const processMetrics = new Registry();

export const requestDurations = new Histogram({
  name: "http_request_duration_seconds",
  help: "Time from a request's arrival to its answer's end, in seconds.",
  labelNames: ["method", "route", "status"],
  buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  registers: [processMetrics],
});

export const rateLimited = new Counter({
  name: "seatmeter_rate_limited_total",
  help: "Requests that were refused because their caller exceeded its limit.",
  registers: [processMetrics],
});

export const jobRuns = new Counter({
  name: "seatmeter_job_runs_total",
  help: "Runs of work that nobody asks for over HTTP, as the reconciler's looks at open orders.",
  labelNames: ["job", "outcome"],
  registers: [processMetrics],
});

/** What a call to a help desk comes to. */
export const HELP_DESK_OUTCOMES = ["answered", "refused", "too_many", "failed", "unreachable"] as const;

export const helpDeskCalls = new Counter({
  name: "seatmeter_help_desk_calls_total",
  help: "Calls to the APIs of help desks, by what they came to.",
  labelNames: ["outcome"],
  registers: [processMetrics],
});
// From the beginning: what never happened is no call, and not unknown.
for (const outcome of HELP_DESK_OUTCOMES) helpDeskCalls.inc({ outcome }, 0);

/** Under the names that dashboards for Node know. */
new Gauge({
  name: "process_cpu_seconds_total",
  help: "Time that processors have worked for this process, in seconds.",
  registers: [processMetrics],
  collect() {
    const { user, system } = process.cpuUsage();
    this.set((user + system) / 1e6);
  },
});
new Gauge({
  name: "process_resident_memory_bytes",
  help: "Memory of this process, as the operating system counts it.",
  registers: [processMetrics],
  collect() {
    this.set(process.memoryUsage.rss());
  },
});
new Gauge({
  name: "nodejs_heap_size_used_bytes",
  help: "Of it, what JavaScript's values take up.",
  registers: [processMetrics],
  collect() {
    this.set(process.memoryUsage().heapUsed);
  },
});
