import type { OperationName, Operations, ProblemDetails, SeatRequest, SeatState } from "../../shared/api/index.ts";
import type { ConfirmationStand, PurchaseRecord } from "../../shared/checkout/index.ts";
import type { Messages } from "../../shared/i18n/messages.ts";
import type { AccountRole, HostWords } from "./host-words.ts";
import type { SelfCheck } from "./self-check.ts";

/**
 * What a help desk page asks the worker. Everything is a named thing, never an address to fetch. `person` is whom the
 * page was told it speaks for: the worker refuses when somebody else has signed in since.
 */
export type ToWorker =
  /** First word of a page, and again when it comes back from the back-forward cache. */
  | { kind: "hello"; language: string; visible: boolean; service: string | null }
  /** A lease on polling: held while the page is visible. */
  | { kind: "visible"; visible: boolean }
  /** Reads the newest numbers: a form opened or closed. */
  | { kind: "refresh" }
  /** Silently asks the help desk who is signed in, then reports the state. Until it is answered a page shows nothing. */
  | { kind: "identify" }
  /** Signs in with a window: a person pressed "Connect". */
  | { kind: "connect" }
  /** With `accept` the answer is text, as it came. */
  | {
      kind: "call";
      person: string;
      operation: PageOperation;
      input: Record<string, unknown>;
      accept?: "text/csv" | undefined;
    }
  /** Has this quote confirmed in a window of the extension: one for each person and help desk. */
  | { kind: "openConfirmation"; person: string; quoteId: string }
  /** Opens a request there for a decision by somebody who may approve it. */
  | { kind: "openApproval"; person: string; requestId: string }
  /** Brings that window to the front. */
  | { kind: "showConfirmation"; person: string }
  /** Closes it. A confirmed purchase continues. */
  | { kind: "closeConfirmation"; person: string }
  /** The account's own roles, where the form has one that neither its id nor a word of the host's tells. */
  | { kind: "accountRoles"; person: string }
  /** Who of the team uses a license: for our own pages alone. */
  | { kind: "team"; person: string }
  | { kind: "purchases"; person: string }
  | { kind: "resume"; person: string }
  | { kind: "acknowledge"; person: string; key: string }
  /** `of` is which form's; the cart's where left out. */
  | { kind: "readDraft"; person: string; of?: DraftOf | undefined }
  | { kind: "writeDraft"; person: string; of?: DraftOf | undefined; draft: string | null }
  /** Brings one of our scripts into the page. */
  | { kind: "bring"; script: PageScriptName }
  /** Brings the page's script into the frames of this page that are the help desk's own: a wizard may stand there. */
  | { kind: "bringFrames" }
  /** The first message of our script in a frame, which acts for the person signed in to the page around it. */
  | { kind: "helloFrame"; language: string }
  /** A form was found in a frame. */
  | { kind: "foundInFrame" }
  /** Somebody wants to add licenses in a frame: the dialog opens in the page around it. */
  | { kind: "addInFrame" }
  /** Opens our own page that manages this help desk's subscription. */
  | { kind: "openSubscription" }
  /** Opens our own page that says how many licenses a list of people takes. */
  | { kind: "openPeople" }
  /** Opens the options, where it is entered how many licenses an account has. */
  | { kind: "openOptions" }
  /** Says outside the page, too, what the page says; with `requestId`, about a request that waits for this person. */
  | { kind: "notify"; title: string; message: string; requestId?: string | undefined }
  /** How far we find our way in the help desk's page. */
  | { kind: "checked"; check: SelfCheck };

/** What our script in a frame may ask; nothing that buys, nothing personal, nothing that is kept. */
export const FRAME_MESSAGES: ReadonlySet<ToWorker["kind"]> = new Set([
  ...(["helloFrame", "refresh", "connect", "accountRoles", "openOptions", "foundInFrame", "addInFrame"] as const),
]);

/** How long a system notice may be, in UTF-16 units. */
export const MAX_NOTICE = { title: 200, message: 1_000 } as const;

/**
 * What is kept beside the cart: the forms to those who decide and to sales, the note of what is being confirmed, the cart of
 * Manage subscription, and what this person was told already.
 */
export const DRAFTS = ["request", "sales", "confirm", "manage", "told"] as const;
export type DraftOf = (typeof DRAFTS)[number];

/** What somebody who is signed in may call. */
export type ViewerOperation = {
  [N in OperationName]: Operations[N]["access"] extends { caller: "viewer" } ? N : never;
}[OperationName];

/** What a page may call by name; what spends goes through the journal, from the extension's own pages alone. */
export type PageOperation = Exclude<ViewerOperation, "createOrder" | "approveSeatRequest">;

/** What the worker brings into a page: files of the build, beside the content script. */
export const PAGE_SCRIPTS = ["page", "dialogs"] as const;
export type PageScriptName = (typeof PAGE_SCRIPTS)[number];

/** Somebody of the team, as far as a list of people is held against it. */
export interface TeamMember {
  email: string;
  /** `null` where the help desk's own API doesn't say: a light agent may use one through another product. */
  usesLicense: boolean | null;
}

export interface Hello {
  language: string;
  catalogue: Messages;
  /** The help desk's own words in the page's language; `null` where we don't know it. */
  hostWords: HostWords | null;
}

/** What each message is answered with. */
export interface Replies {
  hello: Hello;
  visible: null;
  refresh: SeatState;
  identify: SeatState;
  connect: SeatState;
  call: unknown;
  /** The `id` of its state. */
  openConfirmation: string;
  openApproval: null;
  /** Whether it was there. */
  showConfirmation: boolean;
  closeConfirmation: null;
  accountRoles: AccountRole[];
  /** `null` where the team is too large to be read for this. */
  team: TeamMember[] | null;
  purchases: PurchaseRecord[];
  resume: null;
  acknowledge: null;
  readDraft: string | null;
  writeDraft: null;
  bring: null;
  bringFrames: null;
  helloFrame: { hello: Hello; state: SeatState };
  foundInFrame: null;
  addInFrame: null;
  openSubscription: null;
  openPeople: null;
  openOptions: null;
  notify: null;
  checked: null;
}

/** How every answer travels: errors as data, since neither browser carries an Error's own fields. */
export type Answer<T> = { ok: true; value: T } | { ok: false; problem: ProblemDetails };

/** What the worker tells the pages of a help desk. */
export type ToPage =
  | { kind: "seats"; state: SeatState }
  | { kind: "purchases"; person: string; records: PurchaseRecord[] }
  /** The state of the window in which this person confirms; `null` once it is gone. */
  | { kind: "confirmation"; person: string; stand: ConfirmationStand | null }
  /** The last license was just taken. */
  | { kind: "lastTaken"; at: string }
  /** One of the extension's own pages leads to the dialog that adds licenses. */
  | { kind: "add" }
  /** Somebody wants to add licenses in a frame of this page. */
  | { kind: "addInFrame" }
  /** Our script has found a form in a frame of this page. */
  | { kind: "foundInFrame" }
  /** One of the extension's own pages asks for a decision about a request. */
  | { kind: "review"; request: SeatRequest };
