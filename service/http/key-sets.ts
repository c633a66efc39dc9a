import type { JWKSCacheInput, JWTVerifyGetKey } from "jose";
import { createRemoteJWKSet, errors, jwksCache } from "jose";
import { serviceProblem } from "../../shared/api/index.ts";

/** The keys that an account's issuer signs with. */
export interface AccountKeys {
  /** The key that a token names. Rejects with `unavailable` when they could not be fetched. */
  find: JWTVerifyGetKey;
  /** Those that are known now: another object whenever they were fetched. */
  known(): object | undefined;
  /**
   * Fetches them again, unless they have changed since they were tried. Resolves with `false`, and asks nobody,
   * where that was done too often a moment ago: anybody can send tokens that no key has signed.
   */
  renew(tried: object | undefined): Promise<boolean>;
}

/** Where an account's keys come from; tests put their own in. */
export type KeySets = (account: { id: string; keysUrl: string }) => AccountKeys;

/** How many accounts' keys are ready to use at a time. */
const READY = 1_000;

/** How often an account's keys are fetched again for tokens that none of them signed, and within what time. */
const RENEWALS = 5;
const RENEWALS_MS = 30_000;

/** As they were fetched. */
interface Fetched {
  keysUrl: string;
  cache: JWKSCacheInput;
  /** When they were last fetched again, oldest first. */
  renewedAt: number[];
}

interface KeySetOptions {
  ready?: number;
  /** Milliseconds of a clock that nobody sets. */
  now?: () => number;
}

/**
 * Keys by HTTP, kept by account until their address changes. Ready to use they take some 20 kB an account, most of it
 * outside of JavaScript [measured]: so only those that were asked for last are, and of the others there is what was
 * fetched, from which they are ready again in 0.2 ms without asking anybody.
 */
export function remoteKeySets({ ready: most = READY, now = () => performance.now() }: KeySetOptions = {}): KeySets {
  const fetched = new Map<string, Fetched>();
  const ready = new Map<string, AccountKeys>();

  return ({ id, keysUrl }) => {
    const known = fetched.get(id);
    const kept = known?.keysUrl === keysUrl ? known : { keysUrl, cache: {}, renewedAt: [] };
    const keys = (kept === known ? ready.get(id) : undefined) ?? keysOf(kept, now);
    fetched.set(id, kept);
    // A map goes through its entries in the order in which they were put in: the first was not asked for the longest.
    ready.delete(id);
    ready.set(id, keys);
    const [oldest] = ready.keys();
    if (ready.size > most && oldest !== undefined) ready.delete(oldest);
    return keys;
  };
}

function keysOf(kept: Fetched, now: () => number): AccountKeys {
  // When they are fetched again is decided here: the library would wait half a minute after each time, also for new keys.
  const remote = createRemoteJWKSet(new URL(kept.keysUrl), {
    timeoutDuration: 3_000,
    cooldownDuration: Number.POSITIVE_INFINITY,
    [jwksCache]: kept.cache,
  });
  return {
    find: (header, token) => blameTheIssuer(() => remote(header, token)),
    known: () => kept.cache.jwks,
    async renew(tried) {
      if (kept.cache.jwks !== tried) return true;
      if (!remote.reloading) {
        const moment = now();
        kept.renewedAt = kept.renewedAt.filter((at) => moment - at < RENEWALS_MS);
        if (kept.renewedAt.length >= RENEWALS) return false;
        kept.renewedAt.push(moment);
      }
      // Whoever comes while they are being fetched waits for the same answer.
      await blameTheIssuer(() => remote.reload());
      return true;
    },
  };
}

/** Keys that can't be read are not the caller's fault: a client must not sign anybody out for it. */
async function blameTheIssuer<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (thrown) {
    if (thrown instanceof errors.JWKSNoMatchingKey || thrown instanceof errors.JWKSMultipleMatchingKeys) throw thrown;
    throw serviceProblem("unavailable", "The account's sign-in keys could not be read: try again.", {
      retryAfterSeconds: 5,
    });
  }
}
