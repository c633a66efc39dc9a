import type { ProblemDetails } from "../../shared/api/index.ts";
import { asProblem, Problem } from "../../shared/api/index.ts";
import { timeLeft } from "../../shared/seats/time-left.ts";
import type { Area, Key } from "../platform/storage.ts";

/** Until when a service asked to be left alone, in this machine's milliseconds, and how it said so. */
interface Wait {
  until: number;
  problem: ProblemDetails;
}

const waitKey = (what: string): Key<Wait> => `wait:${what}`;

/** Calls, unless the service asked to wait: then it answers in its stead, with the seconds that are left. */
export type ObeyRetryAfter = <T>(what: string, call: () => Promise<T>) => Promise<T>;

/** Obeys `Retry-After` of "too many requests" for each thing that is asked for, also after the worker was stopped. */
export function createRetryAfter(session: Area, now: () => number): ObeyRetryAfter {
  return async (what, call) => {
    const wait = await session.get(waitKey(what));
    const asked = (wait?.problem.retryAfterSeconds ?? 0) * 1000;
    const left = wait === undefined ? 0 : timeLeft(wait.until, asked, now());
    if (wait !== undefined && left > 0) {
      throw new Problem({ ...wait.problem, retryAfterSeconds: Math.ceil(left / 1000) });
    }
    try {
      return await call();
    } catch (thrown) {
      const problem = asProblem(thrown).details;
      if (problem.type === "too-many-requests" && problem.retryAfterSeconds !== undefined) {
        await session.set(waitKey(what), { until: now() + problem.retryAfterSeconds * 1000, problem });
      }
      throw thrown;
    }
  };
}
