import { randomBytes } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { Webhook } from "standardwebhooks";
import type { Conduct } from "./misbehaviour.ts";

export interface Events {
  /** Sends an event about a payment, well or badly; never waits for it. */
  tell(type: PaymentEventType, paymentKey: string, how: Conduct["events"]): void;
  close(): Promise<void>;
}

export type PaymentEventType = `payment.${"requires_action" | "charged" | "declined" | "refunded"}`;

interface EventsOptions {
  /** `null` tells nobody. */
  url: string | null;
  /** `whsec_…` (Standard Webhooks). */
  secret: string;
  /** How late a late one is, in milliseconds. */
  lateMs?: number;
  /** How long one that should come after the next waits for a next one, in milliseconds. */
  swapMs?: number;
}

/** Pauses before each try, in milliseconds. */
const TRIES = [0, 500, 2_000];

/** Signed webhooks, with what goes wrong with those: they come twice, late, in another order, or not at all. */
export function createEvents({ url, secret, lateMs = 3_000, swapMs = 1_000 }: EventsOptions): Events {
  const webhook = new Webhook(secret);
  const stopping = new AbortController();
  const { signal } = stopping;
  const underWay = new Set<Promise<void>>();
  let held: (() => void)[] = [];

  async function post(event: { id: string; body: string }): Promise<boolean> {
    if (url === null) return true;
    const at = new Date();
    const response = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "webhook-id": event.id,
        "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
        "webhook-signature": webhook.sign(event.id, at, event.body),
      },
      body: event.body,
      redirect: "error",
      signal: AbortSignal.any([signal, AbortSignal.timeout(5_000)]),
    });
    await response.arrayBuffer();
    return response.ok;
  }

  async function deliver(event: { id: string; body: string }): Promise<void> {
    for (const pause of TRIES) {
      await delay(pause, undefined, { signal });
      if (await post(event).catch(() => false)) return;
    }
  }

  async function send(event: { id: string; body: string }, how: Conduct["events"]): Promise<void> {
    switch (how) {
      case "lost":
        return;
      case "late":
        await delay(lateMs, undefined, { signal });
        return deliver(event);
      case "swapped":
        await Promise.race([new Promise<void>((resolve) => held.push(resolve)), delay(swapMs, undefined, { signal })]);
        return deliver(event);
      case "twice":
        await deliver(event);
        return deliver(event);
      case "once":
        return deliver(event);
    }
  }

  return {
    tell(type, paymentKey, how) {
      const body = JSON.stringify({ type, timestamp: new Date().toISOString(), data: { paymentKey } });
      const release = held;
      if (how !== "swapped") held = [];
      const sending = send({ id: `evt_${randomBytes(12).toString("hex")}`, body }, how)
        .then(() => {
          if (how !== "swapped") for (const go of release) go();
        })
        // Only stopping ends one in the middle.
        .catch(() => undefined)
        .finally(() => underWay.delete(sending));
      underWay.add(sending);
    },
    async close() {
      stopping.abort();
      await Promise.all(underWay);
    },
  };
}
