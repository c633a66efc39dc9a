import type { Money } from "../../shared/api/index.ts";
import type { Services } from "../services.ts";

/** A line whose number a freed seat may lower. */
export interface PricedLine {
  /** For one seat and one cycle, without tax. */
  unitPriceMinor: bigint;
  products: { id: string; assigned: number }[];
}

export interface SeatPrices extends Pick<Money, "currency" | "exponent"> {
  cycle: "month" | "year";
  lines: PricedLine[];
}

/** What a seat of each line costs, and how many use each product. Rejects where there is no such account. */
export async function readSeatPrices({ db }: Pick<Services, "db">, accountId: string): Promise<SeatPrices> {
  const account = await db
    .selectFrom("accounts")
    .select(["currency", "exponent", "cycle"])
    .where("id", "=", accountId)
    .executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom("products")
    .innerJoin("subscription_lines as line", (join) =>
      join.onRef("line.account_id", "=", "products.account_id").onRef("line.target", "=", "products.target"),
    )
    .select(["products.id", "products.assigned", "line.target", "line.unit_price_minor as unitPriceMinor"])
    .where("products.account_id", "=", accountId)
    .execute();
  const lines = new Map<string, PricedLine>();
  for (const { id, assigned, target, unitPriceMinor } of rows) {
    const line = lines.get(target) ?? { unitPriceMinor, products: [] };
    line.products.push({ id, assigned });
    lines.set(target, line);
  }
  return { ...account, lines: [...lines.values()] };
}

/**
 * What a year costs less, without tax, once these seats of one person are free and the numbers are lowered by them;
 * `null` where no number can be: a group needs as many as the product of it that most people use.
 */
export function yearlySaving(held: readonly string[], { currency, exponent, cycle, lines }: SeatPrices): Money | null {
  const lowered = lines.filter(({ products }) => {
    const most = Math.max(...products.map(({ assigned }) => assigned));
    return products.every(({ id, assigned }) => assigned < most || held.includes(id));
  });
  const aCycle = lowered.reduce((sum, { unitPriceMinor }) => sum + unitPriceMinor, 0n);
  if (aCycle === 0n) return null;
  return { amountMinor: Number(aCycle * (cycle === "month" ? 12n : 1n)), currency, exponent };
}
