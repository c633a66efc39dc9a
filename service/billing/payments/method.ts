import type { Kysely } from "kysely";
import type * as v from "valibot";
import type { Clock } from "../../clock.ts";
import type { Database } from "../../db/tables.ts";
import type { ReceivedEvent } from "../../http/received-event.ts";
import type { Ids } from "../../ids.ts";
import type { PaymentProvider } from "./provider.ts";

/** A way to pay, whole: a folder beside this, and a line in `service/payment-methods.ts`. */
export interface PaymentMethod {
  /** Its name in accounts, quotes and books, for good: lower-case words with dashes. */
  readonly id: string;
  /**
   * How people read that an account pays so, by language; `{payer}` stands for who pays. Whoever reads in another language
   * is told only who pays.
   */
  readonly names: Readonly<Record<string, string>>;
  /** What an account's `customerReference` has to be; `null` where it takes none. */
  readonly customer: { pattern: RegExp; expected: string } | null;
  /** What it reads from the environment (`variable`); docs/operations.md has each of them. */
  readonly variables: v.ObjectEntries;
  /** Whether accounts can be set up for it. Asked by the operator's command, too, which has no secrets. */
  isOffered(environment: Environment): boolean;
  /** `null` where it is not configured. Throws a `ConfigurationError`. */
  open(environment: Environment, means: Means): OpenMethod | null;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** What a provider of our own books works with. */
export interface Means {
  db: Kysely<Database>;
  clock: Clock;
  ids: Ids;
}

export interface OpenMethod {
  provider: PaymentProvider;
  /** Where its provider reports payments, if it does. */
  events?: PaymentEvents;
}

export interface PaymentEvents {
  /** An address of its own: `/v1/payment-events`. */
  path: string;
  /**
   * The key of the payment that a signed event, which comes as JSON, is about. Throws `not-signed-in` where the signature
   * is missing, wrong or too old, and `invalid-input`.
   */
  paymentKeyOf(event: ReceivedEvent): string;
}
