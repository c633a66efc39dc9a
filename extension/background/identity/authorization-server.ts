import * as oauth from "oauth4webapi";
import { Problem } from "../../../shared/api/index.ts";
import { isSecureAddress } from "../../platform/addresses.ts";

/** What an issuer says of itself, as far as a sign-in needs it. */
export interface AuthorizationServer {
  server: oauth.AuthorizationServer & { authorization_endpoint: string };
  /** Goes with every request to it. */
  http: { [oauth.allowInsecureRequests]: boolean; signal: () => AbortSignal };
}

/**
 * Reads an issuer's metadata. Rejects with `sign-in-unreachable` where there is none, and with `sign-in-not-trusted`
 * where the issuer, or an address in it, has no TLS: `allowLocal` lets those on this machine pass. `timeLimit` ends each
 * request that is made of it.
 */
export async function readAuthorizationServer(
  issuer: string,
  allowLocal: boolean,
  timeLimit: () => AbortSignal,
): Promise<AuthorizationServer> {
  if (!isSecureAddress(issuer, allowLocal)) throw notTrusted();
  // What is asked without TLS is looked at here, and is on this machine.
  const http = { [oauth.allowInsecureRequests]: allowLocal, signal: timeLimit };
  const server = await read(new URL(issuer), http);
  const { authorization_endpoint, token_endpoint } = server;
  if (authorization_endpoint === undefined || token_endpoint === undefined) throw unanswered();
  if (![authorization_endpoint, token_endpoint].every((address) => isSecureAddress(address, allowLocal))) {
    throw notTrusted();
  }
  return { server: { ...server, authorization_endpoint }, http };
}

async function read(issuer: URL, http: oauth.DiscoveryRequestOptions): Promise<oauth.AuthorizationServer> {
  try {
    return await oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, http));
  } catch {
    // Whatever went wrong, there is no signing in just now.
    throw unanswered();
  }
}

/** A step of signing in failed without a word about anybody: as if it hadn't been asked. */
export function unanswered(): Problem {
  return new Problem({ type: "sign-in-unreachable", status: 0, detail: "The help desk's sign-in did not answer." });
}

/** Nothing was sent to anybody by then, or nothing that could be used elsewhere. */
export function notTrusted(): Problem {
  return new Problem({
    type: "sign-in-not-trusted",
    status: 0,
    detail: "The help desk's sign-in issued no token for this seat service alone.",
  });
}
