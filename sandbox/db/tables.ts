import type { ColumnType, Generated, GeneratedAlways } from "kysely";
import type { ProductRole, Role } from "../../shared/seats/index.ts";
import type { AttemptTable, EventWebhookTable, InvocationTable } from "./event-tables.ts";
import type { OAuthClientTable, OAuthCodeTable, OAuthTokenTable } from "./oauth-tables.ts";

/** The help desk's own schema in Postgres; the seat service never looks into it, nor this into the service's. */
export interface Tables {
  "sandbox.migrations": { name: string };
  "sandbox.secrets": { account: string; name: string; value: ColumnType<unknown, string, string> };
  "sandbox.users": UserTable;
  "sandbox.tickets": TicketTable;
  "sandbox.adding": { member_id: string; account: string; started_at: Generated<Date> };
  "sandbox.oidc": OidcTable;
  "sandbox.mails": MailTable;
  "sandbox.webhooks": WebhookTable;
  /** How many agents a connected account may have, once its seller has said so. */
  "sandbox.agent_limits": { account: string; agents: number };
  "sandbox.switches": { account: string; name: string; value: ColumnType<unknown, string, string> };
  "sandbox.event_webhooks": EventWebhookTable;
  "sandbox.invocations": InvocationTable;
  "sandbox.attempts": AttemptTable;
  "sandbox.oauth_clients": OAuthClientTable;
  "sandbox.oauth_codes": OAuthCodeTable;
  "sandbox.oauth_tokens": OAuthTokenTable;
}

interface UserTable {
  id: string;
  account: string;
  name: string;
  email: string;
  role: Role;
  /** A role that the account made itself, as `team_lead`. */
  custom_role: string | null;
  status: "active" | "suspended";
  product_roles: ProductRole[];
  /** `null`: those of Support's group. */
  products: string[] | null;
  last_active_at: Date | null;
  /** How many words about this member's seat were said to the seat service. */
  sequence: number;
  /** The word that the seat service is known to have heard when the accounts were set up; `null` for none. */
  told_sequence: Generated<number | null>;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
  /** `false`: deleted. Such people are still found by their number. */
  active: Generated<boolean>;
}

interface TicketTable {
  account: string;
  id: number;
  subject: string;
  description: string;
  requester: string;
  /** Where one of the account's own people asked. */
  requester_id: string | null;
  tags: Generated<string[]>;
  /** Whoever made it knows it by this. */
  external_id: string | null;
  /** What it was made under: the same key is the same ticket. */
  idempotency_key: string | null;
  assignee_id: string | null;
  status: "new" | "open" | "pending" | "solved";
  priority: "low" | "normal" | "high" | "urgent";
  created_at: Generated<Date>;
}

interface OidcTable {
  account: string;
  model: string;
  id: string;
  payload: ColumnType<unknown, string, string>;
  uid: string | null;
  grant_id: string | null;
  /** Signed out, or used up: kept, so that nothing brings it back. */
  ended: Generated<boolean>;
  expires_at: Date | null;
}

interface MailTable {
  id: GeneratedAlways<string>;
  account: string;
  message_id: string;
  sender: string;
  receiver: string;
  subject: string;
  body: string;
  /** How often it came: deliveries may be repeated. */
  arrivals: Generated<number>;
  received_at: Generated<Date>;
}

/** What the seat service told, each id once. */
interface WebhookTable {
  id: string;
  account: string;
  type: string;
  body: ColumnType<unknown, string, never>;
  received_at: Generated<Date>;
}
