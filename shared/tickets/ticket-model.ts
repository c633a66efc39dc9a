import type { LicenseTicket, SeatApi, TicketsPart } from "../api/index.ts";
import { Problem } from "../api/problem.ts";
import { readQuantity } from "../seats/quantity.ts";
import type { KeptDraft, SentFormModel } from "../submit-once/index.ts";
import { createSentForm } from "../submit-once/index.ts";
import { draftOfForm, formFor, readyTicket } from "./ticket-form.ts";
import type { TicketForm, TicketWords } from "./ticket-state.ts";

export interface TicketModelOptions {
  availability: SeatApi["availability"];
  tickets: TicketsPart;
  draft: KeptDraft;
  words: TicketWords;
  newKey: () => string;
}

/** Asking in a ticket of the help desk, from the form to its answer; knows no document. */
export interface TicketModel extends Omit<SentFormModel<TicketForm, LicenseTicket>, "edit" | "act"> {
  writeAdd(text: string): void;
  writeReason(reason: string): void;
  /** `broken` where something is typed that is no day. */
  writeNeededBy(day: string, broken: boolean): void;
  /** What is sent; `null` while something of it can't be. */
  ready(form: TicketForm): { subject: string; body: string } | null;
}

export function createTicketModel(options: TicketModelOptions): TicketModel {
  const { availability, tickets, draft, words, newKey } = options;
  /** Those that are there: what was sent under one of them has arrived, though its answer never came. */
  let keys: readonly (string | null)[] = [];
  const ready = (form: TicketForm) => readyTicket(form, words);
  const {
    edit,
    act: _,
    ...model
  } = createSentForm<null, TicketForm, { subject: string; body: string }, LicenseTicket>({
    ...{ api: { availability }, draft, newKey, ready, draftOf: draftOfForm },
    readBase: async () => null,
    async readOpen(options) {
      const open = await tickets.open(options).catch(nobodyElse);
      keys = open.map(({ key }) => key);
      return open;
    },
    read: (id, options) => tickets.read(id, options),
    formFor: (_, kept) => formFor(kept, keys),
    keptAfter: () => null,
    send: tickets.create,
    comesFirst: false,
  });
  return {
    ...model,
    ready,
    writeAdd: (add) => edit((form) => ({ ...form, add, entry: readQuantity(add) })),
    writeReason: (reason) => edit((form) => ({ ...form, reason })),
    writeNeededBy: (neededBy, brokenDay) => edit((form) => ({ ...form, neededBy, brokenDay })),
  };
}

/** Whoever may not list their tickets can still make one; somebody else has to be told who they are. */
function nobodyElse(thrown: unknown): LicenseTicket[] {
  if (thrown instanceof Problem && (thrown.type === "signed-out" || thrown.type === "person-changed")) throw thrown;
  return [];
}
