import * as v from "valibot";

const whole = (min: number, max: number) =>
  v.pipe(v.string(), v.regex(/^-?\d+$/), v.transform(Number), v.minValue(min), v.maxValue(max));

const list = v.pipe(
  v.string(),
  v.transform((text) =>
    text
      .split(",")
      .map((part) => part.trim())
      .filter((part) => part !== ""),
  ),
);

/** What people connect: an origin, as clients name it. Without TLS on this machine only. */
const publicUrl = v.pipe(
  v.string(),
  v.check(isPublicUrl, "an https:// address without a path"),
  v.transform((text) => new URL(text).origin),
);

const Environment = v.object({
  DATABASE_URL: v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\//)),
  SEATMETER_SERVICE_HOST: v.optional(v.string(), "127.0.0.1"),
  SEATMETER_SERVICE_PORT: v.optional(whole(0, 65_535), "8401"),
  SEATMETER_OPERATOR_SECRET: v.pipe(v.string(), v.minBytes(32)),
  SEATMETER_PUBLIC_URL: publicUrl,
  SEATMETER_FORMER_AUDIENCES: v.optional(list, ""),
  SEATMETER_EXTENSION_ORIGINS: v.optional(list, ""),
  SEATMETER_RATE_LIMIT: v.optional(whole(1, 1_000_000), "600"),
  SEATMETER_POOL_SIZE: v.optional(whole(2, 1_000), "10"),
  SEATMETER_METRICS_TOKEN: v.optional(v.union([v.literal(""), v.pipe(v.string(), v.minLength(16))]), ""),
  SEATMETER_LOG_LEVEL: v.optional(v.picklist(["fatal", "error", "warn", "info", "debug", "silent"]), "info"),
  SEATMETER_CLOCK_OFFSET_MS: v.optional(whole(-1e13, 1e13), "0"),
  SEATMETER_ORDER_WAIT_MS: v.optional(whole(0, 60_000), "8000"),
  SEATMETER_PAYMENTS_URL: v.optional(v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//))),
  SEATMETER_PAYMENTS_KEY: v.optional(v.pipe(v.string(), v.minLength(16))),
  SEATMETER_PAYMENTS_WEBHOOK_SECRET: v.optional(v.pipe(v.string(), v.startsWith("whsec_"))),
  SEATMETER_SMTP_URL: v.optional(v.union([v.literal(""), v.pipe(v.string(), v.regex(/^smtps?:\/\//))]), ""),
  SEATMETER_MAIL_FROM: v.optional(v.pipe(v.string(), v.email()), "seatmeter@seatmeter.invalid"),
  SEATMETER_LOCAL_WEBHOOKS: v.optional(v.picklist(["allow", "refuse"]), "refuse"),
  SEATMETER_FAIL_POINT: v.optional(v.string(), ""),
});

/** Every variable that is read: the table in docs/operations.md has each of them. */
export const VARIABLES: readonly string[] = Object.keys(Environment.entries);

export interface Config {
  databaseUrl: string;
  host: string;
  /** 0 takes a free one. */
  port: number;
  /** Signs the operator's tokens (HS256): at least 32 bytes. */
  operatorSecret: string;
  /** Origins of the extension's own pages, which may call from a browser on behalf of any account. */
  extensionOrigins: readonly string[];
  /**
   * The origin at which clients reach this service, and the audience that a token has to be made for: a token that was
   * made for any other service is none here.
   */
  publicOrigin: string;
  /** Audiences from before, of tokens that are still taken; none, unless the operator is about to move issuers. */
  formerAudiences: readonly string[];
  /** Requests per caller and minute, across processes. */
  rateLimitPerMinute: number;
  poolSize: number;
  /** Opens `/metrics`, which is not there when it is empty. */
  metricsToken: string;
  logLevel: "fatal" | "error" | "warn" | "info" | "debug" | "silent";
  clockOffsetMs: number;
  /** How long an order waits for its payment before it answers 202, in milliseconds. */
  orderWaitMs: number;
  /** The provider of card payments; `null` where accounts are billed by invoice only. */
  payments: PaymentsConfig | null;
  /** The server that takes mails, with its user and password if it wants them; none are written when it is empty. */
  smtpUrl: string;
  /** The address that mails come from. */
  mailFrom: string;
  /** Whether webhooks may go to this very machine, and without TLS there. */
  localWebhooks: boolean;
  /** Where a test wants this process to die; empty otherwise. */
  failPoint: string;
}

export interface PaymentsConfig {
  url: string;
  apiKey: string;
  /** Signs the provider's events: `whsec_…` (Standard Webhooks). */
  webhookSecret: string;
}

/** Reads the configuration from the environment; throws an error that names every variable that is wrong. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const read = v.safeParse(Environment, environment);
  if (!read.success) throw new Error(`Configuration: ${read.issues.map(describe).join("; ")}`);
  const values = read.output;
  return {
    databaseUrl: values.DATABASE_URL,
    host: values.SEATMETER_SERVICE_HOST,
    port: values.SEATMETER_SERVICE_PORT,
    operatorSecret: values.SEATMETER_OPERATOR_SECRET,
    extensionOrigins: values.SEATMETER_EXTENSION_ORIGINS,
    publicOrigin: values.SEATMETER_PUBLIC_URL,
    formerAudiences: values.SEATMETER_FORMER_AUDIENCES,
    rateLimitPerMinute: values.SEATMETER_RATE_LIMIT,
    poolSize: values.SEATMETER_POOL_SIZE,
    metricsToken: values.SEATMETER_METRICS_TOKEN,
    logLevel: values.SEATMETER_LOG_LEVEL,
    clockOffsetMs: values.SEATMETER_CLOCK_OFFSET_MS,
    orderWaitMs: values.SEATMETER_ORDER_WAIT_MS,
    payments: paymentsOf(values),
    smtpUrl: values.SEATMETER_SMTP_URL,
    mailFrom: values.SEATMETER_MAIL_FROM,
    localWebhooks: values.SEATMETER_LOCAL_WEBHOOKS === "allow",
    failPoint: values.SEATMETER_FAIL_POINT,
  };
}

function isPublicUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, origin, href } = new URL(text);
  if (href !== `${origin}/`) return false;
  return protocol === "https:" || (protocol === "http:" && isLoopback(hostname));
}

function isLoopback(hostname: string): boolean {
  return hostname === "127.0.0.1" || hostname === "[::1]" || /(^|\.)localhost$/.test(hostname);
}

/** All of it or nothing: half a configuration would take money and not hear of it. */
function paymentsOf(values: v.InferOutput<typeof Environment>): PaymentsConfig | null {
  const { SEATMETER_PAYMENTS_URL: url, SEATMETER_PAYMENTS_KEY: apiKey } = values;
  const { SEATMETER_PAYMENTS_WEBHOOK_SECRET: webhookSecret } = values;
  if (url === undefined && apiKey === undefined && webhookSecret === undefined) return null;
  if (url === undefined || apiKey === undefined || webhookSecret === undefined) {
    throw new Error("Configuration: SEATMETER_PAYMENTS_URL, _KEY and _WEBHOOK_SECRET belong together");
  }
  return { url, apiKey, webhookSecret };
}

/** Names the variable and what was expected, never what was received: it may be a secret. */
function describe(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? "?"} should be ${issue.expected ?? (issue.type === "check" ? issue.message : "another value")}`;
}
