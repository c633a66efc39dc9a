import type { ReadonlySignal } from "@preact/signals";
import { signal as signalOf } from "@preact/signals";
import type { CallOptions, ProblemDetails } from "../api/index.ts";
import { asProblem } from "../api/index.ts";

/** One part of the page, read by itself: where one fails the others stand. */
export type PartState<T> =
  | { kind: "reading" }
  | { kind: "failed"; problem: ProblemDetails }
  /** `problem` says why a newer one could not be read; what is shown is then as old as `readAt`, in milliseconds. */
  | { kind: "read"; value: T; readAt: number; problem: ProblemDetails | null };

export interface Part<T> {
  state: ReadonlySignal<PartState<T>>;
  /** Reads it, or reads it afresh; what was read before stays until then. Never rejects: the state says why. */
  load(): Promise<void>;
  /** Reads it unless somebody has. */
  loadOnce(): Promise<void>;
  /** Takes what a change has answered. */
  take(value: T): void;
}

/** A part that `read` reads, until `signal`. The last one asked for wins. */
export function createPart<T>(
  read: (options: CallOptions) => Promise<T>,
  { now, signal }: { now: () => number; signal: AbortSignal },
): Part<T> {
  const state = signalOf<PartState<T>>({ kind: "reading" });
  let asked = 0;

  async function load(): Promise<void> {
    asked += 1;
    const mine = asked;
    if (state.peek().kind === "failed") state.value = { kind: "reading" };
    try {
      const value = await read({ signal });
      if (mine === asked) take(value);
    } catch (thrown) {
      if (signal.aborted || mine !== asked) return;
      const { details } = asProblem(thrown);
      const before = state.peek();
      state.value = before.kind === "read" ? { ...before, problem: details } : { kind: "failed", problem: details };
    }
  }

  function take(value: T): void {
    state.value = { kind: "read", value, readAt: now(), problem: null };
  }

  return {
    state,
    load,
    loadOnce: () => (asked === 0 ? load() : Promise.resolve()),
    take(value) {
      asked += 1;
      take(value);
    },
  };
}

/** What was read; `null` while nothing was. */
export function known<T>(part: Part<T>): T | null {
  const state = part.state.value;
  return state.kind === "read" ? state.value : null;
}
