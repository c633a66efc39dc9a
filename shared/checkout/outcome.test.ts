import { expect, test } from "vitest";
import type { ProblemType } from "../api/index.ts";
import { Problem } from "../api/index.ts";
import { outcomeOfFailure } from "./outcome.ts";

const failed = (type: ProblemType) => new Problem({ type, status: 0, detail: "" });

/** The service may have sold it: whoever called this refused would have the person press, and pay, again. */
const PROVES_NOTHING: ProblemType[] = [
  ...(["unreachable", "unreadable-answer", "unexpected-status", "internal", "unavailable"] as const),
  ...(["order-running", "own-fault", "extension-updated"] as const),
];

test.each(PROVES_NOTHING)("an order that met %s may have been made, at the first attempt, too", (type) => {
  for (const attempts of [0, 1]) expect(outcomeOfFailure(failed(type), attempts).kind).toBe("unknown");
});
