import type { Signal } from "@preact/signals-core";
import type { ProblemDetails, Quote } from "../api/index.ts";
import { asProblem } from "../api/problem.ts";
import type { ConfirmationStand, ConfirmationWindow, PurchaseRecord, Purchases } from "../checkout/index.ts";
import type { CartForm, CartState } from "./cart-state.ts";
import { watchOutcome } from "./watch-outcome.ts";

/** Leads to the window in which a purchase is confirmed, and follows what happens there. */
export interface ConfirmElsewhere {
  open(form: CartForm, quote: Quote): Promise<void>;
  /** Brings the window to the front. */
  show(): Promise<void>;
  /** Gives it up: the window is closed, and the form is back. */
  cancel(): void;
  /** This dialog is closed. A purchase that was confirmed goes on without it. */
  dispose(): void;
}

interface ConfirmElsewhereOptions {
  state: Signal<CartState>;
  window: ConfirmationWindow;
  purchases: Purchases;
  /** The window is gone, or has something else in it, and nothing was bought in it; `null` where somebody wanted that. */
  onGone: (how: "closed" | "taken" | null) => void;
  /** It could not be opened. */
  onFailed: (problem: ProblemDetails) => void;
  /** It was confirmed, and something is known of it. */
  onRecord: (record: PurchaseRecord) => void;
}

export function confirmElsewhere(options: ConfirmElsewhereOptions): ConfirmElsewhere {
  const { state, window, purchases } = options;
  /** What is in the window because of this dialog; `null` where nothing is. */
  let opened: { id: string; form: CartForm; quote: Quote } | null = null;
  let pressed: string | null = null;
  /** Its window was last heard of as gone. */
  let isGone = false;
  let watching = new AbortController();
  const unsubscribe = window.subscribe(hear);
  const unfollow = state.subscribe(closeOnceBought);

  /** From now on it is announced here, however long it takes. */
  function closeOnceBought(shown: CartState): void {
    if (opened === null || shown.kind !== "outcome" || shown.record.outcome?.kind !== "provisioned") return;
    opened = null;
    window.close().catch(() => undefined);
  }

  function hear(stand: ConfirmationStand | null): void {
    if (opened === null) return;
    isGone = stand?.id !== opened.id;
    if (stand?.id === opened.id) follow(stand, opened);
    // Once confirmed it is a purchase, with or without its window.
    else if (state.value.kind === "in_window" && pressed === null)
      void leave(opened.quote.id, stand === null ? "closed" : "taken");
  }

  function follow(stand: ConfirmationStand, { form, quote }: { form: CartForm; quote: Quote }): void {
    if (stand.pressed === null) {
      // The form was back while the window reloaded its page.
      if (state.value.kind === "form") state.value = { kind: "in_window", form, quote, stand: "open" };
    } else if (stand.pressed !== pressed) {
      pressed = stand.pressed;
      state.value = { kind: "in_window", form, quote, stand: "pressed" };
      watch(pressed);
    }
  }

  function watch(quoteId: string): void {
    watching.abort();
    const watch = new AbortController();
    watching = watch;
    const onRecord = (record: PurchaseRecord) => {
      if (record.outcome === null || watch.signal.aborted) return;
      watch.abort();
      options.onRecord(record);
    };
    watchOutcome(purchases, quoteId, { onRecord, signal: watch.signal });
  }

  /** Word of the press may have been lost with the worker: the journal knows. */
  async function leave(quoteId: string, how: "closed" | "taken"): Promise<void> {
    const records = await purchases.records().catch(() => []);
    // It may be there again, reloaded, or have been pressed meanwhile.
    if (state.value.kind !== "in_window" || !isGone || pressed !== null) return;
    const record = records.find((kept) => kept.quoteId === quoteId);
    if (record === undefined) options.onGone(how);
    else watch(quoteId);
  }

  return {
    async open(form, quote) {
      opened = null;
      pressed = null;
      watching.abort();
      const opening: CartState = { kind: "in_window", form, quote, stand: "opening" };
      state.value = opening;
      try {
        const id = await window.open(quote.id);
        if (state.value !== opening) return;
        opened = { id, form, quote };
        state.value = { ...opening, stand: "open" };
      } catch (thrown) {
        if (state.value === opening) options.onFailed(asProblem(thrown).details);
      }
    },
    async show() {
      try {
        if ((await window.show()) || opened === null || pressed !== null) return;
        isGone = true;
        await leave(opened.quote.id, "closed");
      } catch (thrown) {
        // Whoever can't be asked has no window either, as after an update.
        if (state.value.kind === "in_window" && pressed === null) options.onFailed(asProblem(thrown).details);
      }
    },
    cancel() {
      opened = null;
      window.close().catch(() => undefined);
      options.onGone(null);
    },
    dispose() {
      unsubscribe();
      unfollow();
      watching.abort();
      const shown = state.value;
      if (shown.kind === "in_window" && pressed === null) window.close().catch(() => undefined);
    },
  };
}
