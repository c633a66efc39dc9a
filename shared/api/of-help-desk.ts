import { Problem } from "./problem.ts";

/** What a call of the help desk's own API rejects with: what a service would be blamed for is the help desk's. */
export function ofHelpDesk(thrown: unknown): unknown {
  if (!(thrown instanceof Problem)) return thrown;
  switch (thrown.type) {
    case "unreachable":
    case "unreadable-answer":
    case "unexpected-status":
    case "unavailable":
    case "internal":
    case "not-found":
    case "too-many-requests":
      return new Problem({ ...thrown.details, type: "help-desk-unavailable" });
    default:
      return thrown;
  }
}
