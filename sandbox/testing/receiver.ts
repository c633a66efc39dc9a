import { once } from "node:events";
import type { IncomingHttpHeaders } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll } from "vitest";

export interface Received {
  headers: IncomingHttpHeaders;
  body: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came.
  json: any;
}

export interface EventReceiver {
  url: string;
  /** What came since the last time that this was asked, in the order in which it came. */
  take(): Received[];
  /** Answers so from now on. */
  answer(status: number, headers?: Record<string, string>): void;
}

/** Somebody whom a webhook posts to. */
export async function startReceiver(): Promise<EventReceiver> {
  let received: Received[] = [];
  let next: { status: number; headers: Record<string, string> } = { status: 200, headers: {} };
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (part: string) => {
      body += part;
    });
    request.on("end", () => {
      received.push({ headers: request.headers, body, json: JSON.parse(body) });
      response.writeHead(next.status, next.headers).end();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`,
    take() {
      const taken = received;
      received = [];
      return taken;
    },
    answer(status, headers = {}) {
      next = { status, headers };
    },
  };
}
