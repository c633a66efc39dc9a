import type { ReadonlySignal } from "@preact/signals-core";
import { signal } from "@preact/signals-core";
import type {
  AvailabilitySnapshot,
  Press,
  ProblemDetails,
  Quote,
  QuoteRequestLine,
  SeatApi,
  Subscription,
  Viewer,
} from "../api/index.ts";
import { MAX_NOTE } from "../api/limits.ts";
import { asProblem } from "../api/problem.ts";
import type { Checkout, ConfirmationWindow, PurchaseRecord, Purchases } from "../checkout/index.ts";
import { isSettled } from "../checkout/index.ts";
import type { Quantities } from "../quantities/index.ts";
import { isEditable, shownLines, wishOf, withAnswer, withText, withVariant } from "../quantities/index.ts";
import type { CartVariant } from "../seats/cart-variant.ts";
import { draftOfForm, formFor, readyQuote, withPrice } from "./cart-form.ts";
import type { CartForm, CartState, Draft, FormNotice } from "./cart-state.ts";
import type { CartWay } from "./cart-way.ts";
import { channelFor, isReviewOnly } from "./cart-way.ts";
import { confirmElsewhere } from "./confirm-elsewhere.ts";
import type { Decline } from "./declining.ts";
import { createDeclining } from "./declining.ts";
import { followPurchase } from "./follow-purchase.ts";
import { createPricing } from "./pricing.ts";
import type { PressRefusal } from "./purchase-press.ts";
import { unansweredRecord } from "./unanswered-record.ts";

export interface DraftStorage {
  load(): Promise<Draft | null>;
  /** `null` forgets it. */
  save(draft: Draft | null): Promise<void>;
}

/** Where the buying press happens: in this document, or in a window that nothing here can reach. */
export type Buying = InDocument | InWindow;
export type InDocument = { checkout: Checkout; window?: undefined };
export type InWindow = { checkout: Purchases; window: ConfirmationWindow };

export type CartModelOptions = Buying & {
  api: SeatApi;
  viewer: Viewer;
  snapshot: AvailabilitySnapshot | null;
  /** As it was read a moment ago; read here where left out, and again after each purchase. */
  subscription?: Subscription;
  /** `add` where left out. */
  way?: CartWay | undefined;
  draft?: DraftStorage | undefined;
  /** Says no to the request of the way `approve`; rejects with a `Problem`. */
  decline?: Decline | undefined;
  /** What is said of it first, once. */
  notice?: FormNotice | null;
  /** This machine's milliseconds. */
  now: () => number;
};

/** Changing how many licenses there are, from opening the form to what became of it; knows no document. */
export interface CartModel {
  state: ReadonlySignal<CartState>;
  type(target: string, text: string): void;
  /** Answers "more, or in total?". */
  answerTotal(target: string, add: number): void;
  /** The other form, with everything that was typed. */
  choose(variant: CartVariant): void;
  /** Continues to the review, wherever that is. */
  review(): void;
  back(): void;
  /** Brings the window in which it is confirmed to the front. */
  showWindow(): void;
  /** Gives up confirming it there. */
  leaveWindow(): void;
  writeNote(note: string): void;
  /** Says that who would lose a license was seen, or takes that back. */
  seeDemotions(seen: boolean): void;
  /** Begins to say no to the request; with a reason, writes it. */
  decline(reason?: string): void;
  /** Sends the no. */
  sendDecline(press: Press): Promise<void>;
  /** A press that was not taken for a person's: says why. */
  refuse(refusal: PressRefusal): void;
  /** Buys what the review shows. A second press finds nothing to do. */
  confirm(): Promise<void>;
  /** Reads or prices again what has failed. */
  retry(): void;
  /** Asks now what became of the purchase. */
  check(): Promise<void>;
  /** After a purchase that came to nothing: back to the quantity. */
  again(): Promise<void>;
  /** Takes back the purchase that is shown. A second press meanwhile finds nothing to do. */
  undo(press: Press): Promise<void>;
  dispose(): void;
}

