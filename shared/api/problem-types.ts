/**
 * What can go wrong, by name. The service answers the first kind (RFC 9457), a client makes the second kind itself
 * when it could not get an answer, or could not read one.
 */
export const SERVICE_PROBLEMS = {
  "invalid-input": 400,
  "idempotency-key-missing": 400,
  "not-signed-in": 401,
  "sign-in-misconfigured": 401,
  "payment-declined": 402,
  "not-permitted": 403,
  "person-suspended": 403,
  "not-found": 404,
  "help-desk-unknown": 404,
  "order-running": 409,
  "order-in-progress": 409,
  "contact-sales": 409,
  "use-subscription-page": 409,
  "cap-exceeded": 409,
  "acknowledgement-required": 409,
  "removal-done": 409,
  "undo-not-possible": 409,
  "seats-in-use": 409,
  "seats-exhausted": 409,
  "seats-unknown": 409,
  "picture-incomplete": 409,
  "sequence-outdated": 409,
  "account-conflict": 409,
  "request-closed": 409,
  "inquiry-closed": 409,
  "quote-expired": 410,
  "version-changed": 412,
  "body-too-large": 413,
  "wrong-content-type": 415,
  "idempotency-key-reused": 422,
  "group-mismatch": 422,
  "nothing-to-change": 422,
  "version-missing": 428,
  "too-many-requests": 429,
  internal: 500,
  unavailable: 503,
} as const;

export const CLIENT_PROBLEMS = [
  "unreachable",
  "unreadable-answer",
  "unexpected-status",
  "help-desk-unavailable",
  "signed-out",
  "sign-in-unreachable",
  "issuer-changed",
  "sign-in-not-trusted",
  "not-connected",
  "total-unknown",
  "person-changed",
  "extension-updated",
  "not-pressed",
  "no-window",
  "token-failed",
  "wrong-service",
  "nothing-kept",
  "part-missing",
  "own-fault",
] as const;

export type ServiceProblemType = keyof typeof SERVICE_PROBLEMS;
export type ProblemType = ServiceProblemType | (typeof CLIENT_PROBLEMS)[number];

/** What a problem's type begins with on the wire. */
export const URI_PREFIX = "urn:seatmeter:problem:";
