import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll } from "vitest";
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
import { deskDatabase } from "./database.ts";
import { Visitor } from "./visitor.ts";

export interface HelpDeskOptions {
  /** Where the seat service would be: part of the redirect URL that the OAuth clients have anyhow. */
  serviceUrl?: string;
  /** More redirect URLs of both OAuth clients. */
  oauthRedirectUris?: readonly string[];
  /** What its clock begins with. */
  now?: Date;
}

/** The stand-in help desk as a test starts it, a black box for whoever connects to it. */
export interface TestHelpDesk {
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
  /** Sets its clock forward: tokens expire by it. */
  advance(seconds: number): void;
  now(): Date;
  /** Has an account behave otherwise from now on (`sandbox/switches/schema.ts` has them all); what isn't named stays. */
  set(account: string, switches: SwitchesInput): Promise<void>;
  /** As at first, all switches of all accounts. */
  reset(): Promise<void>;
  /**
   * Sends what is due of the events that were raised, retries too; resolves when all is answered. Nothing is sent before:
   * `advance` first for what is due later.
   */
  deliver(): Promise<void>;
  /** That many more people, without a word to anybody. */
  addPeople(account: string, count: number, role: Role): Promise<number[]>;
  /** Its own rows, schema `sandbox`, for what no API shows. */
  db: Db;
}

/**
 * Starts the stand-in in this process, on free ports and a database of its own; ended after the file's tests. It tells no
 * seat service of anything: who wants to know of its people asks by its API, or subscribes to its events.
 */
export async function testHelpDesk(options: HelpDeskOptions = {}): Promise<TestHelpDesk> {
  const database = await deskDatabase();
  const db = openDb(database.url);
  await migrate(db);
  let time = (options.now ?? new Date("2026-11-30T09:00:00Z")).getTime();
  const now = () => new Date(time);
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
      ...{ databaseUrl: database.url, port, smtpPort: null, redirectUris: [], operatorSecret: "" },
      serviceUrl: options.serviceUrl ?? "http://127.0.0.1:8401",
    },
    { accountPorts: forPrograms.ports, oauthRedirectUris: options.oauthRedirectUris ?? [], now, seats: TOLD_TO_NOBODY },
  );
  const app = await attachApp(server, desk);
  afterAll(async () => {
    await forPrograms.close();
    server.closeAllConnections();
    await app.close();
    await db.destroy();
    await database.drop();
  });
  return {
    apiOrigin: (account) => apiOrigin(desk, account),
    origin: (account) => `http://${account}.localhost:${port}`,
    visit: (account) => new Visitor(account, port),
    personId: (account, key) => Number(personId(account, key)),
    signInClient: { clientId: SIGN_IN_CLIENT },
    connectorClient: (account) => ({ clientId: CONNECTOR_CLIENT, clientSecret: connectorSecret(account) }),
    deleteClient: (account, clientId) => deleteClient(db, account, clientId, now()),
    advance(seconds) {
      time += seconds * 1000;
    },
    now,
    set: (account, switches) => setSwitches(db, account, switches),
    reset: async () => void (await db.deleteFrom("sandbox.switches").execute()),
    deliver: () => deliverDue(desk),
    addPeople: (account, count, role) => addPeople(db, { account, count, role, now: now() }),
    db,
  };
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
