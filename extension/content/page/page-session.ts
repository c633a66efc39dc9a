import type { ReadonlySignal, Signal } from "@preact/signals-core";
import { signal as signalOf } from "@preact/signals-core";
import type { SeatRequest, SeatState, Viewer } from "../../../shared/api/index.ts";
import type { ConfirmationStand } from "../../../shared/checkout/confirmation-window.ts";
import type { PurchaseRecord } from "../../../shared/checkout/purchase.ts";
import type { Translate } from "../../../shared/i18n/index.ts";
import { createTranslate } from "../../../shared/i18n/index.ts";
import { SANDBOX } from "../../platform/build-mode.ts";
import type { Ask } from "../../platform/carrier.ts";
import type { HostWords } from "../../platform/host-words.ts";
import { listen } from "../../platform/listen.ts";
import type { ToPage } from "../../platform/messages.ts";
import { createAsk } from "../ask-worker.ts";
import { pageLanguage } from "../host/appearance.ts";
import { serviceOfPage } from "../host/service-of-page.ts";
import type { Followed, SharedSession, Words } from "../scripts.ts";

/** What a meter knows from the worker: one direction, from there to the views. */
export interface MeterSession {
  /** Says nothing until the worker has answered with the words; what reads it in an effect is drawn again then. */
  translate: Translate;
  readonly language: string;
  /** The help desk's own words in the page's language; `null` until the worker has answered, and where it knows none. */
  hostWords: ReadonlySignal<HostWords | null>;
  seats: ReadonlySignal<SeatState>;
  /** Asks the worker; notices when it is gone. */
  ask: Ask;
  /** Asks for newer numbers; what comes of it shows in `seats`. */
  refresh(): void;
  connect(): void;
  /** Opens the options, where it is entered how many licenses there are. */
  enterTotal(): void;
  viewer(): Viewer | null;
}

/** What a page knows besides. */
export interface PageSession extends MeterSession {
  /** Purchases that aren't finished or whose end wasn't seen; of the person who is signed in. */
  purchases: ReadonlySignal<PurchaseRecord[]>;
  /** The state of the window in which the signed-in person confirms; `null` without one. */
  confirmation: ReadonlySignal<ConfirmationStand | null>;
  /** The same for the dialogs' script. */
  shared: SharedSession;
}

/** Until the worker has said anything. */
export const CONNECTING: SeatState = { connection: { kind: "connecting" }, snapshot: null, problem: null };

export interface SessionOptions {
  /** Set here, when the worker has answered. */
  hostWords: Signal<HostWords | null>;
  /** The last license was just taken. */
  onLastTaken: (at: string) => void;
  /** Somebody wants to add licenses here. */
  onAdd: () => void;
  /** The same, in a frame of this page. */
  onAddInFrame: () => void;
  /** Our script has found a form in a frame of this page. */
  onFoundInFrame: () => void;
  /** Somebody wants to decide about this request here. */
  onReview: (request: SeatRequest) => void;
}

/** Greets the worker, and keeps listening to it until `signal`. */
export function startSession(
  { hostWords, onLastTaken, onAdd, onAddInFrame, onFoundInFrame, onReview }: SessionOptions,
  signal: AbortSignal,
): PageSession {
  const seats = signalOf<SeatState>(CONNECTING);
  const purchases = signalOf<PurchaseRecord[]>([]);
  const confirmation = signalOf<ConfirmationStand | null>(null);
  const words = signalOf<Words>({ language: pageLanguage(), translate: () => "" });
  /** Until the worker has asked who is signed in, what it pushes may be about the person before. */
  let identified = false;

  const onUpdated = () => show({ ...seats.value, connection: { kind: "updated" } });
  const ask = createAsk(onUpdated);

  const viewer = () => (seats.value.connection.kind === "connected" ? seats.value.connection.viewer : null);

  function show(state: SeatState): void {
    const before = viewer()?.memberId;
    seats.value = state;
    // Somebody else, or nobody: nothing of the person before stays.
    if (viewer()?.memberId !== before && purchases.value.length > 0) purchases.value = [];
  }

  async function identify(): Promise<void> {
    show(await ask({ kind: "identify" }));
    identified = true;
    const person = viewer()?.memberId;
    if (person === undefined) return;
    const records = await ask({ kind: "purchases", person });
    if (viewer()?.memberId !== person) return;
    purchases.value = records;
    if (records.length > 0) await ask({ kind: "resume", person });
  }

  async function begin(): Promise<void> {
    const hello = await ask({
      kind: "hello",
      language: pageLanguage(),
      visible: document.visibilityState === "visible",
      service: SANDBOX ? serviceOfPage() : null,
    });
    hostWords.value = hello.hostWords;
    words.value = { language: hello.language, translate: createTranslate(hello.language, hello.catalogue) };
    await identify();
  }

  function hear(message: ToPage): void {
    if (!identified) return;
    switch (message.kind) {
      case "seats":
        show(message.state);
        break;
      case "purchases":
        if (message.person === viewer()?.memberId) purchases.value = message.records;
        break;
      case "confirmation":
        if (message.person === viewer()?.memberId) confirmation.value = message.stand;
        break;
      case "lastTaken":
        onLastTaken(message.at);
        break;
      case "add":
        onAdd();
        break;
      case "addInFrame":
        onAddInFrame();
        break;
      case "foundInFrame":
        onFoundInFrame();
        break;
      case "review":
        onReview(message.request);
        break;
    }
  }

  function refresh(): void {
    const read = () => ask({ kind: "refresh" });
    // Nothing is asked before the worker knows this page.
    quietly(begun.then(read, read).then(show));
  }

  const connect = () => quietly(ask({ kind: "connect" }).then(show));

  const enterTotal = () => quietly(ask({ kind: "openOptions" }));

  listen(hear, signal);
  let begun = begin();
  quietly(begun);
  const sayVisible = (visible: boolean) => quietly(ask({ kind: "visible", visible }));
  document.addEventListener("visibilitychange", () => sayVisible(document.visibilityState === "visible"), { signal });
  addEventListener("pagehide", () => sayVisible(false), { signal });
  addEventListener(
    "pageshow",
    (event) => {
      // Out of the back-forward cache: anything may have changed, also who is signed in.
      if (!event.persisted) return;
      identified = false;
      show(CONNECTING);
      begun = begin();
      quietly(begun);
      refresh();
    },
    { signal },
  );

  return {
    translate: (key, ...values) => words.value.translate(key, ...values),
    get language() {
      return words.value.language;
    },
    hostWords,
    seats,
    purchases,
    confirmation,
    ask,
    refresh,
    connect,
    enterTotal,
    viewer,
    shared: {
      words: followed(words),
      seats: followed(seats),
      purchases: followed(purchases),
      confirmation: followed(confirmation),
      connect,
      onUpdated,
    },
  };
}

/** A signal as functions, for a script whose effects know other signals. */
function followed<T>(signal: ReadonlySignal<T>): Followed<T> {
  return { read: () => signal.peek(), subscribe: (listener) => signal.subscribe(listener) };
}

/** What goes wrong shows in `seats`, or will with the next answer; nothing is thrown into the page. */
function quietly(work: Promise<unknown>): void {
  work.catch(() => undefined);
}
