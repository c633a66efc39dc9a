/**
 * What can go wrong, by name. The service answers the first kind (RFC 9457), a client makes the second kind itself
 * when it could not get an answer, or could not read one.
 */
export const SERVICE_PROBLEMS = {
  "invalid-input": 400,
  "idempotency-key-missing": 400,
  "not-signed-in": 401,
  "payment-declined": 402,
  "not-permitted": 403,
  "not-found": 404,
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
  "signed-out",
  "not-connected",
  "total-unknown",
  "person-changed",
  "extension-updated",
] as const;

export type ServiceProblemType = keyof typeof SERVICE_PROBLEMS;
export type ProblemType = ServiceProblemType | (typeof CLIENT_PROBLEMS)[number];

const URI_PREFIX = "urn:seatmeter:problem:";

/** A field that was wrong, and what was expected there. */
export interface FieldProblem {
  field: string;
  expected: string;
}

export interface ProblemDetails {
  type: ProblemType;
  /** The HTTP status; 0 where no answer came. */
  status: number;
  /** A sentence that a person can act on, in English; views translate by `type`. */
  detail: string;
  /** No problem document came: somebody in between may have answered, who knows nothing of orders. */
  bare?: true;
  fields?: FieldProblem[];
  /** After how many seconds another try makes sense. */
  retryAfterSeconds?: number;
  /** Where the order is that the answer speaks of. */
  orderId?: string;
  /** The order was refused under this key before; on the wire it is the header `Idempotency-Replayed`. */
  replayed?: true;
  /** Who else is changing the subscription, since when. */
  inProgress?: { by: string; since: string };
}

/** The one thing that every call of a `SeatApi` rejects with, apart from the `AbortError` of its own signal. */
export class Problem extends Error {
  readonly details: ProblemDetails;

  constructor(details: ProblemDetails) {
    super(details.detail);
    this.name = "Problem";
    this.details = details;
  }

  get type(): ProblemType {
    return this.details.type;
  }

  get status(): number {
    return this.details.status;
  }

  /** As RFC 9457 has it on the wire. */
  toJSON(): Record<string, unknown> {
    const { type, ...rest } = this.details;
    return { type: URI_PREFIX + type, title: type, ...rest };
  }
}

/** A problem of the service, with the status that its type has. */
export function serviceProblem(
  type: ServiceProblemType,
  detail: string,
  more: Omit<ProblemDetails, "type" | "status" | "detail"> = {},
): Problem {
  return new Problem({ type, status: SERVICE_PROBLEMS[type], detail, ...more });
}

/** Reads a problem document; `null` when it isn't one of ours. */
export function readProblem(json: unknown): Problem | null {
  if (!isRecord(json) || typeof json.type !== "string" || !json.type.startsWith(URI_PREFIX)) return null;
  const type = json.type.slice(URI_PREFIX.length);
  if (!isProblemType(type)) return null;
  return new Problem({
    type,
    status: typeof json.status === "number" ? json.status : 0,
    detail: typeof json.detail === "string" ? json.detail : "",
    ...(Array.isArray(json.fields) ? { fields: json.fields.filter(isFieldProblem) } : {}),
    ...(typeof json.retryAfterSeconds === "number" ? { retryAfterSeconds: json.retryAfterSeconds } : {}),
    ...(typeof json.orderId === "string" ? { orderId: json.orderId } : {}),
    ...(isInProgress(json.inProgress) ? { inProgress: json.inProgress } : {}),
  });
}

/** Any thrown thing as a `Problem`; what is not one is unexpected and says no more than that. */
export function asProblem(thrown: unknown): Problem {
  return thrown instanceof Problem
    ? thrown
    : new Problem({ type: "unreadable-answer", status: 0, detail: "The answer could not be read." });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isProblemType(type: string): type is ProblemType {
  return Object.hasOwn(SERVICE_PROBLEMS, type) || CLIENT_PROBLEMS.some((known) => known === type);
}

function isFieldProblem(value: unknown): value is FieldProblem {
  return isRecord(value) && typeof value.field === "string" && typeof value.expected === "string";
}

function isInProgress(value: unknown): value is { by: string; since: string } {
  return isRecord(value) && typeof value.by === "string" && typeof value.since === "string";
}
