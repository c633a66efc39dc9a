import type { ColumnType, Generated } from "kysely";
import type { Frozen } from "./column.ts";

// Help desks that the service reads: their set-up, and how far reading them is.

/** At which addresses people meet a help desk: its brands each have one. */
export interface HelpDeskAddressesTable {
  origin: Frozen<string>;
  account_id: Frozen<string>;
}

export interface HelpDesksTable {
  account_id: Frozen<string>;
  /** The id of a kind of help desk, of this version of the service or of another. */
  kind: string;
  api_origin: string;
  owner_id: string | null;
  sign_in_client: string | null;
  connector_client: string | null;
  /** Sealed. */
  connector_secret: string | null;
  connected_at: Frozen<Date>;
  updated_at: Date;
  webhooks: Generated<"on" | "off">;
}

/** What a picture of a help desk's people is at; `idle` while none is being taken. */
export type PicturePhase = "idle" | "list" | "missing" | "products";

export interface HelpDeskReadingsTable {
  account_id: Frozen<string>;
  phase: Generated<PicturePhase>;
  started_at: Date | null;
  cursor: string | null;
  seen: Generated<string[]>;
  gone: Generated<string[]>;
  roles: ColumnType<Record<string, string>, string | undefined, string>;
  owner_id: string | null;
  count_offset: number | null;
  missing: Generated<number>;
  accept_missing: Generated<boolean>;
  picture_due_at: Date;
  check_due_at: Date;
  hints_due_at: Date | null;
  tickets_due_at: Date | null;
  blocked_until: Date | null;
  failures: Generated<number>;
  last_error: string | null;
  last_error_at: Date | null;
  alive_at: Date;
  next_call_at: Date;
  rate_limit: Generated<number>;
  lease: string | null;
  leased_until: Date | null;
}

export interface HelpDeskHintsTable {
  account_id: Frozen<string>;
  member_id: Frozen<string>;
  revision: Generated<bigint>;
}

export interface HelpDeskTicketsTable {
  account_id: Frozen<string>;
  member_id: Frozen<string>;
  wanted_at: Date | null;
  asked_at: Date | null;
  open: number | null;
}

export interface HelpDeskWebhooksTable {
  account_id: Frozen<string>;
  id: Frozen<string>;
  /** Sealed. */
  secret: Frozen<string>;
  made_at: Frozen<Date>;
  retired_at: Date | null;
}
