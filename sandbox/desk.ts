import type Provider from "oidc-provider";
import { accountIssuer, accountOrigin, EXTENSION_CLIENT } from "./account-address.ts";
import type { Config } from "./config.ts";
import type { Db } from "./db/connection.ts";
import { accountKeys } from "./identity/keys.ts";
import { createProvider } from "./identity/provider.ts";
import type { SeatService, Signer } from "./seats/seat-service.ts";
import { createSeatService } from "./seats/seat-service.ts";
import { SEED_ACCOUNTS, type SeedAccount } from "./seed/accounts.ts";

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
}

/** Brings the accounts up on the port that is already known: issuers carry it in their names. */
export async function openDesk(db: Db, port: number, config: Config): Promise<Desk> {
  const accounts = new Map<string, Account>();
  for (const seed of SEED_ACCOUNTS) {
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
    const origin = accountOrigin(seed.id, port);
    accounts.set(seed.id, { id: seed.id, name: seed.terms.name, origin, issuer, keys, provider, seed });
  }
  return {
    db,
    port,
    serviceUrl: config.serviceUrl,
    seats: createSeatService(config.serviceUrl, config.operatorSecret),
    accounts,
  };
}
