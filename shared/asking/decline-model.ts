import type { ReadonlySignal } from "@preact/signals-core";
import { signal } from "@preact/signals-core";
import type { Press, ProblemDetails, RequestsPart, SeatRequest } from "../api/index.ts";
import { asProblem } from "../api/problem.ts";

/** Declining one request, which wants a reason. */
export type DeclineState =
  | { kind: "closed" }
  | { kind: "open"; reason: string; problem: ProblemDetails | null }
  | { kind: "sending"; reason: string };

export interface DeclineModel {
  state: ReadonlySignal<DeclineState>;
  open(): void;
  close(): void;
  write(reason: string): void;
  /** A second press finds nothing to do; the same reason said twice is said once. */
  send(press: Press): Promise<void>;
}

interface DeclineOptions {
  decline: RequestsPart["decline"];
  requestId: string;
  onDeclined: (request: SeatRequest) => void;
}

export function createDeclineModel({ decline, requestId, onDeclined }: DeclineOptions): DeclineModel {
  const state = signal<DeclineState>({ kind: "closed" });
  return {
    state,
    open() {
      if (state.value.kind === "closed") state.value = { kind: "open", reason: "", problem: null };
    },
    close() {
      if (state.value.kind === "open") state.value = { kind: "closed" };
    },
    write(reason) {
      if (state.value.kind === "open") state.value = { kind: "open", reason, problem: null };
    },
    async send(press) {
      if (state.value.kind !== "open" || !isReason(state.value.reason)) return;
      const { reason } = state.value;
      state.value = { kind: "sending", reason };
      try {
        onDeclined(await decline({ requestId, reason: reason.trim() }, { press }));
        state.value = { kind: "closed" };
      } catch (thrown) {
        state.value = { kind: "open", reason, problem: asProblem(thrown).details };
      }
    },
  };
}

/** The longest reason, in characters; as the request's schema has it. */
export const MAX_REASON = 500;

export function isReason(reason: string): boolean {
  const said = reason.trim();
  return said !== "" && said.length <= MAX_REASON;
}
