import { createHash, createHmac } from "node:crypto";
import type { HostAnswer, HostRequest, Send } from "../send.ts";

/** A person as the help desk has them. */
export interface HostPerson {
  role: "admin" | "agent" | "end-user";
  role_type?: number | null;
  active?: boolean;
  suspended?: boolean;
  chat_only?: boolean;
  /** Roles in other products. */
  products?: Record<string, string>;
}

/** What the next call comes to, in place of its answer; `null` lets it pass. */
export type Misbehaviour = (request: HostRequest) => HostAnswer | null;

interface HostWebhook {
  id: string;
  endpoint: string;
  status: string;
  secret: string;
  failures: string[];
}

export const API = "https://maple.zendesk.com";
export const CLIENT = { client: "seatmeter", secret: "s3cret-of-the-client" };

/**
 * A help desk that answers what the connector asks, in the shapes of the vendor's documented examples, without a socket. It
 * fails for every request that the connector may not make.
 */
export class ScriptedHelpDesk {
  people = new Map<number, HostPerson>();
  /** How many tickets people are to see to. */
  readonly tickets = new Map<number, number>();
  /** Ids that lists and counts leave out. */
  readonly unlisted = new Set<number>();
  /** Ids that not even a single look finds. */
  readonly erased = new Set<number>();
  webhooks: HostWebhook[] = [];
  ownerId: number | null = 1;
  customRoles: { id: number; name: string; role_type: number }[] | number = 403;
  pageSize = 100;
  /** What it says of the account's limit, in calls a minute; `null` says nothing. */
  limit: number | null = null;
  readonly requests: HostRequest[] = [];
  readonly misbehaves: Misbehaviour[] = [];
  /** Another account's help desk whose answers come in place of this one's, to whatever isn't about tokens. */
  inPlace: ScriptedHelpDesk | null = null;
  /** Of its client; a token holds for as long as the secret that it was given for. */
  secret = CLIENT.secret;
  private readonly origin: string;
  private made = 0;

  constructor(origin: string = API) {
    this.origin = origin;
  }

  readonly send: Send = async (request) => {
    assertExpected(request);
    this.requests.push(request);
    const { pathname } = request.url;
    if (pathname === "/oauth/tokens") return this.grant(request);
    const answer = this.misbehaves.length === 0 ? null : (this.misbehaves.shift()?.(request) ?? null);
    if (request.headers.Authorization !== `Bearer ${this.token()}`) return json(401, { error: "invalid_token" });
    const { headers, ...rest } = answer ?? (this.inPlace ?? this).answer(request);
    return { ...rest, headers: { ...(this.limit === null ? {} : { "x-rate-limit": String(this.limit) }), ...headers } };
  };

  /** How often a path was asked for. */
  asked(path: RegExp): number {
    return this.requests.filter(({ url }) => path.test(`${url.pathname}${url.search}`)).length;
  }

  /** An event of a person's, signed with the newest webhook's secret unless told otherwise. */
  event(
    id: number,
    { secret = this.webhooks.at(-1)?.secret ?? "", type = "user.role_changed", at = "2020-01-01T00:00:00Z" } = {},
  ) {
    const person = this.people.get(id);
    const payload = JSON.stringify({
      type: `zen:event-type:${type}`,
      account_id: 22129848,
      id: `event-${id}`,
      time: at,
      zendesk_event_version: "2022-06-20",
      subject: `zen:user:${id}`,
      detail: { id: String(id), role: person?.role ?? "agent" },
      event: { current: "agent", previous: "end-user" },
    });
    const signature = createHmac("sha256", secret).update(at).update(payload).digest("base64");
    return {
      payload,
      headers: {
        "content-type": "application/json",
        "x-zendesk-webhook-signature": signature,
        "x-zendesk-webhook-signature-timestamp": at,
      },
    };
  }

  private token(): string {
    return createHash("sha256").update(this.secret).digest("hex");
  }

  private grant({ body = "" }: HostRequest): HostAnswer {
    const { client_id, client_secret, grant_type, scope } = JSON.parse(body) as Record<string, unknown>;
    if (grant_type !== "client_credentials" || client_id !== CLIENT.client || client_secret !== this.secret) {
      return json(401, { error: "invalid_client", error_description: "Client authentication failed" });
    }
    return json(200, { access_token: this.token(), token_type: "bearer", scope });
  }

  private answer({ method, url, body = "" }: HostRequest): HostAnswer {
    const { pathname, searchParams } = url;
    if (pathname.startsWith("/api/v2/webhooks")) return this.webhook(method, pathname, body);
    const id = Number(/^\/api\/v2\/users\/(\d+)/.exec(pathname)?.[1]);
    if (pathname === "/api/v2/users/me")
      return json(200, {
        user: { id: 1, name: "Johnny Agent", role: "admin", url: `${this.origin}/api/v2/users/1.json` },
      });
    if (pathname === "/api/v2/users") return this.list(searchParams.get("page[after]"));
    if (pathname === "/api/v2/users/count")
      return json(200, { count: { value: this.staff().length, refreshed_at: null } });
    if (pathname === "/api/v2/users/search") return this.search(searchParams);
    if (pathname === "/api/v2/users/show_many") {
      const ids = (searchParams.get("ids") ?? "").split(",").map(Number);
      return json(200, { users: ids.filter((each) => this.isKept(each)).map((each) => this.user(each)) });
    }
    if (pathname === "/api/v2/search/count")
      return json(200, { count: this.ticketsOf(searchParams.get("query") ?? "") });
    if (pathname === "/api/v2/account") return json(200, { account: { url: this.origin, owner_id: this.ownerId } });
    if (pathname === "/api/v2/custom_roles") {
      return typeof this.customRoles === "number"
        ? json(this.customRoles, { error: "Forbidden" })
        : json(200, { custom_roles: this.customRoles });
    }
    if (!this.people.has(id) || this.erased.has(id))
      return json(404, { error: "RecordNotFound", description: "Not found" });
    return pathname.endsWith("/entitlements/full")
      ? json(200, this.entitlements(id))
      : json(200, { user: this.user(id) });
  }

