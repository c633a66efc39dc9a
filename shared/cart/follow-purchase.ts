import type { Signal } from "@preact/signals-core";
import type { Press, ProblemDetails, SeatApi } from "../api/index.ts";
import { asProblem } from "../api/problem.ts";
import type { PurchaseRecord, Purchases } from "../checkout/index.ts";
import { isSettled } from "../checkout/index.ts";
import type { CartForm, CartState } from "./cart-state.ts";
import { undoableUntil } from "./undo-time.ts";
import { watchOutcome } from "./watch-outcome.ts";

export interface PurchaseFollowing {
  /** Shows a purchase that was pressed, and how it goes on until it has ended. */
  show(record: PurchaseRecord): void;
  /** Asks now what became of what is shown. */
  check(): Promise<void>;
  /** Takes back what is shown. A second press meanwhile finds nothing to do. */
  undo(press: Press): Promise<void>;
  /** Something else is shown. */
  leave(): void;
}

interface FollowingOptions {
  state: Signal<CartState>;
  api: SeatApi;
  checkout: Purchases;
  /** The form behind what is shown, if there is one. */
  form: () => CartForm | null;
  /** The service refused it: the form says why. */
  onRefused: (problem: ProblemDetails) => void;
  /** This machine's milliseconds. */
  now: () => number;
  signal: AbortSignal;
}

/** From the press to what became of it, and back where it may be undone. */
export function followPurchase(options: FollowingOptions): PurchaseFollowing {
  const { state, api, checkout, form, now, signal } = options;
  let watching = new AbortController();
  let ticking: ReturnType<typeof setInterval> | undefined;

  function leave(): void {
    watching.abort();
    clearInterval(ticking);
  }

  function show(record: PurchaseRecord): void {
    leave();
    const { outcome } = record;
    if (outcome?.kind === "refused") {
      void checkout.acknowledge(record.key).catch(() => undefined);
      options.onRefused(outcome.problem);
      return;
    }
    state.value = { kind: "outcome", record, form: form(), undo: NOT_ASKED };
    if (isSettled(record)) {
      settle(record);
      return;
    }
    watching = new AbortController();
    watchOutcome(checkout, record.quoteId, { onRecord: showNews, signal: watching.signal });
  }

  /** The new state of the purchase on screen. */
  function showNews(record: PurchaseRecord): void {
    if (isSettled(record)) show(record);
    else state.value = { kind: "outcome", record, form: form(), undo: NOT_ASKED };
  }

  function settle(record: PurchaseRecord): void {
    void checkout.acknowledge(record.key).catch(() => undefined);
    if (record.outcome?.kind !== "provisioned") return;
    void api.availability.read().catch(() => undefined);
    if (undoableUntil(record, now()) !== null) ticking = setInterval(tick, 1000);
  }

  /** Draws the time left for undoing again, until there is none. */
  function tick(): void {
    const shown = state.value;
    if (shown.kind !== "outcome") return;
    state.value = { ...shown };
    if (undoableUntil(shown.record, now()) === null) clearInterval(ticking);
  }

  async function check(): Promise<void> {
    const shown = state.value;
    if (shown.kind !== "outcome") return;
    await checkout.resume().catch(() => undefined);
    const records = await checkout.records().catch(() => []);
    const record = records.find(({ quoteId }) => quoteId === shown.record.quoteId);
    if (record !== undefined && !signal.aborted) showNews(record);
  }

  async function undo(press: Press): Promise<void> {
    const shown = state.value;
    const { purchasing } = api;
    if (shown.kind !== "outcome" || shown.undo.kind === "running" || purchasing === undefined) return;
    const { outcome } = shown.record;
    if (outcome?.kind !== "provisioned" || outcome.order.state !== "provisioned") return;
    state.value = { ...shown, undo: { kind: "running" } };
    try {
      const order = await purchasing.undo(outcome.order.id, { signal, press });
      if (!signal.aborted) show({ ...shown.record, outcome: { kind: "provisioned", order } });
    } catch (thrown) {
      // Pressing again is safe: undoing twice is undoing once.
      if (!signal.aborted) state.value = { ...shown, undo: { kind: "failed", problem: asProblem(thrown).details } };
    }
  }

  return { show, check, undo, leave };
}

const NOT_ASKED = { kind: "not_asked" } as const;
