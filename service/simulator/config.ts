import * as v from "valibot";
import { readEnvironment, variable } from "../environment.ts";
import { Misbehaviour } from "./misbehaviour.ts";

const port = v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number), v.maxValue(65_535));
const url = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//));

const Environment = v.object({
  DATABASE_URL: variable(
    "the address of a Postgres: postgres://user:password@host:5432/database",
    v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\//)),
  ),
  SEATMETER_SIMULATOR_PORT: variable("a port, from 0 to 65535", v.optional(port, "8402")),
  /** Where the payer's browser reaches it, if not directly. */
  SEATMETER_SIMULATOR_PUBLIC_URL: variable("the address that payers reach it at", v.optional(url)),
  /** The service's `/v1/payment-events`; no events are sent without. */
  SEATMETER_SIMULATOR_EVENTS_URL: variable("the service's address of /v1/payment-events", v.optional(url)),
  SEATMETER_SIMULATOR_MISBEHAVIOUR: variable(
    'chances as JSON: {"seed":"1","dropAfter":0.1}',
    v.optional(v.pipe(v.string(), v.parseJson(), Misbehaviour), "{}"),
  ),
  SEATMETER_PAYMENTS_KEY: variable("a key of at least 16 characters", v.pipe(v.string(), v.minLength(16))),
  SEATMETER_PAYMENTS_WEBHOOK_SECRET: variable(
    "a secret that begins with whsec_",
    v.pipe(v.string(), v.startsWith("whsec_")),
  ),
  SEATMETER_LOG_LEVEL: variable(
    "fatal, error, warn, info, debug or silent",
    v.optional(v.picklist(["fatal", "error", "warn", "info", "debug", "silent"]), "info"),
  ),
});

/** Reads the simulator's configuration. Throws a `ConfigurationError`. */
export function readSimulatorConfig(environment: Record<string, string | undefined>) {
  const values = readEnvironment(Environment, environment);
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
