import type { SeatState } from "../../shared/api/index.ts";
import type { AskingStart, BackTo } from "../../shared/asking/index.ts";
import type { ConfirmationStand, PurchaseRecord } from "../../shared/checkout/index.ts";
import type { Translate } from "../../shared/i18n/index.ts";
import type { OwnRoot } from "./own-root.ts";

/**
 * Where the scripts of a help desk page meet, and the only place: each is built whole, with its own Preact, signals and
 * classes, so what they hand over is plain values and functions. No signal goes from one to another (an effect of the
 * other script would never hear of it), nothing that is told by `instanceof`, and no `Press`: the script that drew the
 * button spends it (`ask-worker.ts`). Types only.
 */
export interface Scripts {
  /** Brought when the page is idle or a form opens. */
  page?: PageScript;
  /** Brought when somebody comes near a button that opens a dialog, or presses it. */
  dialogs?: DialogsScript;
}

declare global {
  /** In the isolated world, which the page can't see. The content script puts it there, the others fill it. */
  var __seatmeter: Scripts | undefined;
}

/** What the page's script does for the content script. */
export interface PageScript {
  /** Greets the worker, and shows what there is to see in whatever places the page has, until `life`. */
  begin(life: AbortSignal): BegunPage;
}

export interface BegunPage {
  /** Puts the meter into a form in which somebody gets a seat, until `life`; `door` is its name among the help desk's. */
  openForm(form: Element, door: string, life: AbortSignal): void;
}

/** What the dialogs' script does for the page's. */
export interface DialogsScript {
  /** Opens the dialog that adds licenses, for whoever may buy them, until it is closed or `life` ends. */
  openCart(options: DialogOptions, life: AbortSignal): void;
  /** Opens the dialog for whoever may not buy: to ask those who decide, or sales. */
  openAsking(options: DialogOptions, life: AbortSignal): void;
}

export interface DialogOptions {
  session: SharedSession;
  /** The dialog's node, not yet in the page. */
  own: Pick<OwnRoot, "node" | "root" | "theme" | "followTheme">;
  /** What was pressed, and has the focus again afterwards. */
  opener: Element | null;
  /** Where closing leads: to a form that somebody is filling in, or just to the page. */
  backTo: BackTo;
  /** What it opens with, where it isn't the first way that is open to this person. */
  start?: AskingStart | undefined;
  /** What is opened in its place once this dialog is closed: the form to sales, filled in, from the cart. */
  goTo: (start: AskingStart) => void;
  onClosed: () => void;
}

/** What the page's script knows from the worker, as the dialogs follow it. They ask the worker themselves. */
export interface SharedSession {
  words: Followed<Words>;
  seats: Followed<SeatState>;
  purchases: Followed<PurchaseRecord[]>;
  confirmation: Followed<ConfirmationStand | null>;
  /** Signs in with a window. */
  connect(): void;
  /** It turned out that the extension was updated under this page. */
  onUpdated(): void;
}

/** A language, and what says its messages. */
export interface Words {
  language: string;
  translate: Translate;
}

/** A value that changes. */
export interface Followed<T> {
  read(): T;
  /** Calls `listener` at once and after each change; returns what ends that. */
  subscribe(listener: (value: T) => void): () => void;
}
