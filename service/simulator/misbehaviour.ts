import { createHash } from "node:crypto";
import * as v from "valibot";

const Chance = v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0);
const Milliseconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(120_000));

/**
 * How often it does what it should not: chances from 0 to 1. The same seed does the same to the same payment key, in
 * whatever order keys arrive, and another thing to each new try of a call, so that trying again ends some day.
 */
export const Misbehaviour = v.strictObject({
  seed: v.optional(v.string(), ""),
  decline: Chance,
  requireConfirmation: Chance,
  /** Waits `delayMs` before it does anything: the caller may have given up by then, and it is done all the same. */
  delay: Chance,
  delayMs: v.optional(Milliseconds, 2_000),
  /** Answers 500, or drops the connection, before it has done anything. */
  failBefore: Chance,
  dropBefore: Chance,
  /** Does it, then answers 500, or drops the connection. */
  failAfter: Chance,
  dropAfter: Chance,
  /** Events that are told twice, after `delayMs`, after the next one, or never. */
  eventTwice: Chance,
  eventLate: Chance,
  eventSwapped: Chance,
  eventLost: Chance,
});
export type Misbehaviour = v.InferOutput<typeof Misbehaviour>;

/** What it is asked to do; `confirm` is the payer's press, of which only the event can go wrong. */
export const CALLS = ["charge", "find", "cancel", "refund", "confirm"] as const;
export type ProviderCall = (typeof CALLS)[number];

/** What to do with the next call that it is for. Steps are taken in order, before chances are. */
export const Step = v.strictObject({
  call: v.optional(v.picklist(CALLS), "charge"),
  /** For this account's calls alone. */
  accountId: v.optional(v.string()),
  /** Of a charge that is not decided yet. */
  outcome: v.optional(v.picklist(["charge", "decline", "require_confirmation"]), "charge"),
  answer: v.optional(v.picklist(["reply", "fail_before", "drop_before", "fail_after", "drop_after"]), "reply"),
  delayMs: v.optional(Milliseconds, 0),
  events: v.optional(v.picklist(["once", "twice", "late", "swapped", "lost"]), "once"),
  times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)), 1),
});
export type Step = v.InferOutput<typeof Step>;

export type Conduct = Pick<Step, "outcome" | "answer" | "delayMs" | "events">;

export interface Conductor {
  /** How to treat this call. */
  conduct(call: ProviderCall, payment: { paymentKey: string; accountId: string | null }): Conduct;
  script(steps: readonly Step[]): void;
  misbehave(chances: Misbehaviour): void;
  /** Forgets script and chances. */
  behave(): void;
}

export function createConductor(initial: Misbehaviour): Conductor {
  let chances = initial;
  let steps: Step[] = [];
  const tries = new Map<string, number>();

  return {
    conduct(call, { paymentKey, accountId }) {
      const scripted = steps.find((step) => step.call === call && (step.accountId ?? accountId) === accountId);
      if (scripted !== undefined) {
        scripted.times -= 1;
        if (scripted.times === 0) steps = steps.filter((step) => step !== scripted);
        return scripted;
      }
      const nth = (tries.get(`${call} ${paymentKey}`) ?? 0) + 1;
      tries.set(`${call} ${paymentKey}`, nth);
      return byChance(chances, call, paymentKey, nth);
    },
    script: (more) => {
      steps.push(...more.map((step) => ({ ...step })));
    },
    misbehave: (next) => {
      chances = next;
    },
    behave: () => {
      chances = v.parse(Misbehaviour, {});
      steps = [];
    },
  };
}

function byChance(chances: Misbehaviour, call: ProviderCall, paymentKey: string, nth: number): Conduct {
  const { decline, requireConfirmation, delay, delayMs, ...faults } = chances;
  // What a card does is decided once a key; what the wire does, at each try.
  const outcome = draw([chances.seed, paymentKey, "outcome"]);
  const wire = (about: string) => draw([chances.seed, paymentKey, call, String(nth), about]);
  return {
    outcome: pick(
      outcome,
      [
        [decline, "decline"],
        [requireConfirmation, "require_confirmation"],
      ],
      "charge",
    ),
    answer: pick(
      wire("answer"),
      [
        [faults.failBefore, "fail_before"],
        [faults.dropBefore, "drop_before"],
        [faults.failAfter, "fail_after"],
        [faults.dropAfter, "drop_after"],
      ],
      "reply",
    ),
    delayMs: wire("delay") < delay ? delayMs : 0,
    events: pick(
      wire("events"),
      [
        [faults.eventTwice, "twice"],
        [faults.eventLate, "late"],
        [faults.eventSwapped, "swapped"],
        [faults.eventLost, "lost"],
      ],
      "once",
    ),
  };
}

function pick<T extends string>(drawn: number, options: readonly (readonly [number, T])[], otherwise: T): T {
  let reached = 0;
  for (const [chance, option] of options) {
    reached += chance;
    if (drawn < reached) return option;
  }
  return otherwise;
}

/** From 0 up to 1, always the same for the same words. */
function draw(words: readonly string[]): number {
  return createHash("sha256").update(JSON.stringify(words)).digest().readUIntBE(0, 6) / 2 ** 48;
}
