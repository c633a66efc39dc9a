import type { Transaction } from "kysely";
import { sql } from "kysely";
import type { AccountSetup } from "../../shared/api/index.ts";
import { invalidField, serviceProblem } from "../../shared/api/index.ts";
import type { Payments } from "../billing/payments/payments.ts";
import { moveWaiting } from "../billing/renewal/moved.ts";
import { notifyChange } from "../db/notify.ts";
import type { Database } from "../db/tables.ts";
import type { Services } from "../services.ts";
import { RESERVED_ACCOUNT } from "../sign-in/addresses.ts";
import { checkSetup } from "./check-setup.ts";
import { putLines } from "./put-lines.ts";

/**
 * Sets an account up, or brings it to this set-up; sending the same again changes nothing.
 *
 * `quantity` is what a line **starts** with: it counts when the line is new, and never overwrites what was bought
 * since. A change of prices, lines or billing terms makes a new version, so quotes of the old one are not accepted.
 *
 * Rejects with `invalid-input`; with `account-conflict` where issuer or help desk belong to another account, the id to a deleted one, where seats
 * in use would vanish, or where the currency of money already recorded would change; with `order-in-progress` while an
 * order is changing the same subscription.
 */
export async function putAccount(
  { db, clock, payments }: Pick<Services, "db" | "clock"> & { payments: Pick<Payments, "offered"> },
  id: string,
  setup: AccountSetup,
): Promise<{ id: string; created: boolean }> {
  if (id === RESERVED_ACCOUNT) throw invalidField("id", `a name other than ${RESERVED_ACCOUNT}`);
  const { exponent, method } = checkSetup(setup, payments.offered);
  const now = clock.now();
  return db
    .transaction()
    .execute(async (trx) => {
      // Two operators, or one who retries, set the same account up one after the other.
      await sql`SELECT pg_advisory_xact_lock(hashtext('account'), hashtext(${id}))`.execute(trx);
      const before = await readBefore(trx, id);
      if (before?.deleted_at != null) {
        throw serviceProblem(
          "account-conflict",
          "An account of this id was deleted, and its books keep the id: take another.",
        );
      }
      const terms = accountColumns(setup, exponent, method.id);
      await trx
        .insertInto("accounts")
        .values({ ...terms, id, created_at: now, updated_at: now })
        .onConflict((conflict) => conflict.column("id").doUpdateSet({ ...terms, updated_at: now }))
        .execute();
      await putAddresses(trx, id, setup);
      if (before === undefined) {
        await trx.insertInto("subscriptions").values({ account_id: id, updated_at: now }).execute();
      } else if (before.currency !== setup.currency) {
        await refuseCurrencyChange(trx, id);
      }
      const version = before === undefined ? 1n : before.version + 1n;
      const changed = (await putLines(trx, id, setup, { exponent, version, now })) || billingDiffers(before, terms);
      if (before !== undefined && changed) {
        if (before.claimed_by_order !== null) {
          throw serviceProblem(
            "order-in-progress",
            "An order is changing this subscription: try again when it is done.",
          );
        }
        await moveWaiting(trx, id, setup, now);
        await trx.updateTable("subscriptions").set({ version, updated_at: now }).where("account_id", "=", id).execute();
      }
      await notifyChange(trx, id);
      return { id, created: before === undefined };
    })
    .catch((thrown: unknown) => {
      throw asConflict(thrown);
    });
}

type Before = NonNullable<Awaited<ReturnType<typeof readBefore>>>;

/**
 * Locks the subscription, as everything that changes it does; not the account, which whatever others write down looks at
 * with the subscription locked already.
 */
function readBefore(trx: Transaction<Database>, id: string) {
  return trx
    .selectFrom("accounts")
    .innerJoin("subscriptions", "account_id", "id")
    .select(["currency", "tax_rate_basis_points", "cycle", "cycle_anchor", "time_zone", "granularity"])
    .select(["payment_method", "customer_reference"])
    .select(["version", "claimed_by_order", "deleted_at"])
    .where("id", "=", id)
    .forUpdate("subscriptions")
    .executeTakeFirst();
}

const BILLING = [
  "currency",
  "tax_rate_basis_points",
  "cycle",
  "cycle_anchor",
  "time_zone",
  "payment_method",
  "customer_reference",
  "granularity",
] as const;

function billingDiffers(before: Before | undefined, terms: Pick<Before, (typeof BILLING)[number]>): boolean {
  return before !== undefined && BILLING.some((column) => before[column] !== terms[column]);
}

/** All of the help desk's addresses; one that is another account's is refused by its key. */
async function putAddresses(trx: Transaction<Database>, id: string, setup: AccountSetup): Promise<void> {
  const addresses = [setup.helpDeskOrigin, ...setup.otherHelpDeskOrigins];
  await trx.deleteFrom("help_desk_addresses").where("account_id", "=", id).execute();
  await trx
    .insertInto("help_desk_addresses")
    .values(addresses.map((origin) => ({ origin, account_id: id })))
    .execute();
}

async function refuseCurrencyChange(trx: Transaction<Database>, id: string): Promise<void> {
  const order = await trx.selectFrom("orders").select("id").where("account_id", "=", id).limit(1).executeTakeFirst();
  if (order === undefined) return;
  throw serviceProblem("account-conflict", "The currency can't change: there are orders in the current one.");
}

function accountColumns(setup: AccountSetup, exponent: number, paymentMethod: string) {
  return {
    name: setup.name,
    kind: setup.kind,
    instant_purchase: setup.instantPurchase,
    help_desk_origin: setup.helpDeskOrigin,
    issuer: setup.identity?.issuer ?? null,
    keys_url: setup.identity?.keysUrl ?? null,
    client_id: setup.identity?.clientId ?? EXTENSION_CLIENT,
    cors_origins: setup.corsOrigins,
    subscription_url: setup.subscriptionUrl,
    seller: setup.seller,
    payer: setup.payer,
    payment_method: paymentMethod,
    customer_reference: setup.customerReference,
    sales_representative: setup.salesRepresentative,
    currency: setup.currency,
    exponent,
    tax_rate_basis_points: setup.taxRateBasisPoints,
    cycle: setup.cycle,
    cycle_anchor: setup.cycleAnchor,
    time_zone: setup.timeZone,
    granularity: setup.granularity,
    gate_product: setup.gateProduct,
    deciders: JSON.stringify(setup.deciders),
    low_threshold: setup.lowThreshold,
    language: setup.language,
    sales_email: setup.salesEmail,
    webhook_url: setup.webhook?.url ?? null,
    webhook_secret: setup.webhook?.secret ?? null,
  };
}

/** What the extension is called by the service's own sign-in. */
const EXTENSION_CLIENT = "seatmeter-extension";

const UNIQUE_VIOLATION = "23505";

function asConflict(thrown: unknown): unknown {
  if (!(thrown instanceof Error) || !("code" in thrown) || thrown.code !== UNIQUE_VIOLATION) return thrown;
  return serviceProblem("account-conflict", "The issuer or the help desk belongs to another account.");
}
