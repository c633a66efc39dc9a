import type { FieldProblem } from "./problem.ts";
import { Problem } from "./problem.ts";
import type { ProblemType } from "./problem-types.ts";
import { CLIENT_PROBLEMS, SERVICE_PROBLEMS, URI_PREFIX } from "./problem-types.ts";

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
