import { setTimeout as delay } from "node:timers/promises";
import type { Handlers } from "../http/handler.ts";
import type { Services } from "../services.ts";
import { checkAccount } from "./check-account.ts";
import type { CheckStep } from "./connector.ts";
import { createConnectors } from "./connectors.ts";
import { disconnectHelpDesk } from "./disconnect.ts";
import { putHelpDesk, requestPicture } from "./put-help-desk.ts";
import { readHelpDesk } from "./read-help-desk.ts";

type HelpDeskOperation = "putHelpDesk" | "getHelpDesk" | "deleteHelpDesk" | "requestPicture" | "checkHelpDesk";

/** How the operator connects help desks. */
export function createHelpDeskHandlers(services: Services): Pick<Handlers, HelpDeskOperation> {
  const means = { ...services, connectors: createConnectors(services), wait: (ms: number) => delay(ms) };
  return {
    putHelpDesk: async ({ input: { id, ...setup } }) => {
      const { helpDesk, created } = await putHelpDesk(services, id, setup);
      return { kind: "body", status: created ? 201 : 200, body: helpDesk };
    },
    getHelpDesk: async ({ input }) => ({
      kind: "body",
      status: 200,
      body: await readHelpDesk(services.db, input.id),
    }),
    deleteHelpDesk: async ({ input }) => ({
      kind: "body",
      status: 200,
      body: await disconnectHelpDesk(means, input.id),
    }),
    requestPicture: async ({ input: { id, acceptMissing } }) => ({
      kind: "body",
      status: 202,
      body: await requestPicture(services, id, { acceptMissing }),
    }),
    checkHelpDesk: async ({ input: { id } }) => {
      const steps: CheckStep[] = [];
      for await (const step of checkAccount(means, id)) steps.push(step);
      const body = {
        account: id,
        works: steps.every(({ state }) => state !== "failed"),
        steps: steps.map((step) => ({ ...step, mend: step.mend ?? null })),
      };
      return { kind: "body", status: 200, body };
    },
  };
}
