import type { Order, Problem } from "../api/index.ts";
import type { PurchaseOutcome } from "./purchase.ts";

/** The state of an order, as the person is told. */
export function outcomeOfOrder(order: Order): PurchaseOutcome {
  switch (order.state) {
    case "provisioned":
    case "undone":
      return { kind: "provisioned", order };
    case "declined":
    case "expired":
      return { kind: "declined", order, problem: null };
    case "requires_action":
      return { kind: "requires_action", order };
    case "created":
    case "charging":
    case "unknown":
    case "paid":
      return { kind: "waiting", order };
  }
}

/**
 * What a failed attempt means. The service looks the key up before anything else but the token and the rate limit
 * (protocol: order of checks), so most refusals prove that the key made no order. Where an earlier attempt is unknown,
 * those two prove nothing; neither does an answer that is missing or can't be read, or a bare status that a proxy may
 * have given.
 */
export function outcomeOfFailure(problem: Problem, earlierAttempts: number): PurchaseOutcome {
  const details = problem.details;
  if (details.bare && earlierAttempts > 0) return { kind: "unknown", problem: details };
  switch (problem.type) {
    case "payment-declined":
      return { kind: "declined", order: null, problem: details };
    case "not-signed-in":
    case "sign-in-misconfigured":
    case "person-suspended":
    case "signed-out":
    case "sign-in-unreachable":
    case "issuer-changed":
    case "sign-in-not-trusted":
    case "person-changed":
    case "not-connected":
    case "help-desk-unknown":
    case "total-unknown":
    case "not-pressed":
    case "help-desk-unavailable":
    case "no-window":
    case "token-failed":
    case "wrong-service":
    case "nothing-kept":
    case "part-missing":
    case "too-many-requests":
      return earlierAttempts === 0 ? { kind: "refused", problem: details } : { kind: "unknown", problem: details };
    case "unreachable":
    case "unreadable-answer":
    case "unexpected-status":
    case "extension-updated":
    case "own-fault":
    case "order-running":
    case "internal":
    case "unavailable":
      return { kind: "unknown", problem: details };
    case "invalid-input":
    case "idempotency-key-missing":
    case "not-permitted":
    case "not-found":
    case "order-in-progress":
    case "contact-sales":
    case "use-subscription-page":
    case "cap-exceeded":
    case "acknowledgement-required":
    case "removal-done":
    case "undo-not-possible":
    case "seats-in-use":
    case "seats-exhausted":
    case "seats-unknown":
    case "picture-incomplete":
    case "sequence-outdated":
    case "account-conflict":
    case "request-closed":
    case "inquiry-closed":
    case "quote-expired":
    case "version-changed":
    case "body-too-large":
    case "wrong-content-type":
    case "idempotency-key-reused":
    case "group-mismatch":
    case "nothing-to-change":
    case "version-missing":
      return { kind: "refused", problem: details };
  }
}
