import * as v from "valibot";
import type { SeatRequest, SeatState } from "../../shared/api/index.ts";
import { asProblem } from "../../shared/api/index.ts";
import type { DeskKey } from "../platform/desk.ts";
import { deskKey } from "../platform/desk.ts";
import type { Answer } from "../platform/messages.ts";
import type { OwnPageAct } from "../platform/own-page-messages.ts";
import { AS_PAGE_KINDS, OWN_PAGE_ACTS } from "../platform/own-page-messages.ts";
import { readMessage } from "./message-guard.ts";
import type { MessageHandlers } from "./router.ts";
import { dispatch, REFUSED } from "./router.ts";
import type { SeatStates } from "./seat-states.ts";
import type { Sender } from "./sender.ts";
import { NO_TAB } from "./sender.ts";

/**
 * Whether a message comes from a page of the extension itself. Its content scripts carry the same id, but stand at the
 * help desk's address, and no page can frame ours: nothing is web-accessible.
 */
export function isOwnPage(sender: Sender, ownOrigin: string): boolean {
  return sender.url?.startsWith(`${ownOrigin}/`) === true;
}

const Origin = v.pipe(v.string(), v.url());

const Message = v.variant("kind", [
  v.strictObject({ kind: v.literal("desk"), origin: Origin, act: v.picklist(OWN_PAGE_ACTS) }),
  v.strictObject({ kind: v.literal("review"), origin: Origin, person: v.string(), request: v.looseObject({}) }),
  v.strictObject({ kind: v.literal("as_page"), origin: Origin, message: v.unknown() }),
]);

export interface OwnPagesOptions {
  seats: Pick<SeatStates, "of" | "refresh" | "identify">;
  show: (origin: string) => Promise<unknown>;
  /** Opens the page that manages its subscription. */
  manage: (origin: string) => Promise<void>;
  /** Brings its page to the front with a request to decide about. */
  review: (desk: DeskKey, request: SeatRequest) => Promise<void>;
  /** What answers pages of help desks. */
  handlers: MessageHandlers;
}

/** Answers what the extension's own pages ask about one help desk: how it stands afterwards, or what its page would hear. */
export function createOwnPageRouter({ seats, show, manage, review, handlers }: OwnPagesOptions) {
  async function stateAfter(origin: string, act: OwnPageAct): Promise<SeatState> {
    if (act === "show") await show(origin);
    if (act === "manage") await manage(origin);
    if (act === "identify" || act === "connect") return seats.identify(origin, act === "connect");
    return act === "refresh" ? seats.refresh(origin) : seats.of(origin);
  }

  return async (raw: unknown): Promise<Answer<unknown>> => {
    const read = v.safeParse(Message, raw);
    if (!read.success) return { ok: false, problem: REFUSED };
    const asked = read.output;
    try {
      if (asked.kind === "desk") return { ok: true, value: await stateAfter(asked.origin, asked.act) };
      if (asked.kind === "review") {
        // Our own page has checked it when it read it.
        await review(deskKey(asked.origin, asked.person), asked.request as unknown as SeatRequest);
        return { ok: true, value: null };
      }
      const message = readMessage(asked.message);
      if (message === null || !AS_PAGE_KINDS.some((kind) => kind === message.kind)) {
        return { ok: false, problem: REFUSED };
      }
      return { ok: true, value: await dispatch(handlers, message, { origin: asked.origin, tabId: NO_TAB }) };
    } catch (thrown) {
      return { ok: false, problem: asProblem(thrown).details };
    }
  };
}
