import type { Subscription, SubscriptionLine } from "../../shared/api/index.ts";
import { serviceProblem } from "../../shared/api/index.ts";
import { asMoney } from "../billing/money.ts";
import { periodAt } from "../billing/period.ts";
import { renewalAmount } from "../billing/price.ts";
import { readTerms } from "../billing/terms.ts";
import type { Services } from "../services.ts";

/** What an account has subscribed; with prices where `seePrices`. */
export async function readSubscription(
  { db, clock, payments }: Pick<Services, "db" | "clock" | "payments">,
  accountId: string,
  { seePrices }: { seePrices: boolean },
): Promise<Subscription> {
  const rows = await db
    .selectFrom("products")
    .innerJoin("subscription_lines as line", (join) =>
      join.onRef("line.account_id", "=", "products.account_id").onRef("line.target", "=", "products.target"),
    )
    .innerJoin("subscriptions", "subscriptions.account_id", "products.account_id")
    .innerJoin("accounts", "accounts.id", "products.account_id")
    .selectAll("accounts")
    .select(["products.id as productId", "products.name as productName", "products.kind as productKind"])
    .select(["products.purchasable_online", "subscriptions.version", "line.target", "line.kind as lineKind"])
    .select(["line.name as lineName", "line.quantity", "line.unit_price_minor"])
    .where("products.account_id", "=", accountId)
    .orderBy("line.position")
    .orderBy("products.position")
    .execute();
  const [account] = rows;
  const primary = rows.find((row) => row.productId === row.gate_product);
  if (account === undefined || primary === undefined) throw serviceProblem("not-found", "There is no such account.");

  const { currency, exponent } = account;
  const lines = new Map<string, SubscriptionLine>();
  for (const row of rows) {
    const line = lines.get(row.target) ?? {
      target: row.target,
      kind: row.lineKind,
      name: row.lineName,
      quantity: row.quantity,
      ...(seePrices ? { unitPrice: { amountMinor: Number(row.unit_price_minor), currency, exponent } } : {}),
      purchasableOnline: true,
      products: [],
    };
    const { productId: id, productName: name, productKind: kind, purchasable_online: purchasableOnline } = row;
    lines.set(row.target, {
      ...line,
      purchasableOnline: line.purchasableOnline && purchasableOnline,
      products: [...line.products, { id, name, kind, purchasableOnline }],
    });
  }

  const names = payments.offered.find(({ id }) => id === account.payment_method)?.names;
  const period = periodAt(account.cycle_anchor, account.cycle, account.time_zone, clock.now());
  return {
    account: accountId,
    version: String(account.version),
    accountKind: account.kind,
    seller: account.seller,
    payer: account.payer,
    paymentMethod: account.payment_method,
    ...(names !== undefined ? { paymentNames: { ...names } } : {}),
    currency,
    cycle: account.cycle,
    timeZone: account.time_zone,
    period: { start: period.start.toISOString(), end: period.end.toISOString() },
    renewalDate: period.endDate,
    ...(seePrices ? { renewalAmount: asMoney(renewalAmount(await readTerms(db, accountId)), account) } : {}),
    lines: [...lines.values()],
    primaryTarget: primary.target,
    productCount: rows.length,
  };
}
