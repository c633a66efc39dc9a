import { isIP } from "node:net";
import * as v from "valibot";
import { Email } from "../shared/api/index.ts";
import { readEnvironment, variable } from "./environment.ts";

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

/** As package.json names it, which the service's bundle doesn't have. */
const ADD_ON = "{f88d4f04-fe54-4490-b9b5-a68590447819}";

/** As Firefox takes it. */
const addOn = v.pipe(v.string(), v.regex(/^(\{[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\}|[\w.-]*@[\w.-]+)$/i));

/** In ASCII, so that every mail server takes it. */
const senderAddress = v.pipe(
  v.string(),
  v.check((text) => v.is(Email, text) && /^[!-~]+$/.test(text)),
);

/** A trusted proxy may claim anything: nobody can mean a range that includes everybody. */
const proxies = v.pipe(
  list,
  v.check((all) => all.every(isAddressRange)),
);

/** One after the other, so that a key can be replaced: the first seals, all of them open. */
const encryptionKeys = v.pipe(
  list,
  v.check((all) => all.every((key) => /^[\w-]{43}$/.test(key))),
  v.transform((all) => all.map((key) => new Uint8Array(Buffer.from(key, "base64url")))),
);

/** The same of secrets: the first signs, tokens of all of them are taken. */
const operatorSecrets = v.pipe(
  list,
  v.check((all) => all.length > 0 && all.every((secret) => Buffer.byteLength(secret) >= 32)),
  v.transform(([first = "", ...former]): OperatorSecrets => [first, ...former]),
);

/** What the operator's command reads, too. */
const shared = {
  SEATMETER_ENCRYPTION_KEYS: variable(
    "keys of 32 bytes in base64url (43 characters), separated by commas, or nothing",
    v.optional(encryptionKeys, ""),
  ),
  DATABASE_URL: variable(
    "the address of a Postgres: postgres://user:password@host:5432/database",
    v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\//)),
  ),
};

const Environment = v.object({
  ...shared,
  SEATMETER_SERVICE_HOST: variable("an address to listen at", v.optional(v.string(), "127.0.0.1")),
  SEATMETER_SERVICE_PORT: variable("a port, from 0 to 65535", v.optional(whole(0, 65_535), "8401")),
  SEATMETER_OPERATOR_SECRET: variable("secrets of at least 32 bytes each, separated by commas", operatorSecrets),
  SEATMETER_PUBLIC_URL: variable(
    "the address that people connect, https:// and without a path: https://seats.example",
    v.pipe(
      v.string(),
      v.check(isPublicUrl),
      v.transform((text) => new URL(text).origin),
    ),
  ),
  SEATMETER_FORMER_AUDIENCES: variable("audiences, separated by commas", v.optional(list, "")),
  SEATMETER_EXTENSION_ORIGINS: variable("origins, separated by commas", v.optional(list, "")),
  SEATMETER_FIREFOX_ADDON: variable(
    "the id of a Firefox add-on: name@host or a GUID in braces",
    v.optional(addOn, ADD_ON),
  ),
  SEATMETER_TRUSTED_PROXIES: variable("addresses or ranges (10.0.0.0/8), separated by commas", v.optional(proxies, "")),
  SEATMETER_RATE_LIMIT: variable("a number from 1 to 1000000", v.optional(whole(1, 1_000_000), "600")),
  SEATMETER_POOL_SIZE: variable("a number from 2 to 1000", v.optional(whole(2, 1_000), "10")),
  SEATMETER_METRICS_TOKEN: variable(
    "a token of at least 16 characters, or nothing",
    v.optional(v.union([v.literal(""), v.pipe(v.string(), v.minLength(16))]), ""),
  ),
  SEATMETER_LOG_LEVEL: variable(
    "fatal, error, warn, info, debug or silent",
    v.optional(v.picklist(["fatal", "error", "warn", "info", "debug", "silent"]), "info"),
  ),
  SEATMETER_CLOCK_OFFSET_MS: variable("a whole number", v.optional(whole(-1e13, 1e13), "0")),
  SEATMETER_ORDER_WAIT_MS: variable("milliseconds, from 0 to 60000", v.optional(whole(0, 60_000), "8000")),
  SEATMETER_SMTP_URL: variable(
    "a mail server, smtp://… or smtps://…, or nothing",
    v.optional(v.union([v.literal(""), v.pipe(v.string(), v.regex(/^smtps?:\/\//))]), ""),
  ),
  SEATMETER_MAIL_FROM: variable(
    "an e-mail address in ASCII (xn--… for other domains)",
    v.optional(senderAddress, "seatmeter@seatmeter.invalid"),
  ),
  SEATMETER_LOCAL_WEBHOOKS: variable("allow or refuse", v.optional(v.picklist(["allow", "refuse"]), "refuse")),
  SEATMETER_FAIL_POINT: variable("the name of a fail point, or nothing", v.optional(v.string(), "")),
});

/** Every variable that is read here; a way to pay has its own. The table in docs/operations.md has each of them. */
export const VARIABLES: readonly string[] = Object.keys(Environment.entries);

/** At least 32 bytes each; the first is the one in use, the others are still taken. */
export type OperatorSecrets = readonly [string, ...string[]];

export interface Config {
  databaseUrl: string;
  host: string;
  /** 0 takes a free one. */
  port: number;
  /** Sign the operator's tokens (HS256). */
  operatorSecrets: OperatorSecrets;
  /**
   * Seal what the service keeps of others' secrets: the first seals, all of them open. Without one no help desk can be
   * connected.
   */
  encryptionKeys: readonly Uint8Array[];
  /** Origins of the extension's own pages, which may call from a browser on behalf of any account. */
  extensionOrigins: readonly string[];
  /** The id of the add-on in Firefox, which names no origin of it: each profile has another. */
  firefoxAddOn: string;
  /**
   * The origin at which clients reach this service, and the audience that a token has to be made for: a token that was
   * made for any other service is worthless here.
   */
  publicOrigin: string;
  /** Earlier audiences whose tokens are still accepted; none, unless the operator is moving issuers. */
  formerAudiences: readonly string[];
  /** Addresses and ranges of proxies that are believed whose request they pass on (`X-Forwarded-For`). */
  trustedProxies: readonly string[];
  /** Requests per caller and minute, across processes. */
  rateLimitPerMinute: number;
  poolSize: number;
  /** Opens `/metrics`, which is not there when it is empty. */
  metricsToken: string;
  logLevel: "fatal" | "error" | "warn" | "info" | "debug" | "silent";
  clockOffsetMs: number;
  /** How long an order waits for its payment before it answers 202, in milliseconds. */
  orderWaitMs: number;
  /** The server that takes mails, with its user and password if it wants them; none are written when it is empty. */
  smtpUrl: string;
  /** The address that mails come from. */
  mailFrom: string;
  /** Whether webhooks may go to this very machine, and without TLS there. */
  localWebhooks: boolean;
  /** Where a test wants this process to die; empty otherwise. */
  failPoint: string;
}

/** What the operator's command needs: no address of the service, and of its secrets only what seals. */
export type AdminConfig = Pick<Config, "databaseUrl" | "encryptionKeys">;

/** Reads the configuration from the environment. Throws a `ConfigurationError`. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const values = readEnvironment(Environment, environment);
  return {
    databaseUrl: values.DATABASE_URL,
    host: values.SEATMETER_SERVICE_HOST,
    port: values.SEATMETER_SERVICE_PORT,
    operatorSecrets: values.SEATMETER_OPERATOR_SECRET,
    encryptionKeys: values.SEATMETER_ENCRYPTION_KEYS,
    extensionOrigins: values.SEATMETER_EXTENSION_ORIGINS,
    firefoxAddOn: values.SEATMETER_FIREFOX_ADDON,
    publicOrigin: values.SEATMETER_PUBLIC_URL,
    formerAudiences: values.SEATMETER_FORMER_AUDIENCES,
    trustedProxies: values.SEATMETER_TRUSTED_PROXIES,
    rateLimitPerMinute: values.SEATMETER_RATE_LIMIT,
    poolSize: values.SEATMETER_POOL_SIZE,
    metricsToken: values.SEATMETER_METRICS_TOKEN,
    logLevel: values.SEATMETER_LOG_LEVEL,
    clockOffsetMs: values.SEATMETER_CLOCK_OFFSET_MS,
    orderWaitMs: values.SEATMETER_ORDER_WAIT_MS,
    smtpUrl: values.SEATMETER_SMTP_URL,
    mailFrom: values.SEATMETER_MAIL_FROM,
    localWebhooks: values.SEATMETER_LOCAL_WEBHOOKS === "allow",
    failPoint: values.SEATMETER_FAIL_POINT,
  };
}

/** The same for the operator's command. */
export function readAdminConfig(environment: Record<string, string | undefined>): AdminConfig {
  const values = readEnvironment(v.object(shared), environment);
  return { databaseUrl: values.DATABASE_URL, encryptionKeys: values.SEATMETER_ENCRYPTION_KEYS };
}

/** An origin, as clients name it; without TLS on this machine only. */
function isPublicUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, origin, href } = new URL(text);
  if (href !== `${origin}/`) return false;
  return protocol === "https:" || (protocol === "http:" && isLoopback(hostname));
}

function isAddressRange(text: string): boolean {
  const [, address = "", prefix] = /^([\da-f:.]+)(?:\/([1-9]\d{0,2}))?$/i.exec(text) ?? [];
  const version = isIP(address);
  return version !== 0 && (prefix === undefined || Number(prefix) <= (version === 4 ? 32 : 128));
}

function isLoopback(hostname: string): boolean {
  return hostname === "127.0.0.1" || hostname === "[::1]" || /(^|\.)localhost$/.test(hostname);
}
