import type { Handlers } from "../http/handler.ts";
import type { Services } from "../services.ts";
import { readUsage } from "./usage.ts";

/** How seats were used, over HTTP. */
export function createUsageHandlers(services: Services): Pick<Handlers, "getUsage"> {
  return {
    getUsage: async ({ input, caller }) => ({
      kind: "body",
      status: 200,
      body: await readUsage(services, caller.accountId, input),
    }),
  };
}
