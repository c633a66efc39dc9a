import type { GeneratedAlways } from "kysely";

/** A webhook that subscribes to what happens in an account, as the vendor's API makes one. */
export interface EventWebhookTable {
  id: string;
  account: string;
  name: string;
  description: string | null;
  endpoint: string;
  status: "active" | "inactive";
  http_method: string;
  request_format: string;
  subscriptions: string[];
  signing_secret: string;
  created_by: string;
  created_at: Date;
  updated_by: string | null;
  updated_at: Date | null;
}

/** An event on its way to one webhook, written down before it is sent. */
export interface InvocationTable {
  id: string;
  account: string;
  webhook: string;
  event_type: string;
  body: string;
  status: "waiting" | "success" | "failed";
  created_at: Date;
  /** When it is to be sent, or sent again; `null` where it is done with. */
  due_at: Date | null;
  /** The order in which they were raised. */
  place: GeneratedAlways<string>;
}

/** One time that an invocation was sent, or held back. */
export interface AttemptTable {
  id: string;
  account: string;
  invocation: string;
  webhook: string;
  completed_at: Date;
  outcome: "success" | "error" | "timeout" | "unreachable" | "circuit_broken";
  /** `null` where nobody answered. */
  status_code: number | null;
  place: GeneratedAlways<string>;
}
