import type { Selectable } from "kysely";
import type { HelpDesksTable } from "../db/tables/help-desks.ts";
import { unseal } from "../secrets/seal.ts";
import type { Services } from "../services.ts";
import type { HelpDeskConnector } from "./connector.ts";
import { readHelpDeskHosts } from "./hosts.ts";
import type { HelpDeskKind } from "./kind.ts";
import { kindOf } from "./kinds.ts";
import type { PaceOptions } from "./pace.ts";
import { createPace } from "./pace.ts";
import type { Send } from "./send.ts";
import { hostSender } from "./send.ts";

/** What the sealed secret of a connector's client is of. */
export const CONNECTOR_SECRET = "connector-secret";

export type ConnectorMeans = Pick<Services, "db" | "clock" | "helpDeskKinds"> & {
  config: Pick<Services["config"], "encryptionKeys">;
};

export interface Connectors {
  /**
   * The account's connector; `null` where it has none, since its help desk pushes, or is none of ours. Rejects with a
   * `HelpDeskError` where its kind isn't known here.
   */
  open(accountId: string, pace: PaceOptions): Promise<HelpDeskConnector | null>;
}

/** Opens connectors; what those of one client learn, as tokens, they share. */
export function createConnectors(means: ConnectorMeans, { send = hostSender() }: { send?: Send } = {}): Connectors {
  const { db, clock, config } = means;
  const known = new Map<HelpDeskKind, ReturnType<HelpDeskKind["createConnectors"]>>();

  function connectorsOf(kind: HelpDeskKind) {
    const connect = known.get(kind) ?? kind.createConnectors({ clock, send });
    known.set(kind, connect);
    return connect;
  }

  return {
    open: async (accountId, pacing) => {
      const row = await db.selectFrom("help_desks").selectAll().where("account_id", "=", accountId).executeTakeFirst();
      if (row === undefined || !isConnected(row)) return null;
      const connect = connectorsOf(kindOf(means, row.kind));
      return connect({
        accountId,
        apiOrigin: row.api_origin,
        client: row.connector_client,
        secret: await unseal(config, row.connector_secret, { account: accountId, purpose: CONNECTOR_SECRET }),
        webhooks: row.webhooks,
        ownerId: row.owner_id,
        hosts: await readHelpDeskHosts(means, { accountId, apiOrigin: row.api_origin }),
        pace: createPace(means, accountId, pacing),
      });
    },
  };
}

type Row = Selectable<HelpDesksTable>;
type Connected = Row & { connector_client: string; connector_secret: string };

function isConnected(row: Row): row is Connected {
  return row.connector_client !== null && row.connector_secret !== null;
}