export function createCartModel(options: CartModelOptions): CartModel {
  const { api, checkout, viewer, way = { kind: "add" }, draft, now } = options;
  const state = signal<CartState>({ kind: "loading" });
  const lifetime = new AbortController();
  const { purchasing } = api;
  const channel = channelFor(way, viewer);
  /** The form behind whatever is shown; `null` until the subscription is read. */
  let form: CartForm | null = null;
  let justRead = options.subscription;

  const pricing =
    purchasing === undefined || channel === null
      ? null
      : createPricing({
          ...{ purchasing, channel, now },
          seatRequestId: way.kind === "approve" ? way.request.id : undefined,
          onPrice: (price) => form !== null && update(withPrice(form, price)),
        });

  const purchase = followPurchase({
    ...{ state, api, checkout, now },
    form: () => form,
    onRefused: (problem) => backToForm({ kind: "problem", problem }),
    signal: lifetime.signal,
  });
  const declining = createDeclining(state, options.decline, lifetime.signal);
  const elsewhere =
    options.window === undefined
      ? null
      : confirmElsewhere({
          ...{ state, window: options.window, purchases: checkout },
          onGone: (how) => showForm(how && { kind: "window_gone", how }),
          onFailed: (problem) => backToForm({ kind: "problem", problem }),
          onRecord: purchase.show,
        });

  /** Keeps the form, and shows it where it is what is shown. */
  function update(next: CartForm): void {
    form = next;
    const { kind } = state.value;
    if (kind === "form") state.value = { kind, form };
    if (kind === "review") state.value = { kind, form, quote: quoteOf(form), refusal: null };
  }

  function fillIn(change: (quantities: Quantities) => Quantities): void {
    if (form === null) return;
    const quantities = change(form.quantities);
    update({ ...form, quantities });
    const wish = wishOf(quantities);
    pricing?.want(wish.kind === "lines" ? wish.lines : null);
    keepDraft();
  }

  function keepDraft(): void {
    if (form !== null) void draft?.save(draftOfForm(form)).catch(() => undefined);
  }

  async function open(): Promise<void> {
    state.value = { kind: "loading" };
    if (channel === null && way.kind === "approve" && viewer.capabilities.includes("decide")) {
      show({ kind: "forward" });
      return;
    }
    // Whoever may not buy is not led here: what is open to them is a dialog of its own.
    if (channel === null || purchasing === undefined) {
      show({ kind: "failed", problem: NOT_PERMITTED });
      return;
    }
    try {
      const { signal } = lifetime;
      const [records, subscription, kept] = await Promise.all([
        checkout.records(),
        justRead ?? purchasing.subscription({ signal }),
        draft?.load().catch(() => null) ?? null,
      ]);
      justRead = undefined;
      if (!lifetime.signal.aborted) begin(subscription, records, kept);
    } catch (thrown) {
      if (!lifetime.signal.aborted) show({ kind: "failed", problem: asProblem(thrown).details });
    }
  }

  function begin(subscription: Subscription, records: readonly PurchaseRecord[], kept: Draft | null): void {
    // What was pressed before comes first: nobody buys twice for not knowing.
    const earlier = records.find((record) => !isSettled(record)) ?? records.find(isOfThis);
    const started = formFor(subscription, way, kept);
    if (earlier !== undefined && earlier.outcome?.kind !== "refused") {
      form = started;
      purchase.show(earlier);
      return;
    }
    if (earlier !== undefined) void checkout.acknowledge(earlier.key).catch(() => undefined);
    beginForm(started, way.kind === "confirm" ? way.quote : null);
  }

  /** `priced` is what the form has been priced to already. */
  function beginForm(started: CartForm | null, priced: Quote | null = null): void {
    if (started === null) show({ kind: "failed", problem: UNREADABLE });
    else if (!shownLines(started.quantities).some(({ line }) => isEditable(line)))
      show({ kind: "failed", problem: SALES_ONLY });
    else {
      form = { ...started, notice: options.notice ?? null };
      showStart(form);
      pricing?.want(null);
      if (priced !== null) pricing?.adopt(priced, linesOf(form));
      else fillIn((quantities) => quantities);
    }
  }

  /** Where the cart begins: with the form, or with the review where that is all there is. */
  function showStart(shown: CartForm): void {
    if (isReviewOnly(way)) show({ kind: "review", form: shown, quote: quoteOf(shown), refusal: null });
    else show({ kind: "form", form: shown });
  }

  /** What ended, and wasn't seen yet, is told where it was made; in a review of something else it isn't. */
  function isOfThis({ quoteId }: PurchaseRecord): boolean {
    return !isReviewOnly(way) || (way.kind === "confirm" && way.quote.id === quoteId);
  }

  /** The form as it was, with its price. */
  function showForm(notice: FormNotice | null): void {
    if (form === null) return;
    form = { ...form, notice };
    showStart(form);
  }

  function show(next: CartState): void {
    purchase.leave();
    state.value = next;
  }

  /** A quote was used or refused: whatever follows needs a new one, and shows it before it is pressed. */
  function backToForm(notice: FormNotice): void {
    if (form === null) {
      void open();
      return;
    }
    showForm(notice);
    keepDraft();
    pricing?.renew();
  }

  async function confirm(): Promise<void> {
    const shown = state.value;
    if (options.window !== undefined) return;
    if (shown.kind !== "review" || shown.quote === null || shown.form.note.length > MAX_NOTE) return;
    if (pricing === null || pricing.expired()) {
      pricing?.renew();
      return;
    }
    const { quote } = shown;
    if (quote.acknowledgement && !shown.form.demotionsSeen) return;
    show({ kind: "confirming", form: shown.form, quote });
    // From here on it is a purchase, and wherever that ends, nobody finds its number waiting to be bought again.
    void draft?.save(null).catch(() => undefined);
    try {
      const { note, demotionsSeen } = shown.form;
      const record = await options.checkout.confirm(quote, note.trim() || null, demotionsSeen);
      if (!lifetime.signal.aborted) purchase.show(record);
    } catch (thrown) {
      await recover(quote, asProblem(thrown).details);
    }
  }

  /** The press got lost on its way, or its answer did: only the journal can tell. */
  async function recover(quote: Quote, problem: ProblemDetails): Promise<void> {
    try {
      const record = (await checkout.records()).find(({ quoteId }) => quoteId === quote.id);
      if (lifetime.signal.aborted) return;
      if (record === undefined) backToForm({ kind: "problem", problem });
      else purchase.show(record);
    } catch {
      if (!lifetime.signal.aborted) purchase.show(unansweredRecord(quote, problem, now()));
    }
  }

  /** The quantity once more, with the subscription as it is now. */
  async function again(): Promise<void> {
    if (form === null || purchasing === undefined) return open();
    const kept = draftOfForm(form);
    show({ kind: "loading" });
    try {
      const subscription = await purchasing.subscription({ signal: lifetime.signal });
      if (!lifetime.signal.aborted) beginForm(formFor(subscription, way, kept));
    } catch (thrown) {
      if (!lifetime.signal.aborted) show({ kind: "failed", problem: asProblem(thrown).details });
    }
  }

  void open();

  return {
    state,
    type: (target, text) => fillIn((quantities) => withText(quantities, target, text)),
    answerTotal: (target, add) => fillIn((quantities) => withAnswer(quantities, target, add)),
    choose: (variant) => fillIn((quantities) => withVariant(quantities, variant)),
    review() {
      const shown = state.value;
      if (shown.kind !== "form") return;
      const quote = readyQuote(shown.form);
      if (quote === null) return;
      if (pricing?.expired()) {
        pricing.renew();
        return;
      }
      const reviewed = { ...shown.form, notice: null };
      update(reviewed);
      if (elsewhere !== null) void elsewhere.open(reviewed, quote);
      else show({ kind: "review", form: reviewed, quote, refusal: null });
    },
    back() {
      const shown = state.value;
      if (shown.kind !== "review" && shown.kind !== "declining") return;
      if (shown.form === null) void open();
      else showStart(form ?? shown.form);
    },
    showWindow: () => void elsewhere?.show(),
    leaveWindow: () => elsewhere?.cancel(),
    writeNote(note) {
      if (form === null) return;
      update({ ...form, note });
      keepDraft();
    },
    seeDemotions(seen) {
      if (form !== null) update({ ...form, demotionsSeen: seen });
    },
    decline: (reason = "") => declining.begin(reason),
    sendDecline: declining.send,
    refuse(refusal) {
      if (state.value.kind === "review") state.value = { ...state.value, refusal };
    },
    confirm,
    retry() {
      if (state.value.kind === "form" || state.value.kind === "review") pricing?.renew();
      else void open();
    },
    check: purchase.check,
    again,
    undo: purchase.undo,
    dispose() {
      lifetime.abort();
      elsewhere?.dispose();
      purchase.leave();
      pricing?.dispose();
    },
  };
}

const NOT_PERMITTED: ProblemDetails = { type: "not-permitted", status: 0, detail: "This person may not buy here." };
const SALES_ONLY: ProblemDetails = { type: "contact-sales", status: 0, detail: "No line can be bought online." };
const UNREADABLE: ProblemDetails = {
  type: "unreadable-answer",
  status: 200,
  detail: "The subscription names a line that it doesn't have.",
};

function quoteOf({ price }: CartForm): Quote | null {
  return price.kind === "quoted" ? price.quote : null;
}

function linesOf({ quantities }: CartForm): QuoteRequestLine[] {
  const wish = wishOf(quantities);
  return wish.kind === "lines" ? wish.lines : [];
}
