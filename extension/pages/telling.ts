import type { Signal } from "@preact/signals";
import type { ProblemDetails } from "../../shared/api/index.ts";
import { asProblem } from "../../shared/api/index.ts";

/** Runs what a press asked for; `problem` shows what goes wrong, which nobody would catch. */
export function telling(problem: Signal<ProblemDetails | null>): (work: () => Promise<unknown>) => Promise<void> {
  return async (work) => {
    try {
      await work();
      problem.value = null;
    } catch (thrown) {
      problem.value = asProblem(thrown).details;
    }
  };
}
