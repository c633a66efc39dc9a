import type { ProblemType, ServiceProblemType } from "./problem-types.ts";
import { SERVICE_PROBLEMS, URI_PREFIX } from "./problem-types.ts";

export type { ProblemType } from "./problem-types.ts";

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

/** What every call of a `SeatApi` rejects with, except for the `AbortError` of its own signal. */
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

  /** The RFC 9457 form, as sent. */
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

/** A field of what was sent, and what is expected there. */
export function invalidField(field: string, expected: string): Problem {
  return serviceProblem("invalid-input", `${field}: ${expected}.`, { fields: [{ field, expected }] });
}

/** Any thrown thing as a `Problem`; what is not one is a fault of our own, and nobody's answer. */
export function asProblem(thrown: unknown): Problem {
  return thrown instanceof Problem
    ? thrown
    : new Problem({ type: "own-fault", status: 0, detail: "Something went wrong in Seatmeter." });
}
