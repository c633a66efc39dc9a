import type { Signal } from "@preact/signals-core";
import type { Press } from "../api/index.ts";
import type { CartState } from "./cart-state.ts";
import { MAX_REASON } from "./cart-state.ts";
import { problemDetails } from "./problem-details.ts";

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
  return {
    begin(reason) {
      const shown = state.value;
      if (shown.kind !== "form" && shown.kind !== "review" && shown.kind !== "declining" && shown.kind !== "forward")
        return;
      const form = shown.kind === "forward" ? null : shown.form;
      state.value = { kind: "declining", form, decline: { reason, stand: "open", problem: null } };
    },
    async send(press) {
      const shown = state.value;
      if (shown.kind !== "declining" || shown.decline.stand === "sending" || decline === undefined) return;
      const reason = shown.decline.reason.trim();
      if (reason === "" || reason.length > MAX_REASON) return;
      state.value = { ...shown, decline: { reason, stand: "sending", problem: null } };
      try {
        await decline(reason, press);
        if (!signal.aborted) state.value = { kind: "request_declined", form: shown.form };
      } catch (thrown) {
        if (signal.aborted) return;
        state.value = { ...shown, decline: { reason, stand: "open", problem: problemDetails(thrown) } };
      }
    },
  };
}
