import { chance } from "./world/chance.ts";

/** One `kill -9`, and how the process is started again after it. */
export interface Blow {
  slot: number;
  /** How many answers the process may give before: counted in work, a plan means the same on a slow machine. */
  afterAnswers: number;
  /** And then how long, in milliseconds, so that it dies anywhere within what it is doing. */
  afterMs: number;
  /** Where the next process is to die by itself; empty for nowhere. */
  failPoint: string;
  /** How far the next process's clock is off, in milliseconds. */
  skewMs: number;
  /** What becomes of Postgres meanwhile: one of its processes is killed, or all of it. */
  postgres: "none" | "backend" | "server";
  /** Days that all clocks leap forward by meanwhile, with every process down. */
  leapDays: number;
}

export interface PlanOptions {
  seed: number;
  kills: number;
  slots: number;
  failPoints: readonly string[];
  /** The most answers that a process may give before it dies. */
  answers: number;
  /** After how many blows each a leap comes. */
  leapEvery: number;
  /** After how many blows each Postgres is struck, too. */
  crashEvery: number;
}

/** Which processes are killed when: the same seed gives the same plan. */
export function planOf({ seed, kills, slots, failPoints, answers, leapEvery, crashEvery }: PlanOptions): Blow[] {
  const dice = chance(seed, "plan");
  return Array.from({ length: kills }, (_, index) => ({
    slot: index % slots,
    afterAnswers: dice.whole(0, answers),
    afterMs: dice.whole(0, 60),
    failPoint: dice.happens(0.3) && failPoints.length > 0 ? dice.pick(failPoints) : "",
    skewMs: dice.whole(-1_500, 1_500),
    postgres: index % crashEvery === crashEvery - 1 ? dice.pick(["backend", "server"]) : "none",
    leapDays: index % leapEvery === leapEvery - 1 ? dice.whole(12, 34) : 0,
  }));
}
