import { setTimeout as delay } from "node:timers/promises";
import { createConnectors } from "../help-desks/connectors.ts";
import type { Handlers } from "../http/handler.ts";
import { readPage } from "../http/page.ts";
import type { Services } from "../services.ts";
import { deleteAccount } from "./delete-account.ts";
import { listAccounts, readAccount } from "./list-accounts.ts";
import { putAccount } from "./put-account.ts";

type AdminOperation = "listAccounts" | "putAccount" | "getAccount" | "deleteAccount";

/** What the operator may call. */
export function createAdminHandlers(services: Services): Pick<Handlers, AdminOperation> {
  const means = { ...services, connectors: createConnectors(services), wait: (ms: number) => delay(ms) };
  return {
    listAccounts: async ({ input }) => ({
      kind: "body",
      status: 200,
      body: await listAccounts(services, readPage(input)),
    }),
    putAccount: async ({ input: { id, ...setup } }) => {
      const body = await putAccount(services, id, setup);
      return { kind: "body", status: body.created ? 201 : 200, body };
    },
    getAccount: async ({ input }) => ({ kind: "body", status: 200, body: await readAccount(services, input.id) }),
    deleteAccount: async ({ input }) => ({ kind: "body", status: 200, body: await deleteAccount(means, input.id) }),
  };
}
