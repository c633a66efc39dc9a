import { setTimeout as delay } from "node:timers/promises";
import type { HelpDesk } from "../../sandbox/testing/start-help-desk.ts";
import { startHelpDesk } from "../../sandbox/testing/start-help-desk.ts";
import { putAccount } from "../../service/admin/put-account.ts";
import type { ConnectorMeans } from "../../service/help-desks/connectors.ts";
import { putHelpDesk } from "../../service/help-desks/put-help-desk.ts";
import { accountSetup } from "../../service/testing/accounts.ts";
import type { Account, AccountServices, Addresses } from "./accounts.ts";
import type { Books } from "./books.ts";
import type { Line, LineOptions } from "./line.ts";
import { startLine } from "./line.ts";

/** The help desk of one account that is connected: its people are read there, and nobody tells of them. */
export interface ConnectedDesk {
  account: Account;
  helpDesk: HelpDesk;
  /** How the service reaches it: over a connection that may break. */
  line: Line;
  /** What clients asked of it that isn't reading: `POST /api/v2/webhooks`. */
  writes: string[];
  /** How many requests clients made. */
  calls(): number;
  /** Resolves when all of its people were read for the first time. */
  firstPicture(): Promise<void>;
  /** Ends the lease of whoever reads it: as when a process that was killed has been dead for two minutes. */
  endLease(): Promise<void>;
  /** Answers from now on as it is documented; suspended people, of whom that isn't known, are none of its list. */
  behave(): Promise<void>;
  close(): Promise<void>;
}

/** The account's name in the stand-in. */
export const IN_STAND_IN = "acorn";
const ACCOUNT = "faults-connected";
/** So many that their list has three pages. */
const PEOPLE = 220;
const SEND_EVERY_MS = 100;
const PATIENCE_MS = 180_000;
/** So that a picture takes seconds, and a pause not the rest of the minute. */
const HIGHEST_LIMIT = { requestsPerMinute: 2_500, retryAfter: 2 };

interface DeskOptions {
  databaseUrl: string;
  services: AccountServices & ConnectorMeans;
  addresses: Addresses;
  misfortune: LineOptions["misfortune"];
  now(): Date;
  /** A process of the service that runs, if any; where events come in. */
  entrance(): string | null;
  pool: Books;
}

/** Starts a stand-in help desk beside the service's own tables, with an account of the service that is connected to it. */
export async function openConnectedDesk(options: DeskOptions): Promise<ConnectedDesk> {
  const { databaseUrl, services, addresses, misfortune, now, entrance, pool } = options;
  const writes: string[] = [];
  let calls = 0;
  const helpDesk = await startHelpDesk(databaseUrl, {
    now,
    // The public address leads to whichever process runs, as a load balancer would have it.
    send: async (endpoint, init) => {
      const open = entrance();
      if (open === null) throw new Error("No process runs");
      return fetch(new URL(new URL(String(endpoint)).pathname, open), init);
    },
    hear: ({ method = "", url = "", headers }) => {
      const { pathname } = new URL(url, "http://localhost");
      const byClient = headers.authorization !== undefined || pathname.startsWith("/oauth/");
      if (byClient) calls += 1;
      if (byClient && method !== "GET") writes.push(`${method} ${pathname}`);
    },
  });
  await helpDesk.addPeople(IN_STAND_IN, PEOPLE, "agent");
  await helpDesk.set(IN_STAND_IN, HIGHEST_LIMIT);
  const line = await startLine({ port: Number(new URL(helpDesk.apiOrigin(IN_STAND_IN)).port), misfortune });
  await pool.query(MOVES);

  const apiOrigin = `http://127.0.0.1:${line.port}`;
  const helpDeskOrigin = `http://${ACCOUNT}.localhost:8400`;
  const issuer = `${helpDeskOrigin}/oidc`;
  const setup = accountSetup("acorn", {
    ...{ helpDeskOrigin, otherHelpDeskOrigins: [apiOrigin, helpDesk.origin(IN_STAND_IN)], webhook: addresses.webhook },
    identity: { issuer, keysUrl: addresses.keysUrl, clientId: "faults" },
    salesEmail: "sales@faults.example",
  });
  await putAccount(services, ACCOUNT, setup);
  const { clientId, clientSecret } = helpDesk.connectorClient(IN_STAND_IN);
  await putHelpDesk(services, ACCOUNT, {
    ...{ kind: "zendesk", apiOrigin, webhooks: "on", ownerId: null, signInClient: null },
    connector: { client: clientId, secret: clientSecret },
  });

  const closing = new AbortController();
  const courier = deliverAlways(helpDesk, closing.signal);
  return {
    account: {
      ...{ id: ACCOUNT, issuer, products: [], removes: false },
      targets: setup.lines
        .filter(({ products }) => products.every((each) => each.purchasableOnline))
        .map(({ target }) => target),
    },
    helpDesk,
    line,
    writes,
    calls: () => calls,
    firstPicture: async () => {
      const deadline = Date.now() + PATIENCE_MS;
      for (;;) {
        const { rows } = await pool.query("SELECT 1 FROM pictures WHERE account_id = $1", [ACCOUNT]);
        if (rows.length > 0) return;
        if (Date.now() > deadline) throw new Error("The connected help desk's people are not read");
        await delay(100);
      }
    },
    endLease: async () => {
      await pool.query("UPDATE help_desk_readings SET leased_until = '-infinity'");
    },
    behave: async () => {
      await helpDesk.reset();
      await helpDesk.set(IN_STAND_IN, { ...HIGHEST_LIMIT, suspendedPeople: "absent" });
    },
    async close() {
      closing.abort();
      await courier;
      await line.close();
      await helpDesk.close();
    },
  };
}

