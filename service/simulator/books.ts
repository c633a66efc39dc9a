import { randomBytes } from "node:crypto";
import type { Generated, GeneratedAlways, Transaction } from "kysely";
import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";

/** What somebody wants to be paid. */
export interface PaymentOrder {
  paymentKey: string;
  accountId: string;
  amountMinor: number;
  currency: string;
  exponent: number;
  description: string;
}

export interface Payment extends PaymentOrder {
  state: "charged" | "declined" | "requires_action";
  reference: string | null;
  reason: string | null;
  /** Names the payer's page. */
  token: string;
  refunded: boolean;
}

export type Ending = { state: "charged" } | { state: "declined"; reason: string };

/** What it holds of payments: durable, and never changed afterwards. Every call may come any number of times. */
export interface Books {
  /** Takes a payment in; the first call for a key decides. Resolves with `null` where the key is of another amount. */
  receive(order: PaymentOrder, first: Ending | { state: "requires_action" }): Promise<Recorded | null>;
  find(paymentKey: string): Promise<Payment | null>;
  findByToken(token: string): Promise<Payment | null>;
  /** Ends what still waits for its payer; what has ended stays as it is. `null` where there is no such payment. */
  end(paymentKey: string, ending: Ending): Promise<Recorded | null>;
  /** Gives all of it back, once. `null` where nothing was charged. */
  refund(paymentKey: string): Promise<Recorded<{ reference: string }> | null>;
  close(): Promise<void>;
}

export interface Recorded<T = Payment> {
  payment: T;
  /** Whether this very call brought it about. */
  fresh: boolean;
}

interface Tables {
  payments: {
    payment_key: string;
    account_id: string;
    amount_minor: string;
    currency: string;
    exponent: number;
    description: string;
    token: string;
    received_at: Generated<Date>;
  };
  ledger: {
    id: GeneratedAlways<string>;
    payment_key: string;
    kind: "requires_action" | "charged" | "declined" | "refunded";
    amount_minor: string;
    reference: string | null;
    reason: string | null;
    at: Generated<Date>;
  };
}

/** Opens the books in the schema `simulator`, creating it if needed. */
export async function openBooks(databaseUrl: string): Promise<Books> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10, application_name: "seatmeter-simulator" });
  pool.on("error", () => undefined);
  // Or one that is lost between two queries of a transaction: it would else end the process.
  pool.on("connect", (client) => client.on("error", () => undefined));
  const whole = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  await createSchema(whole);
  const db = whole.withSchema("simulator");

  return {
    receive: (order, first) =>
      db.transaction().execute(async (trx) => {
        await trx
          .insertInto("payments")
          .values({
            payment_key: order.paymentKey,
            account_id: order.accountId,
            amount_minor: String(order.amountMinor),
            currency: order.currency,
            exponent: order.exponent,
            description: order.description,
            token: randomBytes(24).toString("base64url"),
          })
          .onConflict((conflict) => conflict.column("payment_key").doNothing())
          .execute();
        const known = await lock(trx, order.paymentKey);
        if (known?.amount_minor !== String(order.amountMinor) || known.currency !== order.currency) return null;
        const before = await read(trx, { paymentKey: order.paymentKey });
        if (before !== null) return { payment: before, fresh: false };
        await write(trx, order.paymentKey, first, order.amountMinor);
        return { payment: await mustRead(trx, order.paymentKey), fresh: true };
      }),

    find: (paymentKey) => read(db, { paymentKey }),
    findByToken: (token) => read(db, { token }),

    end: (paymentKey, ending) =>
      db.transaction().execute(async (trx) => {
        await lock(trx, paymentKey);
        const payment = await read(trx, { paymentKey });
        if (payment === null) return null;
        if (payment.state !== "requires_action") return { payment, fresh: false };
        await write(trx, paymentKey, ending, payment.amountMinor);
        return { payment: await mustRead(trx, paymentKey), fresh: true };
      }),

    refund: (paymentKey) =>
      db.transaction().execute(async (trx) => {
        await lock(trx, paymentKey);
        const payment = await read(trx, { paymentKey });
        if (payment?.state !== "charged") return null;
        if (!payment.refunded) await write(trx, paymentKey, { state: "refunded" }, payment.amountMinor);
        const { reference } = await trx
          .selectFrom("ledger")
          .select("reference")
          .where("payment_key", "=", paymentKey)
          .where("kind", "=", "refunded")
          .executeTakeFirstOrThrow();
        return { payment: { reference: reference ?? "" }, fresh: !payment.refunded };
      }),

    close: () => whole.destroy(),
  };
}

