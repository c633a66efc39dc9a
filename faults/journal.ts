import { createWriteStream } from "node:fs";

/** What somebody was told by a 2xx, or by a refusal that is for good; what must not be lost, whoever dies. */
export type Told =
  | { kind: "order"; account: string; member: string; key: string; orderId: string; status: number; state: string }
  | { kind: "declined"; account: string; member: string; key: string; orderId: string }
  | { kind: "undone"; orderId: string }
  | { kind: "seat"; account: string; member: string; sequence: number; state: string; products: string[] }
  | { kind: "requested"; requestId: string; member: string }
  | { kind: "cancelled"; requestId: string }
  | { kind: "approved"; requestId: string; orderId: string }
  | { kind: "request_declined"; requestId: string }
  | { kind: "forwarded"; requestId: string; inquiryId: string }
  | { kind: "inquired"; inquiryId: string }
  | { kind: "arrived"; inquiryId: string; target: string; add: number }
  | { kind: "settings"; account: string; version: string }
  | { kind: "removal_cancelled"; removalId: string };

/** The clients' side of the books. */
export interface Journal {
  told: readonly Told[];
  /** Orders that somebody has asked to undo, whatever the answer. */
  undoing: Set<string>;
  /** What the service told others by webhook, and how often: `order.provisioned ord_…`. */
  webhooks: Map<string, number>;
  /** The deliveries whose mail was taken. */
  mails: Set<string>;
  /** Orders of which the service has said that it gave up telling; its own note of that is deleted in time. */
  givenUp: Set<string>;
  write(told: Told): void;
  /** How often each thing was heard: `POST /v1/orders 201`, `nothing`. */
  tally: Map<string, number>;
  count(what: string): void;
  close(): void;
}

/** Kept in memory for the checks, and line by line in a file for whoever looks for a cause. */
export function openJournal(file: string): Journal {
  const lines = createWriteStream(file);
  const told: Told[] = [];
  const tally = new Map<string, number>();
  return {
    told,
    undoing: new Set(),
    webhooks: new Map(),
    mails: new Set(),
    givenUp: new Set(),
    write(entry) {
      told.push(entry);
      lines.write(`${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`);
    },
    tally,
    count: (what) => tally.set(what, (tally.get(what) ?? 0) + 1),
    close: () => lines.end(),
  };
}
