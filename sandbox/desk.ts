import type Provider from "oidc-provider";
import { accountIssuer, accountOrigin, EXTENSION_CLIENT } from "./account-address.ts";
import type { Config } from "./config.ts";
import type { Db } from "./db/connection.ts";
import { accountKeys } from "./identity/keys.ts";
import { createProvider } from "./identity/provider.ts";
import { makeClients, signInRedirect } from "./oauth/clients.ts";
import { ownLimit } from "./seats/own-limit.ts";
import type { SeatService, Signer } from "./seats/seat-service.ts";
import { createSeatService } from "./seats/seat-service.ts";
import { SEED_ACCOUNTS, type SeedAccount } from "./seed/accounts.ts";
import { asOnDay } from "./seed/as-on-day.ts";

/** One account of the help desk, with what it needs to answer. */
export interface Account extends Signer {
  name: string;
  origin: string;
  provider: Provider;
  seed: SeedAccount;
}

/** The whole help desk: what every route is given. */
export interface Desk {
  db: Db;
  port: number;
  serviceUrl: string;
  seats: SeatService;
  accounts: ReadonlyMap<string, Account>;
  /** The account that each of the ports belongs to where programs ask (`listenForAccounts`). */
  accountPorts: ReadonlyMap<number, string>;
  now(): Date;
  /** Sends events to those who subscribe to them. */
  send: typeof fetch;
}

export interface DeskOptions {
  accountPorts?: ReadonlyMap<number, string>;
  /** More addresses that the OAuth clients may have answers at, beside the seat service's. */
  oauthRedirectUris?: readonly string[];
  now?: () => Date;
  send?: typeof fetch;
  /** Who else is told of seats than the seat service. */
  seats?: SeatService;
}

/** Where programs on this machine ask for an account. */
export function apiOrigin({ accountPorts, port }: Desk, account: string): string {
  const own = [...accountPorts].find(([, name]) => name === account);
  return own === undefined ? accountOrigin(account, port) : `http://127.0.0.1:${own[0]}`;
}

/** Brings the accounts up on the port that is already known: issuers carry it in their names. */
export async function openDesk(db: Db, port: number, config: Config, options: DeskOptions = {}): Promise<Desk> {
  const accounts = new Map<string, Account>();
  const now = options.now ?? (() => new Date());
  for (const account of SEED_ACCOUNTS) {
    const seed = config.seedDay === null ? account : asOnDay(account, config.seedDay, now());
    const issuer = accountIssuer(seed.id, port);
    const keys = await accountKeys(db, seed.id);
    const provider = createProvider({
      db,
      account: seed.id,
      issuer,
      keys,
      clientId: EXTENSION_CLIENT,
      redirectUris: config.redirectUris,
      service: config.serviceUrl,
    });
    await makeClients(db, seed.id, [signInRedirect(config.serviceUrl, seed.id), ...(options.oauthRedirectUris ?? [])]);
    const origin = accountOrigin(seed.id, port);
    accounts.set(seed.id, { id: seed.id, name: seed.terms.name, origin, issuer, keys, provider, seed });
  }
  const service = options.seats ?? createSeatService(config.serviceUrl, config.operatorSecret);
  return {
    db,
    port,
    serviceUrl: config.serviceUrl,
    seats: options.seats === undefined ? withOwnLimits(db, service) : service,
    accounts,
    accountPorts: options.accountPorts ?? new Map(),
    now,
    send: options.send ?? fetch,
  };
}

/** Connected accounts count their agents themselves; the seat service is told of the others' people. */
function withOwnLimits(db: Db, service: SeatService): SeatService {
  const own = new Map(
    SEED_ACCOUNTS.filter(({ isConnected }) => isConnected).map((seed) => [seed.id, ownLimit(db, seed)]),
  );
  const of = ({ id }: Signer) => own.get(id) ?? service;
  return {
    ...service,
    putAssignment: (as, input) => of(as).putAssignment(as, input),
    putPicture: (as, people) => of(as).putPicture(as, people),
    getAvailability: (as, reader) => of(as).getAvailability(as, reader),
    getSubscription: (as, reader) => of(as).getSubscription(as, reader),
  };
}
