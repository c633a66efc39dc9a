import { randomUUID } from "node:crypto";
import { Agent, request } from "node:http";

export interface OrderAnswer {
  status: number;
  /** From sending the order to the end of its answer. */
  milliseconds: number;
}

/** Somebody who buys one more, over a connection of their own. */
export interface Shopper {
  /** Asks for a price, orders at it. Rejects where the answer isn't one that decides. */
  buyOne(): Promise<OrderAnswer>;
}

const DECIDED = [201, 409, 412];

export function createShopper(serviceUrl: string, token: string, target = "suite"): Shopper {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const post = (path: string, body: object, headers: Record<string, string> = {}) =>
    new Promise<{ status: number; text: string }>((resolve, reject) => {
      const outgoing = request(
        new URL(path, serviceUrl),
        {
          agent,
          method: "POST",
          headers: { authorization: `Bearer ${token}`, "content-type": "application/json", ...headers },
        },
        (answer) => {
          let text = "";
          answer.setEncoding("utf8");
          answer.on("data", (part: string) => {
            text += part;
          });
          answer.on("end", () => resolve({ status: answer.statusCode ?? 0, text }));
          answer.on("error", reject);
        },
      );
      outgoing.on("error", reject);
      outgoing.end(JSON.stringify(body));
    });

  return {
    async buyOne() {
      const quoted = await post("/v1/quotes", { channel: "instant", lines: [{ target, add: 1 }] });
      if (quoted.status !== 201) throw new Error(`A quote was answered ${quoted.status}: ${quoted.text}`);
      const quote = JSON.parse(quoted.text) as { id: string; version: string };
      const headers = { "idempotency-key": randomUUID(), "if-match": `"${quote.version}"` };
      const sentAt = performance.now();
      const ordered = await post("/v1/orders", { quoteId: quote.id }, headers);
      const milliseconds = performance.now() - sentAt;
      if (!DECIDED.includes(ordered.status)) {
        throw new Error(`An order was answered ${ordered.status}: ${ordered.text}`);
      }
      return { status: ordered.status, milliseconds };
    },
  };
}
