import type { Money } from "../../shared/api/index.ts";
import { divideRounded } from "./prorate.ts";

export interface Currency {
  currency: string;
  /** ISO 4217 minor units. */
  exponent: number;
}

/** An exact amount as the API writes it. Throws `RangeError` beyond what JSON's numbers hold exactly. */
export function asMoney(amountMinor: bigint, { currency, exponent }: Currency): Money {
  const amount = Number(amountMinor);
  if (!Number.isSafeInteger(amount)) throw new RangeError("The amount is too large.");
  return { amountMinor: amount, currency, exponent };
}

/** Tax on one rounded amount, a half rounded away from zero. 2000 basis points are 20 %. */
export function taxOn(netMinor: bigint, basisPoints: number): bigint {
  return divideRounded(netMinor * BigInt(basisPoints), 10_000n);
}

export function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((total, amount) => total + amount, 0n);
}
