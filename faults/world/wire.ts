import type { IncomingHttpHeaders } from "node:http";
import { request } from "node:http";

export interface Call {
  method: "GET" | "POST" | "PUT" | "DELETE";
  path: string;
  token: string;
  headers?: Record<string, string>;
  body?: object;
  /** After so long the caller hangs up. */
  patienceMs?: number;
}

/** A whole answer with JSON in it, or nothing that one could rely on. */
export type Heard =
  | { kind: "answer"; status: number; body: unknown; headers: IncomingHttpHeaders }
  | { kind: "nothing" };

const PATIENCE_MS = 15_000;

/**
 * One call over a connection of its own, so that one misfortune hits one call. Of our own, since no client of the
 * service may be in between when we ask what the service itself promises.
 */
export function call(baseUrl: string, { method, path, token, headers, body, patienceMs }: Call): Promise<Heard> {
  const text = body === undefined ? null : JSON.stringify(body);
  return new Promise((resolve) => {
    const nothing = () => resolve({ kind: "nothing" });
    const outgoing = request(
      new URL(path, baseUrl),
      {
        method,
        agent: false,
        signal: AbortSignal.timeout(patienceMs ?? PATIENCE_MS),
        headers: {
          authorization: `Bearer ${token}`,
          ...(text === null ? {} : { "content-type": "application/json" }),
          ...headers,
        },
      },
      (answer) => {
        let heard = "";
        answer.setEncoding("utf8");
        answer.on("data", (part: string) => {
          heard += part;
        });
        answer.on("error", nothing);
        answer.on("close", nothing);
        answer.on("end", () => {
          if (!answer.complete) return nothing();
          try {
            const body: unknown = heard === "" ? null : JSON.parse(heard);
            resolve({ kind: "answer", status: answer.statusCode ?? 0, body, headers: answer.headers });
          } catch {
            nothing();
          }
        });
      },
    );
    outgoing.on("error", nothing);
    outgoing.end(text ?? undefined);
  });
}

/** A field of an answer that was checked by nobody. */
export function textAt(body: unknown, ...path: string[]): string | null {
  const found = at(body, path);
  return typeof found === "string" ? found : null;
}

export function numberAt(body: unknown, ...path: string[]): number | null {
  const found = at(body, path);
  return typeof found === "number" ? found : null;
}

export function listAt(body: unknown, ...path: string[]): unknown[] {
  const found = at(body, path);
  return Array.isArray(found) ? found : [];
}

function at(body: unknown, path: string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    body,
  );
}
