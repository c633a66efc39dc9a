import type {
  Channel,
  Order,
  ProblemDetails,
  Quote,
  QuoteRequestLine,
  SeatRequest,
  SeatRequestDraft,
  SeatRequestState,
} from "../../../shared/api/index.ts";
import { Problem } from "../../../shared/api/index.ts";
import { createBillingHandlers } from "../../billing/handlers.ts";
import type { Desk, DeskOptions } from "../../billing/testing/desk.ts";
import { openDesk } from "../../billing/testing/desk.ts";
import type { Reply, ViewerCaller } from "../../http/handler.ts";
import type { AccountName } from "../../testing/accounts.ts";
import { notingHandlers } from "../../testing/answer-notes.ts";
import type { TestDatabase } from "../../testing/database.ts";
import { createRequestHandlers } from "../handlers.ts";

export type Answer<T> =
  | { status: number; body: T; problem: null; headers: Record<string, string> }
  | { status: number; body: null; problem: ProblemDetails; headers: Record<string, string> };

interface Sent {
  by?: ViewerCaller;
  /** `null` leaves the header out. */
  key?: string | null;
}

export interface Told {
  type: string;
  subject: string;
  payload: { request: SeatRequest };
}

/** An account of its own with people who ask and decide, through the handlers. */
export interface RequestDesk extends Desk {
  owner: ViewerCaller;
  /** An agent, who asks without seeing prices. */
  agent: ViewerCaller;
  admin: ViewerCaller;
  ask(draft?: Partial<SeatRequestDraft>, sent?: Sent): Promise<Answer<SeatRequest>>;
  /** The same, for when it has to work. */
  asked(draft?: Partial<SeatRequestDraft>, by?: ViewerCaller): Promise<SeatRequest>;
  quoteFor(
    request: Pick<SeatRequest, "id" | "lines">,
    options?: { by?: ViewerCaller; channel?: Channel; lines?: QuoteRequestLine[] },
  ): Promise<Answer<Quote>>;
  /** Gets a quote and approves with it; or with an existing one. */
  approve(
    request: Pick<SeatRequest, "id" | "lines">,
    options?: Sent & { quote?: Quote; channel?: Channel; version?: string | null; note?: string },
  ): Promise<Answer<{ request: SeatRequest; order: Order }>>;
  decline(id: string, options?: { reason?: string; by?: ViewerCaller }): Promise<Answer<SeatRequest>>;
  cancel(id: string, by?: ViewerCaller): Promise<Answer<SeatRequest>>;
  get(id: string, by?: ViewerCaller): Promise<Answer<SeatRequest>>;
  list(
    query?: { state?: SeatRequestState; cursor?: string; limit?: string },
    by?: ViewerCaller,
  ): Promise<Answer<{ items: SeatRequest[]; nextCursor: string | null }>>;
  /** Messages about requests that were queued, oldest first. */
  told(): Promise<Told[]>;
}

export async function openRequestDesk(
  database: TestDatabase,
  account: AccountName = "acorn",
  options: DeskOptions = {},
): Promise<RequestDesk> {
  const desk = await openDesk(database, account, options);
  const { services, till, accountId } = desk;
  const billing = notingHandlers(createBillingHandlers(services, till.payments));
  const requests = notingHandlers(createRequestHandlers(services, till.payments));
  const [owner, agent, admin] = [desk.caller("owner"), desk.caller("agent"), desk.caller("admin")];
  let keys = 0;
  const keyOf = (key: string | null | undefined) => (key === undefined ? `request-key-${++keys}` : (key ?? undefined));
  const common = (caller: ViewerCaller) => ({ caller, ifNoneMatch: undefined });

  const self: RequestDesk = {
    ...desk,
    owner,
    agent,
    admin,
    ask({ lines = [{ target: "suite", add: 2 }], ...draft } = {}, { by = agent, key } = {}) {
      const input = { lines, ...draft, idempotencyKey: keyOf(key) };
      return answered(requests.createSeatRequest({ input, ...common(by) }));
    },
    async asked(draft, by = agent) {
      return bodyOf(await self.ask(draft, { by }));
    },
    quoteFor({ id, lines }, { by = owner, channel = "approval", lines: others } = {}) {
      const input = { channel, lines: others ?? lines.map(({ target, add }) => ({ target, add })), seatRequestId: id };
      return answered(billing.createQuote({ input, ...common(by) }));
    },
    async approve(request, { by = owner, key, quote, channel = "approval", version, note } = {}) {
      const priced = quote === undefined ? await self.quoteFor(request, { by, channel }) : null;
      if (priced?.problem) return { ...priced, body: null };
      const chosen = quote ?? priced?.body;
      if (chosen === undefined || chosen === null) throw new Error("there is no quote");
      const input = {
        id: request.id,
        quoteId: chosen.id,
        ...(note === undefined ? {} : { note }),
        idempotencyKey: keyOf(key),
        version: version === undefined ? chosen.version : (version ?? undefined),
      };
      return answered(requests.approveSeatRequest({ input, ...common(by) }));
    },
    decline: (id, { reason = "Not this quarter", by = owner } = {}) =>
      answered(requests.declineSeatRequest({ input: { id, reason }, ...common(by) })),
    cancel: (id, by = agent) => answered(requests.cancelSeatRequest({ input: { id }, ...common(by) })),
    get: (id, by = owner) => answered(requests.getSeatRequest({ input: { id }, ...common(by) })),
    list: (query = {}, by = owner) => answered(requests.listSeatRequests({ input: query, ...common(by) })),
    async told() {
      const rows = await services.db
        .selectFrom("outbox")
        .select(["type", "subject", "payload"])
        .where("account_id", "=", accountId)
        .where("type", "like", "request.%")
        .orderBy("id")
        .execute();
      return rows as Told[];
    },
  };
  return self;
}

/** The body of what had to work. */
export function bodyOf<T>(answer: Answer<T>): T {
  if (answer.body === null) throw new Error(`refused: ${JSON.stringify(answer.problem)}`);
  return answer.body;
}

interface BodyReply<T> {
  kind: "body";
  status: number;
  body: T;
  headers?: Record<string, string>;
}

/** What a handler answered, or refused. */
export async function answered<T>(
  reply: Promise<BodyReply<T> | Exclude<Reply<"getQuote">, { kind: "body" }>>,
): Promise<Answer<T>> {
  try {
    const answer = await reply;
    if (answer.kind !== "body") throw new Error("there is no body");
    return { status: answer.status, body: answer.body, problem: null, headers: answer.headers ?? {} };
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown;
    return { status: thrown.status, body: null, problem: thrown.details, headers: {} };
  }
}
