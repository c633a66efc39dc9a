import * as v from "valibot";
import type { Operation } from "./operation.ts";
import type { OperationInput, OperationName, OperationOutput, Operations } from "./operations.ts";
import type { ProblemDetails } from "./problem.ts";
import { Problem } from "./problem.ts";
import { readAnswer } from "./read-answer.ts";
import { readProblem } from "./read-problem.ts";

export interface HttpCarrierOptions {
  /** The service's origin: `https://seats.example.com`. */
  baseUrl: string;
  /** A fresh access token, or `null` for what needs none. Rejects with `signed-out` when there is none available. */
  getToken: (signal?: AbortSignal) => Promise<string | null>;
  fetch?: typeof fetch;
  /** How long to wait for an answer before saying `unreachable`, in milliseconds. */
  timeoutMs?: number;
}

export interface HttpCallOptions {
  signal?: AbortSignal;
  /** The ETag of what the caller has; the answer may then be `unchanged`. */
  ifNoneMatch?: string;
  /** Asks for this instead of JSON: the answer is then plain text, not what the table says. */
  accept?: "text/csv";
}

export type HttpAnswer<T> =
  | { kind: "answer"; status: number; body: T; etag: string | null }
  | { kind: "unchanged"; etag: string };

/** What a call without `ifNoneMatch` was answered. Rejects `unchanged`, which nothing was asked for, as unreadable. */
export function bodyOf<T>(answer: HttpAnswer<T>): T {
  if (answer.kind === "answer") return answer.body;
  throw unreadable(304);
}

/** Calls the operations of a table by name. */
export type HttpCall<Names extends OperationName = OperationName> = <N extends Names>(
  name: N,
  input: OperationInput<N>,
  options?: HttpCallOptions,
) => Promise<HttpAnswer<OperationOutput<N>>>;

const DEFAULT_TIMEOUT_MS = 15_000;

/**
 * Carries operations to a seat service over HTTP. Every answer is checked against the operation's schema: HTML, cut
 * off or wrong-shaped JSON rejects with `unreadable-answer`, no answer with `unreachable`, a problem with that problem.
 */
export function createCarrierOf<Names extends OperationName>(
  table: Pick<Operations, Names>,
  carrier: HttpCarrierOptions,
): HttpCall<Names> {
  // The table's type says what the schema that checks an answer gives.
  return async (name, input, options) => {
    const row: Operation = table[name];
    return (await carryOne(row, input, carrier, options)) as HttpAnswer<OperationOutput<typeof name>>;
  };
}

/** Carries one operation, of whatever table. Rejects as a carrier does. */
export async function carryOne<O extends v.GenericSchema>(
  operation: Operation & { output: O },
  input: object,
  { baseUrl, getToken, fetch = globalThis.fetch, timeoutMs = DEFAULT_TIMEOUT_MS }: HttpCarrierOptions,
  options: HttpCallOptions = {},
): Promise<HttpAnswer<v.InferOutput<O>>> {
  const token = operation.access.caller === "anyone" ? null : await getToken(options.signal);
  const request = buildRequest(operation, input, baseUrl);
  const headers = new Headers(request.headers);
  if (token !== null) headers.set("Authorization", `Bearer ${token}`);
  if (options.ifNoneMatch !== undefined) headers.set("If-None-Match", options.ifNoneMatch);
  if (options.accept !== undefined) headers.set("Accept", options.accept);
  const timeout = AbortSignal.timeout(timeoutMs);
  const signal = options.signal === undefined ? timeout : AbortSignal.any([options.signal, timeout]);
  try {
    // `no-store`: the only cache is the caller's snapshot, which knows whose it is.
    const response = await fetch(request.url, {
      ...request,
      headers,
      signal,
      cache: "no-store",
      credentials: "omit",
      redirect: "error",
    });
    // Whoever asks for text knows that it isn't of the row's type.
    const output = options.accept === undefined ? operation.output : v.string();
    return (await answerOf(operation.success, output, response)) as HttpAnswer<v.InferOutput<O>>;
  } catch (thrown) {
    if (thrown instanceof Problem) throw thrown;
    if (options.signal?.aborted) throw options.signal.reason;
    throw new Problem({ type: "unreachable", status: 0, detail: "The seat service did not answer." });
  }
}

interface BuiltRequest {
  url: string;
  method: string;
  headers: Record<string, string>;
  body?: string;
}

function buildRequest(operation: Operation, input: object, baseUrl: string): BuiltRequest {
  const rest = new Map<string, unknown>(Object.entries(input));
  const take = (key: string) => {
    const value = rest.get(key);
    rest.delete(key);
    return value;
  };
  const path = operation.path.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(String(take(key))));
  const url = new URL(path, baseUrl);
  for (const key of Object.keys(operation.input.query)) {
    const value = take(key);
    if (value !== undefined) url.searchParams.set(key, String(value));
  }
  const headers: Record<string, string> = { Accept: "application/json" };
  for (const [key, header] of Object.entries(operation.input.headers)) {
    const value = take(key);
    if (value !== undefined) headers[header] = header === "If-Match" ? `"${value}"` : String(value);
  }
  const request: BuiltRequest = { url: url.href, method: operation.method, headers };
  if (operation.input.body === null) return request;
  headers["Content-Type"] = "application/json";
  return { ...request, body: JSON.stringify(Object.fromEntries(rest)) };
}

async function answerOf(
  success: readonly number[],
  output: v.GenericSchema,
  response: Response,
): Promise<HttpAnswer<unknown>> {
  const etag = response.headers.get("ETag");
  if (response.status === 304 && etag !== null) return { kind: "unchanged", etag };
  const json = await readBody(response);
  if (!response.ok) throw failure(response, json);
  const body = readAnswer(output, json);
  if (!success.includes(response.status) || body === null) throw unreadable(response.status);
  return { kind: "answer", status: response.status, body, etag };
}

async function readBody(response: Response): Promise<unknown> {
  const text = await response.text();
  if (response.headers.get("Content-Type")?.startsWith("text/csv")) return text;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function failure(response: Response, json: unknown): Problem {
  const retryAfterSeconds = retryAfter(response);
  const problem = readProblem(json);
  const details: ProblemDetails = problem?.details ?? {
    type: byStatus(response.status),
    status: response.status,
    detail: `The seat service answered with status ${response.status}.`,
    bare: true,
  };
  return new Problem({
    ...details,
    status: response.status,
    ...(retryAfterSeconds === null ? {} : { retryAfterSeconds }),
  });
}

/** What a bare status means when a proxy or a broken service sent no problem document. */
function byStatus(status: number): ProblemDetails["type"] {
  switch (status) {
    case 401:
      return "not-signed-in";
    case 403:
      return "not-permitted";
    case 404:
      return "not-found";
    case 429:
      return "too-many-requests";
    case 502:
    case 503:
    case 504:
      return "unavailable";
    default:
      return status >= 500 ? "internal" : "unexpected-status";
  }
}

/** `Retry-After` in seconds; its date form depends on two clocks, so it is measured against the answer's own `Date`. */
function retryAfter(response: Response): number | null {
  const value = response.headers.get("Retry-After");
  if (value === null) return null;
  if (/^\d+$/.test(value)) return Number(value);
  const until = Date.parse(value) - Date.parse(response.headers.get("Date") ?? "");
  return Number.isNaN(until) ? null : Math.max(0, Math.ceil(until / 1000));
}

function unreadable(status: number): Problem {
  return new Problem({ type: "unreadable-answer", status, detail: "The seat service's answer could not be read." });
}
