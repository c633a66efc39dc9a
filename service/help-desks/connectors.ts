import { createHash } from "node:crypto";
import type { Selectable } from "kysely";
import type { HelpDesksTable } from "../db/tables.ts";
import { unseal } from "../secrets/seal.ts";
import type { Services } from "../services.ts";
import type { HelpDeskConnector } from "./connector.ts";
import { readHelpDeskHosts } from "./hosts.ts";
import type { PaceOptions } from "./pace.ts";
import { createPace } from "./pace.ts";
import type { Send } from "./send.ts";
import { hostSender } from "./send.ts";
import { createClient } from "./zendesk/client.ts";
import { createZendesk } from "./zendesk/connector.ts";
import type { Tokens } from "./zendesk/tokens.ts";
import { createTokens } from "./zendesk/tokens.ts";

/** What the sealed secret of a connector's client is of. */
export const CONNECTOR_SECRET = "connector-secret";

export type ConnectorMeans = Pick<Services, "db" | "clock"> & { config: Pick<Services["config"], "encryptionKeys"> };

export interface Connectors {
  /** The account's connector; `null` where it has none, since its help desk pushes, or is none of ours. */
  open(accountId: string, pace: PaceOptions): Promise<HelpDeskConnector | null>;
}

/** Opens connectors; tokens are shared by all that are of one client. */
export function createConnectors(means: ConnectorMeans, { send = hostSender() }: { send?: Send } = {}): Connectors {
  const { db, clock, config } = means;
  const known = new Map<string, Tokens>();

  function tokensOf(row: Connected, secret: string): Tokens {
    // Webhooks are asked for only where some are made.
    const scopes = row.webhooks === "on" ? ["read", "webhooks:write"] : ["read"];
    const parts = [row.account_id, row.api_origin, row.connector_client, secret, ...scopes];
    const key = createHash("sha256").update(JSON.stringify(parts)).digest("base64url");
    const tokens =
      known.get(key) ?? createTokens({ origin: row.api_origin, client: row.connector_client, secret, scopes, clock });
    known.set(key, tokens);
    return tokens;
  }

  return {
    open: async (accountId, pacing) => {
      const row = await db.selectFrom("help_desks").selectAll().where("account_id", "=", accountId).executeTakeFirst();
      if (row === undefined || !isConnected(row)) return null;
      const secret = await unseal(config, row.connector_secret, { account: accountId, purpose: CONNECTOR_SECRET });
      const client = createClient({
        origin: row.api_origin,
        send,
        pace: createPace(means, accountId, pacing),
        tokens: tokensOf(row, secret),
        clock,
      });
      return createZendesk({
        client,
        clock,
        ownerId: row.owner_id,
        hosts: await readHelpDeskHosts(means, { accountId, apiOrigin: row.api_origin }),
      });
    },
  };
}

type Row = Selectable<HelpDesksTable>;
type Connected = Row & { connector_client: string; connector_secret: string };

function isConnected(row: Row): row is Connected {
  return row.connector_client !== null && row.connector_secret !== null;
}
