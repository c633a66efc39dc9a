import * as v from "valibot";
import type { SeatRequest, SeatState } from "../../shared/api/index.ts";
import { asProblem, Problem } from "../../shared/api/index.ts";
import type { PurchaseRecord } from "../../shared/checkout/index.ts";
import type { DeskKey } from "../platform/desk.ts";
import { deskKey } from "../platform/desk.ts";
import type { Answer } from "../platform/messages.ts";
import type {
  Confirm,
  ConfirmationAct,
  ConfirmationRead,
  ConfirmationToRead,
  OwnPageAct,
  ToBeConfirmed,
} from "../platform/own-page-messages.ts";
import { AS_PAGE_KINDS, CONFIRMATION_ACTS, OWN_PAGE_ACTS } from "../platform/own-page-messages.ts";
import type { Confirmations } from "./confirmations.ts";
import { readMessage } from "./message-guard.ts";
import type { ReadingAhead } from "./read-ahead.ts";
import type { MessageHandlers } from "./router.ts";
import { dispatch, REFUSED } from "./router.ts";
import type { SeatStates } from "./seat-states.ts";
import type { Sender } from "./sender.ts";
import { NO_TAB } from "./sender.ts";
import { ConfirmMessage } from "./spending.ts";

/**
 * Whether a message comes from a page of the extension itself. Its content scripts carry the same id, but stand at the
 * help desk's address; and a sandboxed frame of our page has its address, but the origin `null`.
 */
export function isOwnPage({ id, origin, url }: Sender, ownId: string, ownOrigin: string): boolean {
  return id === ownId && origin === ownOrigin && url?.startsWith(`${ownOrigin}/`) === true;
}

const Origin = v.pipe(v.string(), v.url());

const Message = v.variant("kind", [
  v.strictObject({ kind: v.literal("desk"), origin: Origin, act: v.picklist(OWN_PAGE_ACTS) }),
  v.strictObject({ kind: v.literal("add"), origin: Origin, person: v.string() }),
  v.strictObject({ kind: v.literal("review"), origin: Origin, person: v.string(), request: v.looseObject({}) }),
  v.strictObject({ kind: v.literal("as_page"), origin: Origin, message: v.unknown() }),
  v.strictObject({ kind: v.literal("confirmation"), act: v.picklist(CONFIRMATION_ACTS) }),
  ConfirmMessage,
]);

export interface OwnPagesOptions {
  seats: Pick<SeatStates, "of" | "refresh" | "identify">;
  show: (origin: string) => Promise<unknown>;
  /** Opens the page that manages its subscription. */
  manage: (origin: string) => Promise<void>;
  /** Opens the page for a list of people. */
  people: (origin: string) => Promise<void>;
  /** Opens the dialog that adds licenses, in the help desk's page. */
  add: (desk: DeskKey) => Promise<void>;
  /** Has somebody decide about a request. */
  review: (desk: DeskKey, request: SeatRequest) => Promise<void>;
  confirmations: Pick<Confirmations, "pageCame" | "pageWent" | "closeTab">;
  /** What the pages of a help desk speak; `null` where none is open. */
  languageOf: (origin: string) => Promise<string | null>;
  /** What was read for a window while it opened, if so. */
  readAhead: ReadingAhead["take"];
  /** Takes the press that spends. */
  spend: (press: Confirm, sender: Sender) => Promise<PurchaseRecord>;
  /** Somebody said what they may not. */
  onRefused: () => void;
  /** What answers pages of help desks. */
  handlers: MessageHandlers;
}

/** Answers what the extension's own pages ask: about one help desk, what its page would hear, and what spends. */
export function createOwnPageRouter(options: OwnPagesOptions) {
  const { seats, handlers, confirmations } = options;

  async function stateAfter(origin: string, act: OwnPageAct): Promise<SeatState> {
    if (act === "show") await options.show(origin);
    if (act === "manage") await options.manage(origin);
    if (act === "people") await options.people(origin);
    if (act === "identify" || act === "connect") return seats.identify(origin, act === "connect");
    return act === "refresh" ? seats.refresh(origin) : seats.of(origin);
  }

  /** The window is known by its tab, and by nothing that it says. */
  async function aboutConfirmation(act: ConfirmationAct, { tab, frameId }: Sender): Promise<unknown> {
    if (tab?.id === undefined || frameId !== 0) throw refused();
    switch (act) {
      case "read": {
        const asked = await confirmations.pageCame(tab.id);
        return (asked === null ? { asked } : await readConfirmation(asked)) satisfies ConfirmationRead;
      }
      case "leave":
        return confirmations.pageWent(tab.id);
      case "close":
        return confirmations.closeTab(tab.id);
    }
  }

  async function readConfirmation(asked: ToBeConfirmed): Promise<ConfirmationToRead> {
    const { origin, person, what } = asked;
    const [language, state, ahead] = await Promise.all([
      options.languageOf(origin),
      seats.of(origin),
      options.readAhead(deskKey(origin, person), what),
    ]);
    return { asked, language, seats: state, ahead };
  }

  async function answer(asked: v.InferOutput<typeof Message>, sender: Sender): Promise<unknown> {
    switch (asked.kind) {
      case "desk":
        return stateAfter(asked.origin, asked.act);
      case "add":
        await options.add(deskKey(asked.origin, asked.person));
        return null;
      case "review":
        // Our own page has checked it when it read it.
        await options.review(deskKey(asked.origin, asked.person), asked.request as unknown as SeatRequest);
        return null;
      case "confirmation":
        return aboutConfirmation(asked.act, sender);
      case "confirm":
        return options.spend(asked, sender);
      case "as_page": {
        const message = readMessage(asked.message);
        if (message === null || !AS_PAGE_KINDS.some((kind) => kind === message.kind)) throw refused();
        return dispatch(handlers, message, { origin: asked.origin, tabId: NO_TAB });
      }
    }
  }

  return async (raw: unknown, sender: Sender): Promise<Answer<unknown>> => {
    const read = v.safeParse(Message, raw);
    try {
      if (!read.success) throw refused();
      return { ok: true, value: (await answer(read.output, sender)) ?? null };
    } catch (thrown) {
      const { details } = asProblem(thrown);
      if (details === REFUSED) options.onRefused();
      return { ok: false, problem: details };
    }
  };
}

function refused(): Problem {
  return new Problem(REFUSED);
}
