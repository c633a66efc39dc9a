import type { IncomingHttpHeaders, RequestOptions } from "node:http";
import { request as overHttp } from "node:http";
import { request as overHttps } from "node:https";
import type { LookupFunction } from "node:net";
import type { HELP_DESK_OUTCOMES } from "../metrics/process-metrics.ts";
import { helpDeskCalls } from "../metrics/process-metrics.ts";
import { lookupAllowed } from "../outbox/webhook-address.ts";
import { isHere } from "./address.ts";
import { HelpDeskError } from "./connector.ts";

/** The whole of it: connecting, sending, and the answer's last byte. */
const PATIENCE_MS = 20_000;
/** A hundred people with all their fields are some 300 KiB. */
const MAX_BYTES = 4 * 1024 * 1024;

export interface HostRequest {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  url: URL;
  headers: Readonly<Record<string, string>>;
  body?: string;
}

export interface HostAnswer {
  status: number;
  /** By their names in lower case. */
  headers: Readonly<Record<string, string>>;
  body: string;
}

export type Send = (request: HostRequest) => Promise<HostAnswer>;

/**
 * Sends one request to a help desk. No redirect is followed: the token would go along. Rejects with a `HelpDeskError` where
 * no answer came in time, or it is larger than any that is expected.
 */
export function hostSender({ patienceMs = PATIENCE_MS, maxBytes = MAX_BYTES } = {}): Send {
  return ({ method, url, headers, body }) =>
    new Promise((resolve, reject) => {
      const fail = (error: Error) => {
        settle("unreachable");
        reject(asHelpDeskError(error));
      };
      // A connection that breaks may say so twice.
      const settle = once((outcome: Outcome) => helpDeskCalls.inc({ outcome }));
      const here = isHere(url.hostname);
      const options: RequestOptions = {
        method,
        headers: { ...headers, ...(body === undefined ? {} : { "Content-Length": Buffer.byteLength(body) }) },
        signal: AbortSignal.timeout(patienceMs),
        lookup: here ? loopback : lookupAllowed(false),
      };
      const request = (url.protocol === "https:" ? overHttps : overHttp)(url, options, (response) => {
        const chunks: Buffer[] = [];
        let length = 0;
        response.on("data", (chunk: Buffer) => {
          length += chunk.length;
          if (length > maxBytes) {
            fail(new HelpDeskError("too-large", `An answer of more than ${maxBytes} bytes`));
            response.destroy();
          } else chunks.push(chunk);
        });
        response.on("error", fail);
        response.on("end", () => {
          const status = response.statusCode ?? 0;
          settle(outcomeOf(status));
          resolve({ status, headers: flat(response.headers), body: Buffer.concat(chunks).toString("utf8") });
        });
      });
      request.on("error", fail);
      request.end(body);
    });
}

const loopback: LookupFunction = (_hostname, options, done) => {
  if (options.all === true) done(null, [{ address: "127.0.0.1", family: 4 }]);
  else done(null, "127.0.0.1", 4);
};

type Outcome = (typeof HELP_DESK_OUTCOMES)[number];

function outcomeOf(status: number): Outcome {
  if (status === 429) return "too_many";
  if (status >= 500) return "failed";
  return status >= 400 ? "refused" : "answered";
}

function once<T>(act: (value: T) => void): (value: T) => void {
  let isDone = false;
  return (value) => {
    if (!isDone) act(value);
    isDone = true;
  };
}

function flat(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

function asHelpDeskError(error: Error): HelpDeskError {
  if (error instanceof HelpDeskError) return error;
  if (error.name === "AbortError" || error.name === "TimeoutError") {
    return new HelpDeskError("timeout", "No whole answer came in time");
  }
  return new HelpDeskError("unreachable", "code" in error ? String(error.code) : error.name);
}
