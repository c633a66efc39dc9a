import * as v from "valibot";
import { MemberId, Note, Problem, Quote } from "../../shared/api/index.ts";
import type { PurchaseRecord } from "../../shared/checkout/index.ts";
import type { DeskKey } from "../platform/desk.ts";
import { deskKey } from "../platform/desk.ts";
import type { Confirm } from "../platform/own-page-messages.ts";
import type { Area } from "../platform/storage.ts";
import type { Confirmations } from "./confirmations.ts";
import { draftKey } from "./handlers.ts";
import { isAboutWho } from "./is-about-who.ts";
import type { Journals } from "./purchases/journals.ts";
import type { SeatStates } from "./seat-states.ts";
import type { Sender } from "./sender.ts";

/** The message of the press that spends, and nothing else. */
export const ConfirmMessage = v.strictObject({
  kind: v.literal("confirm"),
  origin: v.pipe(v.string(), v.url()),
  person: MemberId,
  quote: Quote,
  note: v.nullable(Note),
  demotionsSeen: v.boolean(),
}) satisfies v.GenericSchema<unknown, Confirm>;

export interface SpendingOptions {
  local: Area;
  journals: Pick<Journals, "of">;
  confirmations: Pick<Confirmations, "press">;
  seats: Pick<SeatStates, "identify">;
  /** Somebody pressed where nothing may be spent. */
  onRefused: () => void;
}

/**
 * Takes the press that spends, from a page of ours that shows its review: the window, for what stands in it, and Manage
 * subscription. Rejects with `not-permitted` for any other.
 */
export function createSpending({ local, journals, confirmations, seats, onRefused }: SpendingOptions) {
  /** The document that shows exactly this review. A popup has no tab, and a framed page isn't a page of its own. */
  async function assertMaySpend(desk: DeskKey, quoteId: string, { tab, url = "", frameId }: Sender): Promise<void> {
    const page = URL.parse(url)?.pathname;
    if (tab?.id === undefined || frameId !== 0) throw notHere();
    if (page === SUBSCRIPTION_PAGE) return;
    if (page !== CONFIRM_PAGE) throw notHere();
    await confirmations.press(desk, tab.id, quoteId);
    // From here on it is a purchase, and nobody finds its number waiting in the form to be bought again.
    await local.remove(draftKey(desk));
  }

  return async ({ origin, person, quote, note, demotionsSeen }: Confirm, sender: Sender): Promise<PurchaseRecord> => {
    const desk = deskKey(origin, person);
    try {
      await assertMaySpend(desk, quote.id, sender);
    } catch (thrown) {
      onRefused();
      throw thrown;
    }
    // The journal asks the help desk itself who is signed in, before it sends.
    const record = await journals.of(desk).confirm(quote, note, demotionsSeen);
    const { outcome } = record;
    if (outcome?.kind === "refused" && isAboutWho(outcome.problem.type)) void seats.identify(origin);
    return record;
  };
}

const CONFIRM_PAGE = "/extension/pages/confirm/index.html";
const SUBSCRIPTION_PAGE = "/extension/pages/subscription/index.html";

function notHere(): Problem {
  return new Problem({ type: "not-permitted", status: 0, detail: "Nothing is bought here." });
}
