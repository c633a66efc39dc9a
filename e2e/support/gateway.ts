import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, request } from "node:http";

/** What the way to the seat service does to a matching request instead of bringing it there and back unharmed. */
export type Fault =
  /** Answers itself; the service never hears of it. */
  | { kind: "answer"; status: number; body: string; headers?: Record<string, string> }
  /** Brings it there, and holds the answer until `release()`. */
  | { kind: "hold_answer" }
  /** Brings it there, and cuts the line before the answer. */
  | { kind: "lose_answer" }
  /** Brings it there and back, with the answer's body changed, and its status where one is given. */
  | { kind: "change_answer"; change: (body: string) => string; status?: number }
  /** Cuts the line at once. */
  | { kind: "cut" };

export interface Gateway {
  url: string;
  /** From now on, requests of this method and path go wrong; the latest fault that matches counts. */
  set(method: string, path: RegExp, fault: Fault): void;
  /** Everything goes well again; what was held is answered. */
  clear(): void;
  /** Resolves when `count` requests of this method and path have come by since the start. */
  seen(method: string, path: RegExp, count?: number): Promise<void>;
  /** How many have come by. */
  count(method: string, path: RegExp): number;
  close(): Promise<void>;
}

/** The way between clients and the seat service, on a port of its own, so that tests can harm it. */
export async function startGateway(port: number, serviceUrl: string): Promise<Gateway> {
  const faults: { method: string; path: RegExp; fault: Fault }[] = [];
  const passed: { method: string; path: string }[] = [];
  const waiting = new Set<() => void>();
  let held: (() => void)[] = [];

  const server = createServer((incoming, outgoing) => {
    const { method = "GET", url = "/" } = incoming;
    const fault = faults.findLast((one) => one.method === method && one.path.test(url))?.fault;
    const isPreflight = method === "OPTIONS";
    if (!isPreflight) passed.push({ method, path: url });
    for (const check of waiting) check();
    if (fault === undefined || isPreflight) return forward(incoming, outgoing, serviceUrl, send);
    switch (fault.kind) {
      case "answer":
        outgoing.writeHead(fault.status, { ...allowAll(incoming), ...fault.headers });
        outgoing.end(fault.body);
        return;
      case "cut":
        incoming.socket.destroy();
        return;
      case "lose_answer":
        return forward(incoming, outgoing, serviceUrl, () => incoming.socket.destroy());
      case "hold_answer":
        return forward(incoming, outgoing, serviceUrl, (answer) => {
          // The fault may have been cleared while the service was at work.
          if (faults.some((one) => one.fault === fault)) held.push(() => send(answer));
          else send(answer);
        });
      case "change_answer":
        return forward(incoming, outgoing, serviceUrl, (answer) =>
          send({ ...answer, status: fault.status ?? answer.status, body: fault.change(answer.body) }),
        );
    }
  });
  // No connection is closed by itself while a test lasts: a request that is just sent on it would be lost.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));

  const count = (method: string, path: RegExp) =>
    passed.filter((one) => one.method === method && path.test(one.path)).length;

  return {
    url: `http://127.0.0.1:${port}`,
    set: (method, path, fault) => void faults.push({ method, path, fault }),
    clear() {
      faults.length = 0;
      for (const release of held) release();
      held = [];
    },
    count,
    seen(method, path, wanted = 1) {
      return new Promise((resolve) => {
        const check = () => {
          if (count(method, path) < wanted) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
      });
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

interface Answer {
  outgoing: ServerResponse;
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

function forward(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  serviceUrl: string,
  done: (answer: Answer) => void,
): void {
  const { method, headers, url = "/" } = incoming;
  const onward = request(new URL(url, serviceUrl), { method, headers }, (answer) => {
    const chunks: Buffer[] = [];
    answer.on("data", (chunk: Buffer) => chunks.push(chunk));
    answer.on("end", () => {
      const { "content-length": _length, "transfer-encoding": _encoding, ...others } = answer.headers;
      // Of the connection to the service, which isn't the client's.
      const { connection: _connection, "keep-alive": _keepAlive, ...kept } = others;
      done({ outgoing, status: answer.statusCode ?? 502, headers: kept, body: Buffer.concat(chunks).toString("utf8") });
    });
    answer.on("error", () => outgoing.destroy());
  });
  // The service is down: what a client sees is a line that breaks.
  onward.on("error", () => outgoing.destroy());
  incoming.pipe(onward);
}

function send({ outgoing, status, headers, body }: Answer): void {
  if (outgoing.destroyed) return;
  outgoing.writeHead(status, headers);
  outgoing.end(body === "" ? undefined : body);
}

/** A broken proxy still lets a browser read its answer; one that doesn't is the `cut` fault. */
function allowAll({ headers }: IncomingMessage): Record<string, string> {
  return headers.origin === undefined ? {} : { "Access-Control-Allow-Origin": headers.origin };
}
