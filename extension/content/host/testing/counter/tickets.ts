import * as v from "valibot";
import { Problem } from "../../../../../shared/api/problem.ts";
import { takePress } from "../../../take-press.ts";
import type { CreateTickets } from "../../kind.ts";

const Wish = v.object({
  number: v.string(),
  says: v.string(),
  hangs: v.boolean(),
  since: v.string(),
  mark: v.string(),
});

/** The counter's notes on the wall, in which somebody wishes for something. */
export const createCounterTickets: CreateTickets = (person, origin, ask) => {
  async function wishes(request: RequestInit = {}) {
    const answer = await ask(`${origin}/wall/${person}`, { ...request, credentials: "same-origin" });
    if (!answer.ok) throw new Problem({ type: "help-desk-unavailable", status: answer.status, detail: "" });
    const { notes } = v.parse(v.object({ notes: v.array(Wish) }), await answer.json());
    return notes.map(({ number, says, hangs, since, mark }) => ({
      ...{ id: number, subject: says, isOpen: hangs, createdAt: since, key: mark },
    }));
  }

  async function note(isIt: (wish: { id: string; key: string | null }) => boolean, request?: RequestInit) {
    const found = (await wishes(request)).find(isIt);
    if (found !== undefined) return found;
    throw new Problem({ type: "not-found", status: 404, detail: "That note was taken off the wall." });
  }

  return {
    open: async () => (await wishes()).filter(({ isOpen }) => isOpen),
    read: (ticket) => note(({ id }) => id === ticket),
    create({ subject, idempotencyKey }, options) {
      takePress(options?.press);
      const body = JSON.stringify({ says: subject, mark: idempotencyKey });
      return note(({ key }) => key === idempotencyKey, { method: "POST", body });
    },
  };
};
