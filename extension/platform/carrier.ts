import type {
  AvailabilitySnapshot,
  CallOptions,
  InsightsPart,
  OperationInput,
  OperationName,
  OperationOutput,
  PlainCall,
  Press,
  SeatApi,
  SeatState,
} from "../../shared/api/index.ts";
import { Problem } from "../../shared/api/problem.ts";
import type { PurchaseRecord, Purchases } from "../../shared/checkout/index.ts";
import type { PageOperation, Replies, ToWorker } from "./messages.ts";

/** Asks the worker; rejects with a `Problem`. `press` goes with what a page may only send for somebody's press. */
export type Ask = <M extends ToWorker>(message: M, press?: Press) => Promise<Replies[M["kind"]]>;

export interface CarrierOptions {
  ask: Ask;
  /** The only person all of this is for: the worker refuses once somebody else is signed in. */
  person: string;
  onSnapshot: (listener: (snapshot: AvailabilitySnapshot) => void) => () => void;
  onPurchases: (listener: (records: PurchaseRecord[]) => void) => () => void;
}

/** The seat service by messages to the worker: what every view needs. `callsFor` makes the other parts. */
export function createCarrier({ ask, person, onSnapshot, onPurchases }: CarrierOptions): {
  api: SeatApi;
  purchases: Purchases;
} {
  const call = callsFor(ask, person);

  const api: SeatApi = {
    viewer: { read: (options) => call("getViewer", {}, options) },
    availability: {
      read: async ({ signal } = {}) => snapshotOf(await stopWaiting(ask({ kind: "refresh" }), signal)),
      subscribe: onSnapshot,
    },
    purchasing: {
      subscription: (options) => call("getSubscription", {}, options),
      quote: (request, options) => call("createQuote", request, options),
      order: throughJournal,
      orderState: (id, options) => call("getOrder", { id }, options),
      openOrders: async (options) => (await call("listOrders", { open: "mine" }, options)).orders,
      undo: (id, options) => call("undoOrder", { id }, options),
    },
  };

  const purchases: Purchases = {
    records: () => ask({ kind: "purchases", person }),
    async resume() {
      await ask({ kind: "resume", person });
    },
    async acknowledge(key) {
      await ask({ kind: "acknowledge", person, key });
    },
    subscribe: onPurchases,
  };

  return { api, purchases };
}

/** Operations by name; the worker has checked their answers. */
export function callsFor(ask: Ask, person: string): PlainCall<PageOperation> {
  return async (operation, input, options) =>
    (await callWorker(ask, person, operation, input, options)) as OperationOutput<typeof operation>;
}

/** The ledger as CSV, the whole of it: text that nobody on the way reads. */
export function ledgerCsvFor(ask: Ask, person: string): InsightsPart["ledgerCsv"] {
  return async (range, { signal } = {}) => {
    const call = { kind: "call", person, operation: "getLedger", input: { ...range }, accept: "text/csv" } as const;
    const answer = await stopWaiting(ask(call), signal);
    // The mark tells spreadsheets that it is UTF-8: without it names would be garbled.
    if (typeof answer === "string") return new Blob(["\ufeff", answer], { type: "text/csv;charset=utf-8" });
    throw new Problem({ type: "unreadable-answer", status: 200, detail: "The answer could not be read." });
  };
}

function callWorker<N extends PageOperation & OperationName>(
  ask: Ask,
  person: string,
  operation: N,
  input: OperationInput<N>,
  options: CallOptions = {},
): Promise<unknown> {
  return stopWaiting(ask({ kind: "call", person, operation, input: { ...input } }, options.press), options.signal);
}

/** A signal means "stop waiting", never "undo". */
function stopWaiting<T>(answer: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return answer;
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    answer.then(resolve, reject);
  });
}

function snapshotOf({ snapshot, problem }: SeatState): AvailabilitySnapshot {
  if (snapshot !== null && problem === null) return snapshot;
  throw new Problem(problem ?? { type: "unreachable", status: 0, detail: "The seat service did not answer." });
}

function throughJournal(): Promise<never> {
  return Promise.reject(new Problem({ type: "not-permitted", status: 0, detail: "Purchases go through the journal." }));
}
