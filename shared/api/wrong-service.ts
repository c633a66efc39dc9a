import { asProblem, Problem } from "./problem.ts";

/**
 * What a first call rejects with: where something answers that speaks no word of a seat service's, the address is wrong. A
 * proxy before one that is down says so by its status.
 */
export function asWrongService(thrown: unknown): Problem {
  const problem = asProblem(thrown);
  const { type, status, bare } = problem.details;
  const speaksOtherwise = type === "unreadable-answer" || (bare === true && OTHERS.some((other) => other === type));
  return speaksOtherwise
    ? new Problem({ type: "wrong-service", status, detail: "No seat service answers there." })
    : problem;
}

const OTHERS = ["not-found", "unexpected-status", "not-permitted"];
