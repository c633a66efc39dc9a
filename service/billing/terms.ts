import type { Kysely } from "kysely";
import { sql } from "kysely";
import { serviceProblem } from "../../shared/api/index.ts";
import type { AccountRow } from "../db/tables/accounts.ts";
import type { Database } from "../db/tables.ts";

/** What is subscribed now, and on what terms: all that a price is made from. */
export interface Terms {
  account: Pick<AccountRow, (typeof ACCOUNT_COLUMNS)[number]>;
  version: bigint;
  lines: TermsLine[];
  /** When the first of what waits takes effect; in the past while the renewal is late. */
  renewalDueAt: Date | null;
}

const ACCOUNT_COLUMNS = [
  "id",
  "kind",
  "gate_product",
  "seller",
  "payer",
  "payment_method",
  "currency",
  "exponent",
  "tax_rate_basis_points",
  "cycle",
  "cycle_anchor",
  "time_zone",
  "granularity",
] as const satisfies readonly (keyof AccountRow)[];

/** A group of products that always have the same number, or one free product. */
export interface TermsLine {
  target: string;
  name: string;
  kind: "group" | "product";
  quantity: number;
  /** What waits for renewal: negative is removed then, positive added; 0 where nothing waits. */
  waiting: number;
  /** For one seat and one cycle, without tax. */
  unitPriceMinor: bigint;
  products: TermsProduct[];
}

export interface TermsProduct {
  id: string;
  name: string;
  purchasableOnline: boolean;
  legacySell: boolean;
  /** Confirmed seats. */
  assigned: number;
}

/** Reads all of it in one query, so at one moment. Rejects with `not-found` where the account is not set up. */
export async function readTerms(db: Kysely<Database>, accountId: string): Promise<Terms> {
  const rows = await db
    .selectFrom("accounts")
    .innerJoin("subscriptions", "subscriptions.account_id", "accounts.id")
    .innerJoin("subscription_lines as line", "line.account_id", "accounts.id")
    .innerJoin("products as product", (join) =>
      join.onRef("product.account_id", "=", "line.account_id").onRef("product.target", "=", "line.target"),
    )
    .select(ACCOUNT_COLUMNS.map((column) => `accounts.${column}` as const))
    .select(["subscriptions.version", "line.target", "line.name as lineName", "line.kind as lineKind"])
    .select(["line.quantity", "line.unit_price_minor as unitPriceMinor"])
    .select(["product.id as productId", "product.name as productName"])
    .select([
      "product.purchasable_online as purchasableOnline",
      "product.legacy_sell as legacySell",
      "product.assigned",
    ])
    .leftJoin("removals as waiting", (join) =>
      join
        .onRef("waiting.account_id", "=", "line.account_id")
        .onRef("waiting.target", "=", "line.target")
        .on("waiting.state", "=", sql.lit("waiting")),
    )
    .select(["waiting.quantity as waitingQuantity", "waiting.direction as waitingDirection", "waiting.takes_effect_at"])
    .where("accounts.id", "=", accountId)
    .orderBy("line.position")
    .orderBy("product.position")
    .execute();
  const [account] = rows;
  if (account === undefined) throw serviceProblem("not-found", "This account has no subscription here.");
  const lines = new Map<string, TermsLine>();
  for (const row of rows) {
    const { target, lineName: name, lineKind: kind, quantity, unitPriceMinor } = row;
    const waiting = signed(row.waitingDirection, row.waitingQuantity);
    const line = lines.get(target) ?? { target, name, kind, quantity, waiting, unitPriceMinor, products: [] };
    const { productId, productName, purchasableOnline, legacySell, assigned } = row;
    line.products.push({ id: productId, name: productName, purchasableOnline, legacySell, assigned });
    lines.set(target, line);
  }
  const due = rows.flatMap(({ takes_effect_at: at }) => at ?? []).sort((one, other) => one.getTime() - other.getTime());
  return { account, version: account.version, lines: [...lines.values()], renewalDueAt: due[0] ?? null };
}

/** At most one change waits on a line. */
function signed(direction: "remove" | "add" | null, quantity: number | null): number {
  if (quantity === null) return 0;
  return direction === "add" ? quantity : -quantity;
}
