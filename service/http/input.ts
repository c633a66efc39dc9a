import * as v from "valibot";
import type { FieldProblem, Operation } from "../../shared/api/index.ts";
import { serviceProblem } from "../../shared/api/index.ts";

/** The parts of an HTTP request that an operation's input travels in. */
export interface RequestParts {
  params: unknown;
  query: unknown;
  /** Names in lower case. */
  headers: Record<string, string | string[] | undefined>;
  body: unknown;
}

/**
 * The flat input of an operation, checked without any coercion: unknown fields are refused, defaults filled in.
 * Throws `invalid-input` with each field and what was expected of it.
 */
export function readInput({ input }: Operation, { params, query, headers, body }: RequestParts): object {
  const fields: FieldProblem[] = [];
  const check = (schema: v.GenericSchema, value: unknown): object => {
    const checked = v.safeParse(schema, value);
    if (checked.success) return checked.output as object;
    fields.push(...checked.issues.map(fieldProblem));
    return {};
  };
  const flat = {
    ...check(v.strictObject(input.params), params),
    ...check(v.strictObject(input.query), query),
    ...readHeaders(input.headers, headers),
    ...(input.body === null ? {} : check(input.body, body)),
  };
  if (fields.length > 0) throw serviceProblem("invalid-input", "A field of the request is wrong.", { fields });
  return flat;
}

function readHeaders(wanted: Record<string, string>, headers: RequestParts["headers"]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, header] of Object.entries(wanted)) {
    const value = headers[header.toLowerCase()];
    if (typeof value === "string") found[name] = header === "If-Match" ? versionOf(value) : value;
  }
  return found;
}

/** No subscription ever has it: versions begin at 1. */
const NEVER_CURRENT = "0";

/** The version inside a strong ETag: `"7"` is 7. Whatever else was sent cannot be the present one. */
function versionOf(ifMatch: string): string {
  return /^"(\d{1,18})"$/.exec(ifMatch)?.[1] ?? NEVER_CURRENT;
}

function fieldProblem(issue: v.BaseIssue<unknown>): FieldProblem {
  return { field: v.getDotPath(issue) ?? "body", expected: expectation(issue) };
}

function expectation(issue: v.BaseIssue<unknown>): string {
  const missing = issue.input === undefined || issue.received === "undefined";
  if (issue.type === "strict_object" && issue.expected === "never") return "absent";
  if (issue.type === "strict_object" && missing) return "present";
  if (issue.type === "union") return "one of the forms that the document names";
  return issue.expected ?? issue.type;
}
