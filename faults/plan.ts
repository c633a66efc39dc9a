import { chance } from "./world/chance.ts";

/** One `kill -9`, and how the process is started again after it. */
export interface Blow {
  slot: number;
  /** How long the process may run before, in milliseconds. */
  afterMs: number;
  /** Where the next process is to die by itself; empty for nowhere. */
  failPoint: string;
  /** How far the next process's clock is off, in milliseconds. */
  skewMs: number;
  /** Days that all clocks leap forward by meanwhile, with every process down. */
  leapDays: number;
}

export interface PlanOptions {
  seed: number;
  kills: number;
  slots: number;
  failPoints: readonly string[];
  /** After how many blows each a leap comes. */
  leapEvery: number;
}

/** Which processes are killed when: the same seed gives the same plan. */
export function planOf({ seed, kills, slots, failPoints, leapEvery }: PlanOptions): Blow[] {
  const dice = chance(seed, "plan");
  return Array.from({ length: kills }, (_, index) => ({
    slot: index % slots,
    afterMs: dice.whole(100, 4_000),
    failPoint: dice.happens(0.3) && failPoints.length > 0 ? dice.pick(failPoints) : "",
    skewMs: dice.whole(-1_500, 1_500),
    leapDays: index % leapEvery === leapEvery - 1 ? dice.whole(12, 34) : 0,
  }));
}
