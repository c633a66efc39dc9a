import type { ReadonlySignal } from "@preact/signals";
import { signal as signalOf } from "@preact/signals";
import type { Mails, MailsDraft, MailsPart, ProblemDetails } from "../api/index.ts";
import { asProblem } from "../api/index.ts";
import type { Part } from "./part.ts";
import { createPart } from "./part.ts";

/** How the last change stands. */
type Changing = { kind: "idle" } | { kind: "saving" } | { kind: "saved" } | { kind: "failed"; problem: ProblemDetails };

/** Which mails this person gets, and what they change about it. */
export interface MailsModel {
  mails: Part<Mails>;
  changing: ReadonlySignal<Changing>;
  /** Never rejects: what stands is what the service has answered last. */
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
      if (changing.peek().kind === "saving") return;
      changing.value = { kind: "saving" };
      try {
        mails.take(await part.change(draft, { signal }));
        changing.value = { kind: "saved" };
      } catch (thrown) {
        if (!signal.aborted) changing.value = { kind: "failed", problem: asProblem(thrown).details };
      }
    },
  };
}
