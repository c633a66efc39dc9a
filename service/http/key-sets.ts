import type { JWKSCacheInput, JWTVerifyGetKey } from "jose";
import { createRemoteJWKSet, errors, jwksCache } from "jose";
import { serviceProblem } from "../../shared/api/index.ts";

/** Where an account's keys come from; tests put their own in. */
export type KeySets = (account: { id: string; keysUrl: string }) => JWTVerifyGetKey;

/** How many accounts' keys are ready to use at a time. */
const READY = 1_000;

/** As they were fetched. */
interface Fetched {
  keysUrl: string;
  cache: JWKSCacheInput;
}

/**
 * Keys by HTTP, kept by account until their address changes. Ready to use they take some 20 kB an account, most of it
 * outside of JavaScript [measured]: so only those that were asked for last are, and of the others there is what was
 * fetched, from which they are ready again in 0.2 ms without asking anybody.
 */
export function remoteKeySets({ ready: most = READY }: { ready?: number } = {}): KeySets {
  const fetched = new Map<string, Fetched>();
  const ready = new Map<string, JWTVerifyGetKey>();

  return ({ id, keysUrl }) => {
    const known = fetched.get(id);
    const kept = known?.keysUrl === keysUrl ? known : { keysUrl, cache: {} };
    const keys = (kept === known ? ready.get(id) : undefined) ?? keysOf(kept);
    fetched.set(id, kept);
    // A map goes through its entries in the order in which they were put in: the first was not asked for the longest.
    ready.delete(id);
    ready.set(id, keys);
    const [oldest] = ready.keys();
    if (ready.size > most && oldest !== undefined) ready.delete(oldest);
    return keys;
  };
}

function keysOf({ keysUrl, cache }: Fetched): JWTVerifyGetKey {
  return blameTheIssuer(createRemoteJWKSet(new URL(keysUrl), { timeoutDuration: 3_000, [jwksCache]: cache }));
}

/** Keys that can't be read are not the caller's fault: a client must not sign anybody out for it. */
function blameTheIssuer(keys: JWTVerifyGetKey): JWTVerifyGetKey {
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (thrown) {
      if (thrown instanceof errors.JWKSNoMatchingKey || thrown instanceof errors.JWKSMultipleMatchingKeys) throw thrown;
      throw serviceProblem("unavailable", "The sign-in keys of the account could not be read: try again.", {
        retryAfterSeconds: 5,
      });
    }
  };
}
