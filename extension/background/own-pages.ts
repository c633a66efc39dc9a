import * as v from "valibot";
import type { SeatState } from "../../shared/api/index.ts";
import { asProblem } from "../../shared/api/index.ts";
import type { Answer } from "../platform/messages.ts";
import { OWN_PAGE_ACTS } from "../platform/own-page-messages.ts";
import { REFUSED } from "./router.ts";
import type { SeatStates } from "./seat-states.ts";
import type { Sender } from "./sender.ts";

/**
 * Whether a message comes from a page of the extension itself. Its content scripts carry the same id, but stand at the
 * help desk's address, and no page can frame ours: nothing is web-accessible.
 */
export function isOwnPage(sender: Sender, ownOrigin: string): boolean {
  return sender.url?.startsWith(`${ownOrigin}/`) === true;
}

const Message = v.strictObject({
  kind: v.literal("desk"),
  origin: v.pipe(v.string(), v.url()),
  act: v.picklist(OWN_PAGE_ACTS),
});

/** Answers what popup and options ask about one help desk: how it stands afterwards. */
export function createOwnPageRouter(
  seats: Pick<SeatStates, "of" | "refresh" | "identify">,
  show: (origin: string) => Promise<void>,
) {
  return async (raw: unknown): Promise<Answer<SeatState>> => {
    const message = v.safeParse(Message, raw);
    if (!message.success) return { ok: false, problem: REFUSED };
    const { origin, act } = message.output;
    try {
      if (act === "show") await show(origin);
      const isAsked = act === "identify" || act === "connect";
      const asked = isAsked ? seats.identify(origin, act === "connect") : null;
      return { ok: true, value: await (asked ?? (act === "refresh" ? seats.refresh(origin) : seats.of(origin))) };
    } catch (thrown) {
      return { ok: false, problem: asProblem(thrown).details };
    }
  };
}
