import type * as v from "valibot";
import { bodyOf, carryOne, operation } from "../../../shared/api/index.ts";
import type { ObeyRetryAfter } from "../retry-after.ts";

/** Calls one endpoint of a help desk's REST API, as the person signed in there. Rejects with a `Problem`. */
export type HostCall = <S extends v.GenericSchema>(
  origin: string,
  path: `/${string}`,
  output: S,
) => Promise<v.InferOutput<S>>;

/**
 * Calls with the browser's own session at the help desk: reading needs no token, and nothing is ever written. The host
 * counts all requests of an account together (200 to 2,500 a minute, with every other integration), so its `Retry-After`
 * holds for all that is asked of it.
 */
export function createHostCall(obeyRetryAfter: ObeyRetryAfter, ask: typeof fetch = globalThis.fetch): HostCall {
  const asWhoeverIsSignedIn: typeof fetch = (url, request) => ask(url, { ...request, credentials: "include" });
  return (origin, path, output) =>
    obeyRetryAfter(`host|${origin}`, async () => {
      const row = operation(`GET ${path}`, { summary: path, access: { caller: "anyone" }, output });
      const carrier = { baseUrl: origin, getToken: async () => null, fetch: asWhoeverIsSignedIn };
      return bodyOf(await carryOne(row, {}, carrier));
    });
}