/** Only one at a time goes on with a payment. */
function lock(trx: Transaction<Tables>, paymentKey: string) {
  return trx
    .selectFrom("payments")
    .select(["amount_minor", "currency"])
    .where("payment_key", "=", paymentKey)
    .forUpdate()
    .executeTakeFirst();
}

async function write(
  trx: Transaction<Tables>,
  paymentKey: string,
  entry: Ending | { state: "requires_action" | "refunded" },
  amountMinor: number,
): Promise<void> {
  const moved = { charged: amountMinor, refunded: -amountMinor, declined: 0, requires_action: 0 }[entry.state];
  await trx
    .insertInto("ledger")
    .values({
      payment_key: paymentKey,
      kind: entry.state,
      amount_minor: String(moved),
      reference: moved === 0 ? null : `sim_${randomBytes(9).toString("hex")}`,
      reason: entry.state === "declined" ? entry.reason : null,
    })
    .execute();
}

async function mustRead(trx: Transaction<Tables>, paymentKey: string): Promise<Payment> {
  const payment = await read(trx, { paymentKey });
  if (payment === null) throw new Error("A payment is missing that was just written");
  return payment;
}

async function read(db: Kysely<Tables>, by: { paymentKey: string } | { token: string }): Promise<Payment | null> {
  const [column, value] = "token" in by ? (["token", by.token] as const) : (["payment_key", by.paymentKey] as const);
  const rows = await db
    .selectFrom("payments")
    .innerJoin("ledger", "ledger.payment_key", "payments.payment_key")
    .selectAll("payments")
    .select(["kind", "reference", "reason"])
    .where(`payments.${column}`, "=", value)
    .orderBy("ledger.id")
    .execute();
  // The last word before a refund is how it stands.
  const last = rows.filter(({ kind }) => kind !== "refunded").at(-1);
  if (last === undefined || last.kind === "refunded") return null;
  return {
    paymentKey: last.payment_key,
    accountId: last.account_id,
    amountMinor: Number(last.amount_minor),
    currency: last.currency,
    exponent: last.exponent,
    description: last.description,
    token: last.token,
    state: last.kind,
    reference: last.reference,
    reason: last.reason,
    refunded: rows.some(({ kind }) => kind === "refunded"),
  };
}

async function createSchema(db: Kysely<Tables>): Promise<void> {
  await db.transaction().execute(async (trx) => {
    // Several may start at once.
    await sql`SELECT pg_advisory_xact_lock(hashtext('seatmeter-simulator'))`.execute(trx);
    await sql`
      CREATE SCHEMA IF NOT EXISTS simulator;

      CREATE OR REPLACE FUNCTION simulator.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% of simulator.% is not allowed', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END $$;

      CREATE TABLE IF NOT EXISTS simulator.payments (
        payment_key text PRIMARY KEY,
        account_id text NOT NULL,
        amount_minor bigint NOT NULL CHECK (amount_minor > 0),
        currency text NOT NULL,
        exponent smallint NOT NULL,
        description text NOT NULL,
        token text NOT NULL UNIQUE,
        received_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE TABLE IF NOT EXISTS simulator.ledger (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        payment_key text NOT NULL REFERENCES simulator.payments (payment_key),
        kind text NOT NULL CHECK (kind IN ('requires_action', 'charged', 'declined', 'refunded')),
        amount_minor bigint NOT NULL,
        reference text UNIQUE,
        reason text,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        UNIQUE (payment_key, kind),
        CHECK ((amount_minor > 0) = (kind = 'charged') AND (amount_minor < 0) = (kind = 'refunded'))
      );
      CREATE UNIQUE INDEX IF NOT EXISTS ledger_one_end ON simulator.ledger (payment_key)
        WHERE kind IN ('charged', 'declined');
      COMMENT ON TABLE simulator.ledger IS
        'What truly happened to money, for good: the oracle that tests hold the service''s books against.';

      CREATE OR REPLACE TRIGGER payments_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON simulator.payments
        FOR EACH STATEMENT EXECUTE FUNCTION simulator.refuse_change();
      CREATE OR REPLACE TRIGGER ledger_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON simulator.ledger
        FOR EACH STATEMENT EXECUTE FUNCTION simulator.refuse_change();
    `.execute(trx);
  });
}
