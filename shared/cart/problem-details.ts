import type { ProblemDetails } from "../api/index.ts";

/**
 * What a rejected call says. Told by name and not by class: the dialog comes as a script of its own, and the carrier
 * that made the problem may have another copy of the class.
 */
export function problemDetails(thrown: unknown): ProblemDetails {
  return thrown instanceof Error && thrown.name === "Problem" && "details" in thrown
    ? // Whatever bears that name is made by the one class of that name.
      (thrown.details as ProblemDetails)
    : { type: "unreadable-answer", status: 0, detail: "The answer could not be read." };
}
