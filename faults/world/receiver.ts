import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Chance } from "./chance.ts";
import { textAt } from "./wire.ts";

/** Whoever the service tells by webhooks: hears, and sometimes says that it could not. */
export interface Receiver {
  url: string;
  /** Says no more that it could not: from the evening on. */
  behave(): void;
  close(): Promise<void>;
}

const REFUSES = 0.15;

export interface ReceiverOptions {
  dice: Chance;
  stormy: boolean;
  /** Gets what was heard and accepted: `order.provisioned ord_…`. */
  hear(what: string): void;
}

export async function startReceiver({ dice, stormy, hear }: ReceiverOptions): Promise<Receiver> {
  let refuses = stormy;
  const server = createServer((request, response) => {
    let text = "";
    request.setEncoding("utf8");
    request.on("data", (part: string) => {
      text += part;
    });
    request.on("end", () => {
      if (refuses && dice.happens(REFUSES)) {
        response.writeHead(500).end();
        return;
      }
      const message: unknown = JSON.parse(text);
      hear(`${textAt(message, "type")} ${textAt(message, "data", "order", "id") ?? ""}`.trim());
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    behave: () => {
      refuses = false;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
