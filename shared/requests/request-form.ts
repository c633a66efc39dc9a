import type { SeatRequestDraft, Subscription } from "../api/index.ts";
import { MAX_REASON } from "../api/limits.ts";
import { addedLines, draftOf, openQuantities } from "../quantities/index.ts";
import { isDayIn, neededByBounds } from "./needed-by.ts";
import type { RequestDraft } from "./request-draft.ts";
import type { RequestForm } from "./request-state.ts";

/** The form as it opens, with what was kept of it; `null` where the subscription lacks the line that it names. */
export function formFor(subscription: Subscription, kept: RequestDraft | null): RequestForm | null {
  // What can't be bought online can be asked for all the same: whoever decides passes it on.
  const lines = subscription.lines.map((line) => ({ ...line, purchasableOnline: true }));
  const quantities = openQuantities({ ...subscription, lines }, { kept: kept?.quantities ?? null });
  if (quantities === null) return null;
  const { reason = "", neededBy = "", key = null } = kept ?? {};
  const notice = key === null ? null : ({ kind: "unanswered" } as const);
  return { quantities, reason, neededBy, brokenDay: false, key, notice };
}

export function draftOfForm({ quantities, reason, neededBy, key }: RequestForm): RequestDraft {
  return { quantities: draftOf(quantities), reason, neededBy, key };
}

/** What is asked for; `null` while something of it can't be sent. */
export function readyRequest(form: RequestForm, now: number): SeatRequestDraft | null {
  const lines = addedLines(form.quantities);
  const reason = form.reason.trim();
  const { timeZone } = form.quantities.subscription;
  if (lines === null || reason.length > MAX_REASON || !isDayIn(form, neededByBounds(now, timeZone))) return null;
  return {
    lines,
    ...(reason === "" ? {} : { reason }),
    ...(form.neededBy === "" ? {} : { neededBy: form.neededBy }),
  };
}
