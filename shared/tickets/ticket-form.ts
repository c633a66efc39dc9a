import { MAX_REASON } from "../api/limits.ts";
import { formatDate, plainText } from "../i18n/index.ts";
import { isDayIn, neededByBounds, today } from "../requests/index.ts";
import { readQuantity } from "../seats/quantity.ts";
import type { TicketForm, TicketWords } from "./ticket-state.ts";

/** What is kept of a ticket that wasn't sent, or wasn't answered. */
export type TicketDraft = Pick<TicketForm, "add" | "reason" | "neededBy" | "key">;

/** The form as it opens, with what was kept of it; empty where that has arrived, under one of `keys`. */
export function formFor(kept: unknown, keys: readonly (string | null)[]): TicketForm {
  const draft = readTicketDraft(kept);
  const { add, reason, neededBy, key } =
    draft === null || (draft.key !== null && keys.includes(draft.key)) ? EMPTY : draft;
  const notice = key === null ? null : ({ kind: "unanswered" } as const);
  return { add, entry: readQuantity(add), reason, neededBy, brokenDay: false, key, notice };
}

export function draftOfForm({ add, reason, neededBy, key }: TicketForm): TicketDraft {
  return { add, reason, neededBy, key };
}

/** The ticket, in the words of the page's language; `null` while something can't be sent. */
export function readyTicket(form: TicketForm, words: TicketWords): { subject: string; body: string } | null {
  const { entry, neededBy } = form;
  const reason = form.reason.trim();
  const now = words.now();
  if (!entry.ok || reason.length > MAX_REASON || !isDayIn(form, neededByBounds(now))) return null;
  const { translate, language, viewer, gate } = words;
  const add = entry.value;
  const paragraphs = [
    translate("ticket.body", { name: viewer.name, add }),
    ...(reason === "" ? [] : [reason]),
    ...(neededBy === ""
      ? []
      : [translate("request.needed_by_day", { date: formatDate(neededBy, language, today(now)) })]),
    ...(gate === null ? [] : [translate("meter.text", gate)]),
  ];
  return { subject: translate("ticket.subject", { add }), body: paragraphs.map(plainText).join("\n\n") };
}

const EMPTY: TicketDraft = { add: "1", reason: "", neededBy: "", key: null };

/** Reads what was stored; `null` if it isn't a draft of a ticket. */
export function readTicketDraft(kept: unknown): TicketDraft | null {
  if (typeof kept !== "object" || kept === null) return null;
  const { add, reason, neededBy, key } = kept as Record<string, unknown>;
  if (typeof add !== "string" || typeof reason !== "string" || typeof neededBy !== "string") return null;
  return { add, reason, neededBy, key: typeof key === "string" ? key : null };
}
