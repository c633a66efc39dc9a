import { createHash } from "node:crypto";

/** Decisions that follow from a seed and a name alone, whatever else happens meanwhile. */
export interface Chance {
  happens(probability: number): boolean;
  /** From `min` to `max`, both included. */
  whole(min: number, max: number): number;
  pick<T>(from: readonly T[]): T;
}

/** Each name has a stream of its own, so that one actor's speed changes nobody else's decisions. */
export function chance(seed: number, name: string): Chance {
  let drawn = 0;
  /** From 0 up to but not including 1. */
  const next = () => {
    drawn += 1;
    return createHash("sha256").update(`${seed}/${name}/${drawn}`).digest().readUInt32LE() / 2 ** 32;
  };
  const whole = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    happens: (probability) => next() < probability,
    whole,
    pick(from) {
      const picked = from[whole(0, from.length - 1)];
      if (picked === undefined) throw new Error("There is nothing to pick from");
      return picked;
    },
  };
}
