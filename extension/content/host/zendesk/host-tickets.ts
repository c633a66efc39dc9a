import * as v from "valibot";
import { bodyOf, carryOne } from "../../../../shared/api/carrier.ts";
import type { CallOptions, LicenseTicket, TicketsPart } from "../../../../shared/api/index.ts";
import { ofHelpDesk } from "../../../../shared/api/of-help-desk.ts";
import type { Operation } from "../../../../shared/api/operation.ts";
import { operation } from "../../../../shared/api/operation.ts";
import { Problem } from "../../../../shared/api/problem.ts";
import { Timestamp } from "../../../../shared/api/schemas/common.ts";
import { takePress } from "../../take-press.ts";

/** By this our tickets are found among all that somebody has made. */
const TAG = "seatmeter_licenses";

/** How many of somebody's newest tickets are looked at. */
const NEWEST = 100;

const Ticket = v.object({
  id: v.number(),
  subject: v.nullable(v.string()),
  status: v.string(),
  created_at: Timestamp,
  tags: v.array(v.string()),
  external_id: v.nullable(v.string()),
});

const access = { caller: "anyone" } as const;
const OneTicket = v.object({ ticket: Ticket });
const summary = "";
const id = v.union([v.string(), v.number()]);

const rows = {
  me: operation("GET /api/v2/users/me", {
    ...{ summary, access },
    output: v.object({ user: v.object({ id: v.nullable(id), authenticity_token: v.string() }) }),
  }),
  newest: operation("GET /api/v2/users/{id}/tickets/requested", {
    ...{ summary, access, params: { id } },
    query: { sort_by: v.string(), sort_order: v.string(), per_page: v.number() },
    output: v.object({ tickets: v.array(Ticket) }),
  }),
  one: operation("GET /api/v2/tickets/{id}", { summary, access, params: { id }, output: OneTicket }),
  create: operation("POST /api/v2/tickets", {
    ...{ summary, access, headers: { key: "Idempotency-Key", token: "X-CSRF-Token" } },
    body: v.object({
      ticket: v.object({
        ...{ subject: v.string(), comment: v.object({ body: v.string() }) },
        ...{ tags: v.array(v.string()), external_id: v.string() },
      }),
    }),
    output: OneTicket,
    success: [201, 200],
  }),
};

/**
 * The help desk's own tickets, asked for by its page for `person` and nobody else: with their session, and for a new one
 * with the token that the page itself writes with. It stays in this function, and nothing is written but for somebody's
 * press. Rejects with `signed-out` and `person-changed`, and with `help-desk-unavailable` where it gives no answer that
 * can be used.
 */
export function createHostTickets(person: string, origin: string, ask: typeof fetch): TicketsPart {
  const asThePage: typeof fetch = (url, request) => ask(url, { ...request, credentials: "same-origin" });

  async function call<O extends v.GenericSchema>(
    row: Operation & { output: O },
    input: object,
    { signal }: CallOptions = {},
  ): Promise<v.InferOutput<O>> {
    const carrier = { baseUrl: origin, getToken: async () => null, fetch: asThePage };
    return carryOne(row, input, carrier, signal === undefined ? {} : { signal })
      .then(bodyOf)
      .catch((thrown: unknown) => {
        throw ofHelpDesk(thrown);
      });
  }

  /** That it is still this person; what they write with. */
  async function token(options?: CallOptions): Promise<string> {
    const { user } = await call(rows.me, {}, options);
    if (user.id === null) throw new Problem({ type: "signed-out", status: 0, detail: "Nobody is signed in." });
    if (String(user.id) === person) return user.authenticity_token;
    throw new Problem({ type: "person-changed", status: 0, detail: "Somebody else is signed in." });
  }

  return {
    async open(options) {
      await token(options);
      const newest = { id: person, sort_by: "created_at", sort_order: "desc", per_page: NEWEST };
      const { tickets } = await call(rows.newest, newest, options);
      return tickets
        .filter(({ tags }) => tags.includes(TAG))
        .map(ticketOf)
        .filter(({ isOpen }) => isOpen);
    },
    async read(ticket, options) {
      return ticketOf((await call(rows.one, { id: ticket }, options)).ticket);
    },
    async create({ subject, body, idempotencyKey }, options) {
      takePress(options?.press);
      // The host knows a key for two hours; by the id of ours the ticket is found again after that, too.
      const ticket = { subject, comment: { body }, tags: [TAG], external_id: idempotencyKey };
      const input = { ticket, key: idempotencyKey, token: await token(options) };
      return ticketOf((await call(rows.create, input, options)).ticket);
    },
  };
}

function ticketOf({ id, subject, status, created_at, external_id: key }: v.InferOutput<typeof Ticket>): LicenseTicket {
  const isOpen = status !== "solved" && status !== "closed";
  return { id: String(id), subject: subject ?? "", isOpen, createdAt: created_at, key };
}
