import type { ReadonlySignal } from "@preact/signals";
import { signal as signalOf } from "@preact/signals";
import type { Mails, MailsDraft, MailsPart, ProblemDetails } from "../api/index.ts";
import { asProblem } from "../api/index.ts";
import type { Part } from "./part.ts";
import { createPart } from "./part.ts";

/** How the last change stands. */
type Changing =
  | { kind: "idle" }
  | { kind: "saving"; draft: MailsDraft }
  | { kind: "saved" }
  | { kind: "failed"; problem: ProblemDetails };

/** Which mails this person gets, and what they change about it. */
export interface MailsModel {
  mails: Part<Mails>;
  changing: ReadonlySignal<Changing>;
  /** Never rejects. What is wanted last is what is kept, also where it is pressed while another one is being saved. */
  change(draft: MailsDraft): Promise<void>;
}

export function createMailsModel(part: MailsPart, reading: { now: () => number; signal: AbortSignal }): MailsModel {
  const { signal } = reading;
  const mails = createPart((call) => part.read(call), reading);
  const changing = signalOf<Changing>({ kind: "idle" });
  return {
    mails,
    changing,
    async change(draft) {
      const isSaving = changing.peek().kind === "saving";
      changing.value = { kind: "saving", draft };
      if (isSaving) return;
      try {
        let next: MailsDraft | null = draft;
        while (next !== null) {
          const sent: MailsDraft = next;
          mails.take(await part.change(sent, { signal }));
          const state = changing.peek();
          next = state.kind === "saving" && state.draft !== sent ? state.draft : null;
        }
        changing.value = { kind: "saved" };
      } catch (thrown) {
        if (!signal.aborted) changing.value = { kind: "failed", problem: asProblem(thrown).details };
      }
    },
  };
}
