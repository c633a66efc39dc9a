import type { FastifyReply } from "fastify";
import { answeredByPage, unavailable } from "../http/host-error.ts";
import type { Switches } from "../switches/schema.ts";
import type { cursorLinks } from "./pagination.ts";

type Answer = ReturnType<typeof cursorLinks> & { users: readonly unknown[] };

/** A page by cursor that isn't the first, as the account's switch has it; `address` is its own. */
export function laterPage(
  reply: FastifyReply,
  fault: Switches["laterPages"],
  { address, ...answer }: Answer & { address: URL },
): Answer | FastifyReply {
  switch (fault) {
    case "whole":
    case "overlapping":
      return answer;
    case "unavailable":
      throw unavailable();
    case "html":
      throw answeredByPage();
    case "cut": {
      const text = JSON.stringify(answer);
      return reply.type("application/json; charset=utf-8").send(text.slice(0, text.length / 2));
    }
    case "endless":
      return { ...answer, meta: { ...answer.meta, has_more: true }, links: { ...answer.links, next: address.href } };
    case "last":
      return { ...answer, meta: { ...answer.meta, has_more: false }, links: { ...answer.links, next: null } };
  }
}
