import { connect } from "node:net";

export interface LoadOptions {
  url: string;
  connections: number;
  milliseconds: number;
  /** The whole of one request, as it goes over the line; another one each time it is asked. */
  next: () => string;
  /** The status that every answer must have. */
  status: number;
  /** So many requests a second, as from people who don't wait for each other; without it as many as are answered. */
  perSecond?: number;
}

export interface LoadResult {
  answers: number;
  perSecond: number;
  /** Of each answer, in milliseconds. */
  latencies: number[];
}

/**
 * Sends requests whose answers have no body over so many connections, each as soon as the one before is answered, or at
 * their own times: what waits for an answer that is late has waited since its own.
 * Sockets instead of an HTTP client: on one machine, what the client costs is taken from the server.
 * Rejects when any answer has another status.
 */
export async function load({
  url,
  connections,
  milliseconds,
  next,
  status,
  perSecond,
}: LoadOptions): Promise<LoadResult> {
  const { hostname, port } = new URL(url);
  const latencies: number[] = [];
  const start = performance.now();
  const end = start + milliseconds;

  const converse = (index: number) =>
    new Promise<void>((resolve, reject) => {
      const socket = connect(Number(port), hostname);
      let sent = 0;
      let sentAt = 0;
      let received = "";
      const sendNow = (since: number) => {
        sentAt = since;
        sent += 1;
        socket.write(next());
      };
      const send = () => {
        const now = performance.now();
        if (perSecond === undefined) return sendNow(now);
        const due = start + ((sent * connections + index) * 1000) / perSecond;
        if (due <= now) sendNow(due);
        else setTimeout(() => sendNow(performance.now()), due - now);
      };
      socket.setNoDelay(true).setEncoding("latin1");
      socket.on("connect", send);
      socket.on("error", reject);
      socket.on("close", () => reject(new Error("The server closed the connection.")));
      socket.on("data", (text: string) => {
        received += text;
        if (!received.endsWith("\r\n\r\n")) return;
        const now = performance.now();
        latencies.push(now - sentAt);
        if (!received.startsWith(`HTTP/1.1 ${status} `)) {
          reject(new Error(`The answer was ${received.slice(0, 200)}`));
          socket.destroy();
          return;
        }
        received = "";
        if (now < end) return send();
        resolve();
        socket.destroy();
      });
    });

  await Promise.all(Array.from({ length: connections }, (_, index) => converse(index)));
  const seconds = (performance.now() - start) / 1000;
  return { answers: latencies.length, perSecond: latencies.length / seconds, latencies };
}
