import type { HttpCall, OperationName, Operations } from "../../shared/api/index.ts";
import { asProblem, createCarrierOf, Problem } from "../../shared/api/index.ts";
import type { DeskKey } from "../platform/desk.ts";
import { originOf } from "../platform/desk.ts";
import type { WorkerOperation } from "../platform/messages.ts";
import type { Connections } from "./identity/connections.ts";
import type { Sessions } from "./identity/sessions.ts";
import { workerOperations } from "./page-operations.ts";
import type { ObeyRetryAfter } from "./retry-after.ts";

/** What is only carried is answered as its type says once whoever shows it has checked it. */
export type WorkerCall = HttpCall<WorkerOperation>;
export type CallsFor = (desk: DeskKey) => WorkerCall;

// Rows without schemas don't have the types of the table that they were made from.
const table = workerOperations as Pick<Operations, WorkerOperation & OperationName>;

/** Calls to the seat service as one person of one help desk: a token of somebody else is never sent. */
export function createCalls(
  connections: Pick<Connections, "serviceOf">,
  sessions: Sessions,
  obeyRetryAfter: ObeyRetryAfter,
): CallsFor {
  return (desk) => async (name, input, options) => {
    const origin = originOf(desk);
    const service = await connections.serviceOf(origin);
    if (service === null) {
      throw new Problem({ type: "not-connected", status: 0, detail: "No seat service is known for this help desk." });
    }
    const carry = createCarrierOf(table, { baseUrl: service, getToken: () => sessions.tokenFor(desk) });
    const call: WorkerCall = (...asked) => obeyRetryAfter(`${desk}|${name}`, () => carry(...asked));
    try {
      return await call(name, input, options);
    } catch (thrown) {
      // The token is checked before anything else happens, so with a fresh one the same call is safe to repeat, once.
      if (asProblem(thrown).type !== "not-signed-in") throw thrown;
      await sessions.drop(origin);
      return call(name, input, options);
    }
  };
}
