import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Role } from "../../shared/seats/index.ts";
import type { Db } from "../db/connection.ts";
import { openDb } from "../db/connection.ts";
import { migrate } from "../db/migrate.ts";
import { apiOrigin, openDesk } from "../desk.ts";
import { deliverDue } from "../events/courier.ts";
import { listenForAccounts } from "../http/account-servers.ts";
import { attachApp } from "../http/app.ts";
import { CONNECTOR_CLIENT, connectorSecret, deleteClient, SIGN_IN_CLIENT } from "../oauth/clients.ts";
import type { SeatService } from "../seats/seat-service.ts";
import { SEED_ACCOUNTS } from "../seed/accounts.ts";
import { fillAccounts } from "../seed/fill.ts";
import { personId } from "../seed/person-id.ts";
import type { SwitchesInput } from "../switches/schema.ts";
import { setSwitches } from "../switches/switches.ts";
import { addPeople } from "./crowd.ts";
import { Visitor } from "./visitor.ts";

export interface StartOptions {
  now(): Date;
  serviceUrl?: string;
  oauthRedirectUris?: readonly string[];
  /** Who sends its events; `fetch` unless they have to find another way. */
  send?: typeof fetch;
  /** Sees each request before it is answered. */
  hear?(request: IncomingMessage): void;
}

/** The stand-in help desk, a black box for whoever connects to it. */
export interface HelpDesk {
  /** Where programs ask for an account: REST and OAuth at `/api/v2/…` and `/oauth/…`. Node resolves it. */
  apiOrigin(account: string): string;
  /** Where browsers go, as `http://acorn.localhost:PORT`; a `Visitor` goes there from Node, too. */
  origin(account: string): string;
  /** A browser of its own at an account's address: `await visitor.signIn("owner")`, then `get`, `write`, `addUser`. */
  visit(account: string): Visitor;
  /** The number of one of the people: `owner`, `billing`, `admin`, `agent`, `light`, `contributor`, or a name's slug. */
  personId(account: string, key: string): number;
  signInClient: { clientId: string };
  connectorClient(account: string): { clientId: string; clientSecret: string };
  /** Deletes an OAuth client in Admin Center: nothing of it is good from now on. */
  deleteClient(account: string, clientId: string): Promise<void>;
  /** Has an account behave otherwise from now on (`sandbox/switches/schema.ts` has them all); what isn't named stays. */
  set(account: string, switches: SwitchesInput): Promise<void>;
  /** As at first, all switches of all accounts. */
  reset(): Promise<void>;
  /**
   * Sends what is due of the events that were raised, retries too; resolves when all is answered. Nothing is sent before:
   * its clock has to be there for what is due later.
   */
  deliver(): Promise<void>;
  /** That many more people, without a word to anybody. */
  addPeople(account: string, count: number, role: Role): Promise<number[]>;
  /** Its own rows, schema `sandbox`, for what no API shows. */
  db: Db;
  close(): Promise<void>;
}

/**
 * Starts the stand-in in this process, on free ports and in the database's schema `sandbox`. It tells no seat service of
 * anything: who wants to know of its people asks by its API, or subscribes to its events.
 */
export async function startHelpDesk(databaseUrl: string, options: StartOptions): Promise<HelpDesk> {
  const { now, hear } = options;
  const db = openDb(databaseUrl);
  await migrate(db);
  await fillAccounts(db, now());
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const names = SEED_ACCOUNTS.map(({ id }) => id);
  const forPrograms = await listenForAccounts(names, server);
  const desk = await openDesk(
    db,
    port,
    {
      ...{ databaseUrl, port, smtpPort: null, seedDay: null, redirectUris: [], operatorSecret: "" },
      serviceUrl: options.serviceUrl ?? "http://127.0.0.1:8401",
    },
    {
      ...{ accountPorts: forPrograms.ports, oauthRedirectUris: options.oauthRedirectUris ?? [], now },
      ...{ seats: TOLD_TO_NOBODY, send: options.send ?? fetch },
    },
  );
  const app = await attachApp(server, desk);
  if (hear !== undefined) server.prependListener("request", hear);
  return {
    apiOrigin: (account) => apiOrigin(desk, account),
    origin: (account) => `http://${account}.localhost:${port}`,
    visit: (account) => new Visitor(account, port),
    personId: (account, key) => Number(personId(account, key)),
    signInClient: { clientId: SIGN_IN_CLIENT },
    connectorClient,
    deleteClient: (account, clientId) => deleteClient(db, account, clientId, now()),
    set: (account, switches) => setSwitches(db, account, switches),
    reset: async () => void (await db.deleteFrom("sandbox.switches").execute()),
    deliver: () => deliverDue(desk),
    addPeople: (account, count, role) => addPeople(db, { account, count, role, now: now() }),
    db,
    close: async () => {
      await forPrograms.close();
      server.close();
      server.closeAllConnections();
      await app.close();
      await db.destroy();
    },
  };
}

/** The same in each stand-in, and so known to whoever doesn't start it. */
export function connectorClient(account: string): { clientId: string; clientSecret: string } {
  return { clientId: CONNECTOR_CLIENT, clientSecret: connectorSecret(account) };
}

/** Has a seat for everybody. */
const TOLD_TO_NOBODY: SeatService = {
  putAccount: async (id) => ({ id, created: false }),
  putHelpDesk: async () => undefined,
  putAssignment: async (_account, { memberId, sequence }) => ({
    ...{ memberId, sequence, state: "confirmed", products: [], reservedUntil: null },
  }),
  putPicture: async (_account, people) => ({ takenAt: new Date().toISOString(), people }),
  getAvailability: () => Promise.reject(new Error("There is no seat service.")),
  getSubscription: () => Promise.reject(new Error("There is no seat service.")),
};
