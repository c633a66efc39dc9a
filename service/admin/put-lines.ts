import type { Transaction } from "kysely";
import type { AccountSetup } from "../../shared/api/index.ts";
import { serviceProblem } from "../../shared/api/index.ts";
import type { Database } from "../db/tables.ts";

interface Context {
  exponent: number;
  /** Of the subscription, once this is committed. */
  version: bigint;
  now: Date;
}

/**
 * Brings an account's lines and products to those of its set-up and returns whether anything changed. Quantities of
 * lines that were there stay as they are. The caller holds the lock on the subscription.
 */
export async function putLines(
  trx: Transaction<Database>,
  accountId: string,
  setup: AccountSetup,
  context: Context,
): Promise<boolean> {
  const before = await readLines(trx, accountId);
  if (JSON.stringify(before.map(withoutQuantity)) === JSON.stringify(wantedLines(setup))) return false;

  const known = new Map(before.map((line) => [line.target, line]));
  const targets = setup.lines.map((line) => line.target);
  for (const [position, line] of setup.lines.entries()) {
    const terms = { kind: line.kind, name: line.name, unit_price_minor: BigInt(line.unitPriceMinor), position };
    const keys = { account_id: accountId, target: line.target };
    const start = { quantity: line.quantity, start_quantity: line.quantity };
    await trx
      .insertInto("subscription_lines")
      .values({ ...keys, ...terms, ...start })
      .onConflict((conflict) => conflict.columns(["account_id", "target"]).doUpdateSet(terms))
      .execute();
    if (!known.has(line.target)) await record(trx, accountId, setup, context, line.target, 0, line.quantity);
  }
  await putProducts(trx, accountId, setup);

  for (const line of before.filter(({ target }) => !targets.includes(target))) {
    await trx
      .deleteFrom("subscription_lines")
      .where("account_id", "=", accountId)
      .where("target", "=", line.target)
      .execute();
    await record(trx, accountId, setup, context, line.target, line.quantity, 0);
  }
  await refuseTooFew(trx, accountId, context.now);
  return true;
}

async function putProducts(trx: Transaction<Database>, accountId: string, setup: AccountSetup): Promise<void> {
  const products = setup.lines.flatMap((line) => line.products.map((product) => ({ ...product, target: line.target })));
  for (const [position, product] of products.entries()) {
    const terms = {
      target: product.target,
      name: product.name,
      kind: product.kind,
      purchasable_online: product.purchasableOnline,
      legacy_sell: product.legacySell,
      position,
    };
    await trx
      .insertInto("products")
      .values({ account_id: accountId, id: product.id, ...terms })
      .onConflict((conflict) => conflict.columns(["account_id", "id"]).doUpdateSet(terms))
      .execute();
  }
  const kept = products.map((product) => product.id);
  const used = await trx
    .selectFrom("assignments")
    .select("product_id")
    .distinct()
    .where("account_id", "=", accountId)
    .where("product_id", "not in", kept)
    .execute();
  if (used.length > 0) {
    const names = used.map((row) => row.product_id).join(", ");
    throw serviceProblem("account-conflict", `Members still use a seat of ${names}: free them first.`);
  }
  await trx.deleteFrom("products").where("account_id", "=", accountId).where("id", "not in", kept).execute();
}

/** A product may have moved into a line with fewer seats than its members use. */
async function refuseTooFew(trx: Transaction<Database>, accountId: string, now: Date): Promise<void> {
  const short = await trx
    .selectFrom("products")
    .innerJoin("subscription_lines as line", (join) =>
      join.onRef("line.account_id", "=", "products.account_id").onRef("line.target", "=", "products.target"),
    )
    .leftJoin("assignments as held", (join) =>
      join
        .onRef("held.account_id", "=", "products.account_id")
        .onRef("held.product_id", "=", "products.id")
        .on("held.state", "=", "reserved")
        .on("held.reserved_until", ">", now),
    )
    .select("products.name")
    .where("products.account_id", "=", accountId)
    .groupBy(["products.account_id", "products.id", "line.quantity"])
    .having((having) =>
      having(
        having("products.assigned", "+", having.fn.count<number>("held.member_id")),
        ">",
        having.ref("line.quantity"),
      ),
    )
    .execute();
  if (short.length === 0) return;
  const names = short.map((row) => row.name).join(", ");
  throw serviceProblem("account-conflict", `More seats of ${names} are in use than its line has.`);
}

async function record(
  trx: Transaction<Database>,
  account_id: string,
  { currency }: AccountSetup,
  { exponent, version, now }: Context,
  target: string,
  quantity_before: number,
  quantity_after: number,
): Promise<void> {
  const what = { kind: "setup", target, quantity_before, quantity_after } as const;
  const money = { amount_minor: 0n, currency, exponent };
  await trx
    .insertInto("ledger")
    .values({ account_id, at: now, version, ...what, ...money })
    .execute();
}

async function readLines(trx: Transaction<Database>, accountId: string) {
  const lines = await trx
    .selectFrom("subscription_lines")
    .selectAll()
    .where("account_id", "=", accountId)
    .orderBy("position")
    .execute();
  const products = await trx
    .selectFrom("products")
    .selectAll()
    .where("account_id", "=", accountId)
    .orderBy("position")
    .execute();
  return lines.map((line) => ({
    target: line.target,
    name: line.name,
    kind: line.kind,
    quantity: line.quantity,
    unitPriceMinor: Number(line.unit_price_minor),
    products: products
      .filter((product) => product.target === line.target)
      .map((product) => ({
        id: product.id,
        name: product.name,
        kind: product.kind,
        purchasableOnline: product.purchasable_online,
        legacySell: product.legacy_sell,
      })),
  }));
}

/** In the same order of keys as `readLines`, whatever order the operator sent them in. */
function wantedLines(setup: AccountSetup) {
  return setup.lines.map(({ target, name, kind, unitPriceMinor, products }) => ({
    target,
    name,
    kind,
    unitPriceMinor,
    products: products.map((product) => ({
      id: product.id,
      name: product.name,
      kind: product.kind,
      purchasableOnline: product.purchasableOnline,
      legacySell: product.legacySell,
    })),
  }));
}

function withoutQuantity<T extends { quantity: number }>({ quantity: _, ...rest }: T): Omit<T, "quantity"> {
  return rest;
}
