import type { Chance } from "./chance.ts";
import type { Misfortune } from "./line.ts";

export interface Weather {
  /** How many connections of a hundred meet something. */
  percent: number;
  /** The most bytes that pass before. */
  bytes: number;
  /** The longest stall. */
  stallMs: number;
}

/** Draws what befalls each next connection. */
export function misfortunes(dice: Chance, { percent, bytes, stallMs }: Weather): () => Misfortune | null {
  return () => {
    // All are drawn each time, so the next connection's fate does not hang on this one's.
    const strikes = dice.happens(percent / 100);
    const misfortune: Misfortune = {
      kind: dice.pick(["cut", "reset", "half_close", "stall"]),
      way: dice.pick(["up", "down"]),
      afterBytes: dice.whole(0, bytes),
      milliseconds: dice.whole(10, stallMs),
    };
    return strikes ? misfortune : null;
  };
}
