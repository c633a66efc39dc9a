import type { ProblemDetails } from "../../shared/api/index.ts";

/** Whether it turned out that somebody else, or nobody, is signed in. */
export function isAboutWho(type: ProblemDetails["type"]): boolean {
  return type === "person-changed" || type === "signed-out";
}
