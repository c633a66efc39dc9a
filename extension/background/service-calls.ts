import type { HttpCall, ProblemType } from "../../shared/api/index.ts";
import { asProblem, createHttpCarrier } from "../../shared/api/index.ts";
import type { DeskKey } from "../platform/desk.ts";
import { originOf } from "../platform/desk.ts";
import type { ViewerOperation } from "../platform/messages.ts";
import type { HostDesk } from "./help-desks/host-desk.ts";
import type { Connections } from "./identity/connections.ts";
import { notConnected } from "./identity/connections.ts";
import type { Sessions } from "./identity/sessions.ts";
import type { ObeyRetryAfter } from "./retry-after.ts";

export type WorkerCall = HttpCall<ViewerOperation>;
export type CallsFor = (desk: DeskKey) => WorkerCall;

/**
 * Calls to the seat service as one person of one help desk: a token of somebody else is never sent. Where no service is
 * known the help desk itself answers what it can.
 */
export function createCalls(
  connections: Pick<Connections, "serviceOf">,
  sessions: Sessions,
  hostDesk: Pick<HostDesk, "answer">,
  obeyRetryAfter: ObeyRetryAfter,
): CallsFor {
  return (desk) => async (name, input, options) => {
    const origin = originOf(desk);
    const service = await connections.serviceOf(origin);
    if (service === null) {
      // Whoever was signed in to a service that is gone by now is nobody that the help desk itself was asked about.
      if ((await sessions.current(origin))?.accessToken !== "") throw notConnected();
      // Made by us, to the operation's schema.
      return { kind: "answer", body: (await hostDesk.answer(desk, name)) as never, status: 200, etag: null };
    }
    const carry = createHttpCarrier({ baseUrl: service, getToken: () => sessions.tokenFor(desk) });
    const call: WorkerCall = (...asked) => obeyRetryAfter(`${desk}|${name}`, () => carry(...asked));
    try {
      return await call(name, input, options);
    } catch (thrown) {
      // The token is checked before anything else happens, so with a fresh one the same call is safe to repeat, once.
      if (!isTokenRefused(asProblem(thrown).type)) throw thrown;
      await sessions.drop(origin);
      return call(name, input, options);
    }
  };
}

/** Also where its claims are wrong: whoever looks after the sign-in may have mended them since that token was made. */
function isTokenRefused(type: ProblemType): boolean {
  return type === "not-signed-in" || type === "sign-in-misconfigured";
}
