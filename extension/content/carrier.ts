import { effect } from "@preact/signals-core";
import type { CallOptions, SeatApi, SeatState } from "../../shared/api/index.ts";
import { Problem } from "../../shared/api/problem.ts";
import type { Checkout } from "../../shared/checkout/index.ts";
import type { CallInput, CallReply, PageOperation } from "../platform/messages.ts";
import { onAbort } from "./lifetime.ts";
import type { PageSession } from "./page-session.ts";

/** The seat service as this page reaches it: by messages to the worker, as one person and nobody else. */
export function createCarrier(session: PageSession, person: string): { api: SeatApi; checkout: Checkout } {
  async function call<N extends PageOperation>(
    operation: N,
    input: CallInput<N>,
    { signal }: CallOptions = {},
  ): Promise<CallReply<N>> {
    const answer = session.ask({ kind: "call", person, operation, input: { ...input } });
    // The worker has checked the answer against the operation's schema.
    return (await stopWaiting(answer, signal)) as CallReply<N>;
  }

  const api: SeatApi = {
    viewer: { read: (options) => call("getViewer", {}, options) },
    availability: {
      read: async ({ signal } = {}) => snapshotOf(await stopWaiting(session.ask({ kind: "refresh" }), signal)),
      subscribe: (listener) =>
        effect(() => {
          const { snapshot } = session.seats.value;
          if (snapshot !== null) listener(snapshot);
        }),
    },
    purchasing: {
      subscription: (options) => call("getSubscription", {}, options),
      quote: (request, options) => call("createQuote", request, options),
      order: () => Promise.reject(throughJournal()),
      orderState: (id, options) => call("getOrder", { id }, options),
      openOrders: async (options) => (await call("listOrders", { open: "mine" }, options)).orders,
      undo: (id, options) => call("undoOrder", { id }, options),
    },
  };

  const checkout: Checkout = {
    confirm: (quote, note) => session.ask({ kind: "confirm", person, quote, note }),
    records: () => session.ask({ kind: "purchases", person }),
    async resume() {
      await session.ask({ kind: "resume", person });
    },
    async acknowledge(key) {
      await session.ask({ kind: "acknowledge", person, key });
    },
    subscribe: (listener) => effect(() => listener(session.purchases.value)),
  };

  return { api, checkout };
}

/** A signal means "stop waiting", never "undo". */
function stopWaiting<T>(answer: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return answer;
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    onAbort(signal, () => reject(signal.reason));
    answer.then(resolve, reject);
  });
}

function snapshotOf({ snapshot, problem }: SeatState): NonNullable<SeatState["snapshot"]> {
  if (snapshot !== null && problem === null) return snapshot;
  throw new Problem(problem ?? { type: "unreachable", status: 0, detail: "The seat service did not answer." });
}

function throughJournal(): Problem {
  return new Problem({ type: "not-permitted", status: 0, detail: "Purchases go through the journal." });
}
