import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import { Problem } from "../../shared/api/index.ts";
import type { Handlers } from "../http/handler.ts";
import type { Answer } from "./documented-answers.ts";
import { kindOf } from "./documented-answers.ts";

/** Which answers this process has had, in whichever test file; put together at the end, see `answers.ts`. */
const kinds = new Set<string>();

export function noteAnswer(answer: Pick<Answer, "operation" | "status" | "body">): void {
  const kind = kindOf(answer);
  if (kinds.has(kind)) return;
  kinds.add(kind);
  // At once, and by its name: files of one process share this module, so none of them is the last to know.
  writeFileSync(join(inject("answersFolder"), encodeURIComponent(kind)), "");
}

/** Handlers whose answers are noted also where a test asks them without HTTP. */
export function notingHandlers<T extends Partial<Handlers>>(handlers: T): T {
  const wrapped = Object.entries(handlers).map(([operation, handle]) => [
    operation,
    async (call: never) => {
      try {
        const reply = await (handle as (call: never) => Promise<{ kind: string; status?: number }>)(call);
        if (reply.status !== undefined) noteAnswer({ operation, status: reply.status, body: "" });
        return reply;
      } catch (thrown) {
        if (thrown instanceof Problem) {
          noteAnswer({ operation, status: thrown.status, body: JSON.stringify(thrown) });
        }
        throw thrown;
      }
    },
  ]);
  return Object.fromEntries(wrapped) as T;
}
