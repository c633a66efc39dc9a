import type { IncomingMessage, ServerResponse } from "node:http";
import { serviceProblem } from "../../shared/api/index.ts";
import { ConfigurationError } from "../environment.ts";
import type { Services } from "../services.ts";
import type { SignInAccount } from "./account.ts";
import { readSignInAccount } from "./account.ts";
import { signingKeys } from "./keys.ts";
import type { SignInProvider } from "./provider.ts";

/** How long one is kept that nobody uses, and after how long its keys are looked at again; in milliseconds. */
const LIFE_MS = 600_000;
/** How many are kept at a time: some 35 KiB each. */
const MOST = 500;

export interface ReadySignIn extends SignInProvider {
  account: SignInAccount;
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

/** Resolves with the sign-in of an account; `null` where its people don't sign in with the help desk. */
export type SignIns = (accountId: string) => Promise<ReadySignIn | null>;

interface Kept {
  ready: ReadySignIn;
  /** What it was made of. */
  madeOf: string;
  until: number;
}

/**
 * Makes each account's sign-in when it is asked for, and drops it when it wasn't for a while. The account's row is read each
 * time, so what an operator takes away is gone at once.
 */
export function createSignIns(services: Pick<Services, "db" | "config" | "log">, now = () => new Date()): SignIns {
  const kept = new Map<string, Kept>();

  return async (accountId) => {
    const account = await readSignInAccount(services, accountId);
    const moment = now().getTime();
    for (const [id, { until }] of kept) if (until <= moment) kept.delete(id);
    if (account === null) {
      kept.delete(accountId);
      return null;
    }
    const madeOf = JSON.stringify(account);
    const known = kept.get(accountId);
    if (known?.madeOf === madeOf) return known.ready;
    const made = await make(account, madeOf);
    kept.delete(accountId);
    kept.set(accountId, made);
    const [oldest] = kept.keys();
    if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
    return made.ready;
  };

  async function make(account: SignInAccount, madeOf: string): Promise<Kept> {
    const { keys, until } = await signingKeys(services, account.id, now()).catch(withoutKeys);
    // It weighs some 30 MB: a service at which nobody signs in so does without.
    const { createProvider } = await import("./provider.ts");
    const signIn = createProvider(services, account, keys);
    const end = now().getTime() + LIFE_MS;
    return {
      ready: { ...signIn, account, handle: signIn.provider.callback() },
      madeOf,
      until: until === null ? end : Math.min(end, until.getTime()),
    };
  }

  function withoutKeys(thrown: unknown): never {
    if (!(thrown instanceof ConfigurationError)) throw thrown;
    services.log.error({ err: thrown }, "nobody can sign in with the help desk");
    throw serviceProblem("unavailable", "Signing in isn’t set up here: tell whoever runs the service.", {
      retryAfterSeconds: 60,
    });
  }
}
