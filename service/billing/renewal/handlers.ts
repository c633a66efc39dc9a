import type { Handlers } from "../../http/handler.ts";
import { readPage } from "../../http/page.ts";
import type { Services } from "../../services.ts";
import { cancelRemoval } from "./cancel.ts";
import { listRemovals, readRemoval } from "./removals.ts";

/** What waits for renewal, over HTTP. */
export function createRemovalHandlers(
  services: Services,
): Pick<Handlers, "listRemovals" | "getRemoval" | "cancelRemoval"> {
  return {
    listRemovals: async ({ input: { state, ...query }, caller }) => ({
      kind: "body",
      status: 200,
      body: await listRemovals(services, caller, { state, ...readPage(query) }),
    }),
    getRemoval: async ({ input, caller }) => ({
      kind: "body",
      status: 200,
      body: await readRemoval(services.db, caller.accountId, input.id),
    }),
    cancelRemoval: async ({ input, caller }) => ({
      kind: "body",
      status: 200,
      body: await cancelRemoval(services, caller, input.id),
    }),
  };
}
