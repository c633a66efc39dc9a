import type { Handlers } from "../http/handler.ts";
import type { Services } from "../services.ts";
import { putAccount } from "./put-account.ts";

/** What the operator may call. */
export function createAdminHandlers(services: Services): Pick<Handlers, "putAccount"> {
  return {
    putAccount: async ({ input: { id, ...setup } }) => {
      const body = await putAccount(services, id, setup);
      return { kind: "body", status: body.created ? 201 : 200, body };
    },
  };
}
