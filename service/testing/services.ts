import { pino } from "pino";
import type { PaymentMethod } from "../billing/payments/method.ts";
import { openPayments } from "../billing/payments/payments.ts";
import type { Clock } from "../clock.ts";
import type { Config } from "../config.ts";
import { HELP_DESK_KINDS } from "../help-desk-kinds.ts";
import type { HelpDeskKind } from "../help-desks/kind.ts";
import type { Ids } from "../ids.ts";
import { PAYMENT_METHODS } from "../payment-methods.ts";
import type { Services } from "../services.ts";
import type { TestDatabase } from "./database.ts";

export const OPERATOR_SECRET = "operator-secret-of-the-tests-0123456789";

/** Where clients would reach the service: what tokens are made for. */
export const PUBLIC_ORIGIN = "https://seats.example";

export const METRICS_TOKEN = "metrics-token-of-the-tests";

/** A provider of cards, which nobody reaches. */
export const CARDS = {
  SEATMETER_PAYMENTS_URL: "http://127.0.0.1:9",
  SEATMETER_PAYMENTS_KEY: "key-of-the-simulator",
  SEATMETER_PAYMENTS_WEBHOOK_SECRET: `whsec_${Buffer.alloc(24, 3).toString("base64")}`,
};

/** A clock that stands still until it is told to move. */
export interface TestClock extends Clock {
  set(iso: string): void;
  advance(seconds: number): void;
}

export interface TestServices extends Services {
  clock: TestClock;
}

interface TestOptions {
  now?: string;
  config?: Partial<Config>;
  /** What the ways to pay read. */
  environment?: Record<string, string>;
  methods?: readonly PaymentMethod[];
  helpDeskKinds?: readonly HelpDeskKind[];
}

/** Services over a test's database, at 2026-11-23 12:00 UTC unless `now` says otherwise; ids count up. */
export function testServices({ db, pool, url }: TestDatabase, options: TestOptions = {}): TestServices {
  const { now = "2026-11-23T12:00:00.000Z", config = {}, environment = {} } = options;
  const { methods = PAYMENT_METHODS, helpDeskKinds = HELP_DESK_KINDS } = options;
  const means = { db, clock: testClock(now), ids: countingIds() };
  return {
    ...means,
    pool,
    payments: openPayments(methods, environment, means),
    helpDeskKinds,
    config: {
      databaseUrl: url,
      host: "127.0.0.1",
      port: 0,
      operatorSecrets: [OPERATOR_SECRET],
      encryptionKeys: [new Uint8Array(32).fill(7)],
      extensionOrigins: ["chrome-extension://abcdefghijklmnopabcdefghijklmnop"],
      firefoxAddOn: "seatmeter@tests.example",
      publicOrigin: PUBLIC_ORIGIN,
      formerAudiences: [],
      trustedProxies: [],
      rateLimitPerMinute: 1_000_000,
      poolSize: 10,
      metricsToken: METRICS_TOKEN,
      logLevel: "silent",
      clockOffsetMs: 0,
      orderWaitMs: 8_000,
      smtpUrl: "",
      mailFrom: "seatmeter@service.example",
      localWebhooks: true,
      failPoint: "",
      ...config,
    },
    log: pino({ level: "silent" }),
  };
}

export function testClock(iso: string): TestClock {
  let now = Date.parse(iso);
  return {
    now: () => new Date(now),
    set: (next) => {
      now = Date.parse(next);
    },
    advance: (seconds) => {
      now += seconds * 1000;
    },
  };
}

function countingIds(): Ids {
  let count = 0;
  return {
    id: (prefix) => {
      count += 1;
      return `${prefix}_${String(count).padStart(6, "0")}`;
    },
  };
}