  /** By an index of its own: it knows those, too, whom the list leaves out. */
  private search(asked: URLSearchParams): HostAnswer {
    const [, role, suspended] = /^role:(agent|admin)( is_suspended:true)?$/.exec(asked.get("query") ?? "") ?? [];
    const [page, size] = [Number(asked.get("page")), Number(asked.get("per_page"))];
    const found = this.staff(true)
      .filter((id) => this.people.get(id)?.role === role)
      .filter((id) => suspended === undefined || this.people.get(id)?.suspended === true);
    const users = found.slice((page - 1) * size, page * size).map((id) => this.user(id));
    const next_page = page * size < found.length ? `${this.origin}/api/v2/users/search.json?page=${page + 1}` : null;
    return json(200, { users, next_page, previous_page: null, count: found.length });
  }

  private ticketsOf(query: string): number {
    const [, assignee] = /^type:ticket assignee:(\d+) status<solved$/.exec(query) ?? [];
    if (assignee === undefined) throw new Error(`Nobody documented the search ${query}`);
    return this.tickets.get(Number(assignee)) ?? 0;
  }

  private isKept(id: number): boolean {
    return this.people.has(id) && !this.erased.has(id);
  }

  private staff(all = false): number[] {
    return [...this.people.keys()]
      .filter((id) => this.isKept(id) && this.people.get(id)?.role !== "end-user")
      .filter((id) => this.people.get(id)?.active !== false)
      .filter((id) => all || !this.unlisted.has(id))
      .sort((one, other) => one - other);
  }

  private list(after: string | null): HostAnswer {
    const rest = this.staff().filter((id) => after === null || id > Number(after));
    const page = rest.slice(0, this.pageSize);
    const has_more = rest.length > page.length;
    const after_cursor = page.length === 0 ? null : String(page.at(-1));
    const next = has_more ? `${this.origin}/api/v2/users.json?page[after]=${after_cursor}` : null;
    return json(200, {
      users: page.map((id) => this.user(id)),
      meta: { has_more, after_cursor, before_cursor: null },
      links: { prev: null, next },
    });
  }

  private user(id: number): object {
    const { role, role_type = null, active = true, suspended = false, chat_only = false } = this.people.get(id) ?? {};
    const names = {
      name: `Person ${id}`,
      email: `person${id}@example.com`,
      url: `${this.origin}/api/v2/users/${id}.json`,
    };
    return { id, ...names, role, role_type, active, suspended, chat_only, created_at: "2024-07-20T22:55:29Z" };
  }

  private entitlements(id: number): object {
    const { products = {} } = this.people.get(id) ?? {};
    const named = ["chat", "explore", "guide", "talk"].map((product) => {
      const name = products[product];
      return [product, name === undefined ? { is_active: false, name: null } : { is_active: true, name }];
    });
    return { entitlements: Object.fromEntries(named) };
  }

  private webhook(method: string, pathname: string, body: string): HostAnswer {
    const [, , , , id, part] = pathname.split("/");
    const found = this.webhooks.find((webhook) => webhook.id === id);
    if (method === "POST") {
      const { webhook } = JSON.parse(body) as { webhook: { endpoint: string; status: string } };
      this.made += 1;
      const made = { id: `hook${this.made}`, secret: `secret${this.made}`, failures: [] };
      this.webhooks.push({ ...made, endpoint: webhook.endpoint, status: webhook.status });
      return json(201, { webhook: { ...webhook, id: made.id } });
    }
    if (id === undefined) return json(200, { webhooks: this.webhooks.map(({ secret: _, ...rest }) => rest) });
    if (found === undefined) {
      return json(404, {
        errors: [{ code: "WebhookNotFound", title: "Webhook not found", detail: "No such webhook" }],
      });
    }
    if (method === "DELETE") {
      this.webhooks = this.webhooks.filter((webhook) => webhook !== found);
      return { status: 204, headers: {}, body: "" };
    }
    if (method === "PATCH") {
      found.status = "active";
      return { status: 204, headers: {}, body: "" };
    }
    if (part === "signing_secret") {
      return json(200, { signing_secret: { algorithm: "SHA256", secret: found.secret } });
    }
    if (part === "invocations") {
      const invocations = found.failures.map((at) => ({
        id: at,
        latest_completed_at: at,
        status: "failed",
        status_code: 500,
      }));
      return json(200, { invocations, meta: { has_more: false } });
    }
    return json(200, { webhook: { id: found.id, endpoint: found.endpoint, status: found.status } });
  }
}

/** The connector reads its API, asks for tokens and keeps webhooks; whoever writes anything else is no connector. */
function assertExpected({ method, url: { pathname } }: HostRequest): void {
  if (method === "GET" ? pathname.startsWith("/api/v2/") : /^\/api\/v2\/webhooks(\/[\w-]+)?$/.test(pathname)) return;
  if (method === "POST" && pathname === "/oauth/tokens") return;
  throw new Error(`No connector asks for ${method} ${pathname}`);
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): HostAnswer {
  return { status, headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) };
}
