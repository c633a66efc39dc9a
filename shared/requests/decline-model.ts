import type { ReadonlySignal } from "@preact/signals-core";
import { signal } from "@preact/signals-core";
import type { Press, RequestsPart, SeatRequest } from "../api/index.ts";
import type { Declining } from "./decline.ts";
import { NOT_DECLINED, sendDecline } from "./decline.ts";

/** Declining one request in place; `null` where nobody has begun to. */
export interface DeclineModel {
  state: ReadonlySignal<Declining | null>;
  open(): void;
  close(): void;
  write(reason: string): void;
  /** A second press meanwhile finds nothing to do. */
  send(press: Press): Promise<void>;
}

interface DeclineOptions {
  decline: RequestsPart["decline"];
  requestId: string;
  onDeclined: (request: SeatRequest) => void;
}

export function createDeclineModel({ decline, requestId, onDeclined }: DeclineOptions): DeclineModel {
  const state = signal<Declining | null>(null);
  return {
    state,
    open() {
      state.value ??= NOT_DECLINED;
    },
    close() {
      if (state.value?.isSending === false) state.value = null;
    },
    write(reason) {
      if (state.value?.isSending === false) state.value = { ...NOT_DECLINED, reason };
    },
    async send(press) {
      if (state.value === null) return;
      await sendDecline(state.value, {
        send: (reason) => decline({ requestId, reason }, { press }),
        show(declining) {
          state.value = declining;
        },
        onDeclined(request) {
          onDeclined(request);
          state.value = null;
        },
      });
    },
  };
}
