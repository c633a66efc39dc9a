import type { Signal } from "@preact/signals-core";
import type { Press } from "../api/index.ts";
import { NOT_DECLINED, sendDecline } from "../requests/index.ts";
import type { CartState } from "./cart-state.ts";

/** Says no, with a reason; rejects with a `Problem`. */
export type Decline = (reason: string, press: Press) => Promise<unknown>;

export interface DecliningSteps {
  /** Begins to say no to the request; with a reason, writes it. */
  begin(reason: string): void;
  /** Sends the no. A second press meanwhile finds nothing to do. */
  send(press: Press): Promise<void>;
}

/** Saying no to the request that the cart would approve. */
export function createDeclining(
  state: Signal<CartState>,
  decline: Decline | undefined,
  signal: AbortSignal,
): DecliningSteps {
  const show = (next: CartState) => {
    if (!signal.aborted) state.value = next;
  };
  return {
    begin(reason) {
      const shown = state.value;
      if (shown.kind !== "form" && shown.kind !== "review" && shown.kind !== "declining" && shown.kind !== "forward")
        return;
      const form = shown.kind === "forward" ? null : shown.form;
      state.value = { kind: "declining", form, declining: { ...NOT_DECLINED, reason } };
    },
    async send(press) {
      const shown = state.value;
      if (shown.kind !== "declining" || decline === undefined) return;
      await sendDecline(shown.declining, {
        send: (reason) => decline(reason, press),
        show: (declining) => show({ ...shown, declining }),
        onDeclined: () => show({ kind: "request_declined", form: shown.form }),
      });
    },
  };
}
