import type { ReadonlySignal } from "@preact/signals";
import { signal as signalOf } from "@preact/signals";
import type { ProblemDetails, Quote, SeatRequest, SeatState, Subscription, Viewer } from "../../../shared/api/index.ts";
import { asProblem } from "../../../shared/api/index.ts";
import type { ToPage } from "../../platform/messages.ts";
import type { ConfirmationRead, ConfirmationToRead, ToBeConfirmed } from "../../platform/own-page-messages.ts";

/** What the window shows: exactly one of these. */
export type ConfirmState =
  | { kind: "reading" }
  /** There is nothing to confirm here, or no longer. */
  | { kind: "nothing" }
  /** Somebody else, or nobody, is signed in by now. */
  | { kind: "person_gone" }
  /** Somebody was quicker: nothing is left to decide. */
  | { kind: "decided" }
  | { kind: "failed"; problem: ProblemDetails }
  | Ready;

/** It can be reviewed. */
export interface Ready {
  kind: "ready";
  asked: ToBeConfirmed;
  viewer: Viewer;
  /** What the purchase will change, read together with it. */
  subscription: Subscription;
  toConfirm: { kind: "quote"; quote: Quote } | { kind: "request"; request: SeatRequest };
}

export interface ConfirmModel {
  state: ReadonlySignal<ConfirmState>;
  /** Reads it again, where that has failed. */
  retry(): void;
  /** Receives what the worker says about one help desk. */
  hear(origin: string, message: ToPage): void;
}

export interface ConfirmPorts {
  /** What the worker wants confirmed in this window. Rejects with a `Problem`. */
  read: () => Promise<ConfirmationRead>;
  /** Asks again who is signed in. */
  identify: (origin: string) => Promise<SeatState>;
  quote: (asked: ToBeConfirmed, quoteId: string) => Promise<Quote>;
  request: (asked: ToBeConfirmed, requestId: string) => Promise<SeatRequest>;
  subscription: (asked: ToBeConfirmed) => Promise<Subscription>;
  /** There is nothing to do here any more. */
  onDone: () => void;
}

/** Reads what to confirm, only ever from the service, and again whenever it changes. */
export function createConfirmModel(ports: ConfirmPorts): ConfirmModel {
  const state = signalOf<ConfirmState>({ kind: "reading" });
  let asked: ToBeConfirmed | null = null;
  let turn = 0;

  async function load(): Promise<void> {
    turn += 1;
    const mine = turn;
    state.value = { kind: "reading" };
    const found = await find().catch((thrown: unknown): ConfirmState => {
      const problem = asProblem(thrown).details;
      return problem.type === "person-changed" || problem.type === "signed-out"
        ? { kind: "person_gone" }
        : { kind: "failed", problem };
    });
    if (mine === turn) state.value = found;
  }

  async function find(): Promise<ConfirmState> {
    const read = await ports.read();
    asked = read.asked;
    if (read.asked === null) return { kind: "nothing" };
    return review(read);
  }

  async function review({ asked, seats, ahead }: ConfirmationToRead): Promise<ConfirmState> {
    const { origin, person, what } = asked;
    let { connection } = seats;
    // That somebody couldn't be told a while ago says nothing about now, and nothing about them.
    if (connection.kind === "failed") ({ connection } = await ports.identify(origin));
    if (connection.kind === "failed") return { kind: "failed", problem: connection.problem };
    if (connection.kind !== "connected" || connection.viewer.memberId !== person) return { kind: "person_gone" };
    const { viewer } = connection;
    const [subscription, quote] = await Promise.all([
      ahead?.subscription ?? ports.subscription(asked),
      what.kind === "quote" ? (ahead?.quote ?? ports.quote(asked, what.quoteId)) : null,
    ]);
    const requestId = what.kind === "request" ? what.requestId : quote?.seatRequestId;
    if (requestId !== undefined) {
      // Whatever it was opened with: who approves a request sees the request.
      const request = await ports.request(asked, requestId);
      if (request.state !== "pending" || request.approving) return { kind: "decided" };
      return { kind: "ready", asked, viewer, subscription, toConfirm: { kind: "request", request } };
    }
    if (quote === null || quote.lines.some(({ from, to }) => to <= from)) return { kind: "nothing" };
    return { kind: "ready", asked, viewer, subscription, toConfirm: { kind: "quote", quote } };
  }

  void load();

  return {
    state,
    retry: () => void load(),
    hear(origin, message) {
      if (asked === null || asked.origin !== origin) return;
      const { person, id } = asked;
      if (message.kind === "seats") {
        const { connection } = message.state;
        const isGone =
          connection.kind === "signed_out" ||
          (connection.kind === "connected" && connection.viewer.memberId !== person);
        if (isGone) state.value = { kind: "person_gone" };
        return;
      }
      if (message.kind !== "confirmation" || message.person !== person) return;
      if (message.stand === null) ports.onDone();
      else if (message.stand.id !== id) void load();
    },
  };
}
