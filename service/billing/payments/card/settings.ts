import * as v from "valibot";
import { ConfigurationError, readEnvironment, variable } from "../../../environment.ts";
import type { Environment } from "../method.ts";

export interface CardSettings {
  /** The provider's origin. */
  url: string;
  /** Our key with it. */
  apiKey: string;
  /** Signs the provider's events: `whsec_…` (Standard Webhooks). */
  webhookSecret: string;
}

export const cardVariables = {
  SEATMETER_PAYMENTS_URL: variable(
    "the address of the payment provider: https://…",
    v.optional(v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//))),
  ),
  SEATMETER_PAYMENTS_KEY: variable("a key of at least 16 characters", v.optional(v.pipe(v.string(), v.minLength(16)))),
  SEATMETER_PAYMENTS_WEBHOOK_SECRET: variable(
    "a secret that begins with whsec_",
    v.optional(v.pipe(v.string(), v.startsWith("whsec_"))),
  ),
};

/** All of it or nothing: half a configuration would take money and not hear of it. */
export function readCardSettings(environment: Environment): CardSettings | null {
  const values = readEnvironment(v.object(cardVariables), environment);
  const { SEATMETER_PAYMENTS_URL: url, SEATMETER_PAYMENTS_KEY: apiKey } = values;
  const { SEATMETER_PAYMENTS_WEBHOOK_SECRET: webhookSecret } = values;
  if (url === undefined && apiKey === undefined && webhookSecret === undefined) return null;
  if (url === undefined || apiKey === undefined || webhookSecret === undefined) {
    throw new ConfigurationError(
      "SEATMETER_PAYMENTS_URL, SEATMETER_PAYMENTS_KEY and SEATMETER_PAYMENTS_WEBHOOK_SECRET should all be set, or none",
    );
  }
  return { url, apiKey, webhookSecret };
}
