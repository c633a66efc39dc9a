import * as v from "valibot";
import { Misbehaviour } from "./misbehaviour.ts";

const port = v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number), v.maxValue(65_535));
const url = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//));

const Environment = v.object({
  DATABASE_URL: v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\//)),
  SEATMETER_SIMULATOR_PORT: v.optional(port, "8402"),
  /** Where the payer's browser reaches it, if not directly. */
  SEATMETER_SIMULATOR_PUBLIC_URL: v.optional(url),
  /** The service's `/v1/payment-events`; no events are sent without. */
  SEATMETER_SIMULATOR_EVENTS_URL: v.optional(url),
  SEATMETER_SIMULATOR_MISBEHAVIOUR: v.optional(v.pipe(v.string(), v.parseJson(), Misbehaviour), "{}"),
  SEATMETER_PAYMENTS_KEY: v.pipe(v.string(), v.minLength(16)),
  SEATMETER_PAYMENTS_WEBHOOK_SECRET: v.pipe(v.string(), v.startsWith("whsec_")),
  SEATMETER_LOG_LEVEL: v.optional(v.picklist(["fatal", "error", "warn", "info", "debug", "silent"]), "info"),
});

/** Reads the simulator's configuration; throws an error that names every variable that is wrong, never its value. */
export function readSimulatorConfig(environment: Record<string, string | undefined>) {
  const read = v.safeParse(Environment, environment);
  if (!read.success) {
    const wrong = read.issues.map(
      (issue) => `${v.getDotPath(issue) ?? "?"} should be ${issue.expected ?? "otherwise"}`,
    );
    throw new Error(`Configuration: ${wrong.join("; ")}`);
  }
  const values = read.output;
  return {
    databaseUrl: values.DATABASE_URL,
    /** 0 takes a free one. */
    port: values.SEATMETER_SIMULATOR_PORT,
    publicUrl: values.SEATMETER_SIMULATOR_PUBLIC_URL ?? null,
    eventsUrl: values.SEATMETER_SIMULATOR_EVENTS_URL ?? null,
    misbehaviour: values.SEATMETER_SIMULATOR_MISBEHAVIOUR,
    apiKey: values.SEATMETER_PAYMENTS_KEY,
    webhookSecret: values.SEATMETER_PAYMENTS_WEBHOOK_SECRET,
    logLevel: values.SEATMETER_LOG_LEVEL,
  };
}