async function deliverAlways(helpDesk: HelpDesk, closing: AbortSignal): Promise<void> {
  while (!closing.aborted) {
    // Postgres may be down: what is due stays so.
    await helpDesk.deliver().catch(() => undefined);
    await delay(SEND_EVERY_MS, undefined, { signal: closing }).catch(() => undefined);
  }
}

/**
 * Both sides in one database, and each change of either written down in it: who uses a license there, and who has a seat
 * here. So what was true at a moment can be asked afterwards.
 */
const MOVES = `
  CREATE SCHEMA faults;
  CREATE TABLE faults.moves (
    n bigserial PRIMARY KEY, side text NOT NULL, person text NOT NULL, uses boolean NOT NULL,
    at timestamptz NOT NULL DEFAULT clock_timestamp());
  CREATE FUNCTION faults.uses(person sandbox.users) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT person.active AND person.role <> 'end_user'
      AND (person.role NOT IN ('light_agent', 'contributor') OR cardinality(person.product_roles) > 0) $$;
  INSERT INTO faults.moves (side, person, uses)
    SELECT 'there', id, faults.uses(users) FROM sandbox.users WHERE account = '${IN_STAND_IN}';
  CREATE FUNCTION faults.note_there() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO faults.moves (side, person, uses) VALUES ('there', NEW.id, faults.uses(NEW)); RETURN NULL; END $$;
  CREATE TRIGGER note AFTER INSERT OR UPDATE ON sandbox.users FOR EACH ROW
    WHEN (NEW.account = '${IN_STAND_IN}') EXECUTE FUNCTION faults.note_there();
  CREATE FUNCTION faults.note_here() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF TG_OP = 'DELETE' THEN INSERT INTO faults.moves (side, person, uses) VALUES ('here', OLD.member_id, false);
    ELSE INSERT INTO faults.moves (side, person, uses) VALUES ('here', NEW.member_id, true); END IF;
    RETURN NULL; END $$;
  CREATE TRIGGER seated AFTER INSERT ON public.assignments FOR EACH ROW
    WHEN (NEW.account_id = '${ACCOUNT}' AND NEW.product_id = 'support') EXECUTE FUNCTION faults.note_here();
  CREATE TRIGGER released AFTER DELETE ON public.assignments FOR EACH ROW
    WHEN (OLD.account_id = '${ACCOUNT}' AND OLD.product_id = 'support') EXECUTE FUNCTION faults.note_here();
`;
