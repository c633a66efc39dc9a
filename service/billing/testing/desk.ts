import type {
  AccountSetupInput,
  Channel,
  Order,
  ProblemDetails,
  Quote,
  QuoteRequestLine,
} from "../../../shared/api/index.ts";
import { Problem } from "../../../shared/api/index.ts";
import type { Role } from "../../../shared/seats/index.ts";
import { putAccount } from "../../admin/put-account.ts";
import type { Config } from "../../config.ts";
import type { ViewerCaller } from "../../http/handler.ts";
import type { AccountName } from "../../testing/accounts.ts";
import { accountSetup } from "../../testing/accounts.ts";
import { notingHandlers } from "../../testing/answer-notes.ts";
import type { TestDatabase } from "../../testing/database.ts";
import { everybodyIsKnown } from "../../testing/picture.ts";
import type { TestServices } from "../../testing/services.ts";
import { testServices } from "../../testing/services.ts";
import { createBillingHandlers } from "../handlers.ts";
import type { Till } from "../settle.ts";
import { callerOf } from "./callers.ts";
import type { ScriptedPayments } from "./scripted-payments.ts";
import { allBy, scriptedPayments } from "./scripted-payments.ts";

export interface DeskOptions {
  now?: string;
  config?: Partial<Config>;
  environment?: Record<string, string>;
  changes?: Partial<AccountSetupInput>;
}

export interface OrderAnswer {
  status: number;
  order: Order | null;
  problem: ProblemDetails | null;
  headers: Record<string, string>;
}

export interface OrderOptions {
  by?: ViewerCaller;
  /** `null` leaves the header out. */
  key?: string | null;
  version?: string | null;
  note?: string;
  acknowledged?: true;
}

/** An account of its own, with everything to buy on it, through the handlers. */
export interface Desk {
  accountId: string;
  services: TestServices;
  payments: ScriptedPayments;
  till: Till;
  caller(role: Role, memberId?: string): ViewerCaller;
  quote(lines?: QuoteRequestLine[], by?: ViewerCaller, channel?: Channel): Promise<Quote>;
  order(quote: Quote, options?: OrderOptions): Promise<OrderAnswer>;
  undo(id: string, by?: ViewerCaller): Promise<Order>;
  read(id: string, by?: ViewerCaller): Promise<Order>;
  open(by?: ViewerCaller): Promise<Order[]>;
}

let desks = 0;

export async function openDesk(
  database: TestDatabase,
  name: AccountName,
  { now = "2026-11-23T17:33:00.000Z", config = {}, environment = {}, changes = {} }: DeskOptions = {},
): Promise<Desk> {
  desks += 1;
  const accountId = `${name}-${desks}`;
  let ids = 0;
  const services: TestServices = {
    ...testServices(database, { now, config, environment }),
    ids: { id: (prefix) => `${prefix}_${accountId}_${++ids}` },
  };
  const origin = `http://${accountId}.localhost:8400`;
  const { identity } = accountSetup(name);
  const setup = accountSetup(name, {
    helpDeskOrigin: origin,
    identity: { ...identity, issuer: `${origin}/oidc` },
    ...changes,
  });
  await putAccount(services, accountId, setup);
  await everybodyIsKnown(services, accountId);

  const payments = scriptedPayments();
  const handlers = notingHandlers(createBillingHandlers(services, allBy(payments)));
  const caller = (role: Role, memberId?: string) => callerOf(accountId, setup, role, memberId);
  const owner = caller("owner");
  const suite = setup.lines[0]?.target ?? "";
  let keys = 0;

  return {
    accountId,
    services,
    payments,
    till: { services, payments: allBy(payments) },
    caller,
    quote: async (lines = [{ target: suite, add: 3 }], by = owner, channel = "instant") =>
      bodyOf(await handlers.createQuote({ input: { channel, lines }, caller: by, ifNoneMatch: undefined })),
    async order(quote, { by = owner, key = `key-${++keys}`, version = quote.version, note, acknowledged } = {}) {
      const headers = { idempotencyKey: key ?? undefined, version: version ?? undefined };
      const said = { ...(note === undefined ? {} : { note }), ...(acknowledged === undefined ? {} : { acknowledged }) };
      const input = { quoteId: quote.id, ...said, ...headers };
      try {
        const reply = await handlers.createOrder({ input, caller: by, ifNoneMatch: undefined });
        if (reply.kind !== "body") throw new Error("an order is never unchanged");
        return { status: reply.status, order: reply.body, problem: null, headers: reply.headers ?? {} };
      } catch (thrown) {
        if (!(thrown instanceof Problem)) throw thrown;
        return { status: thrown.status, order: null, problem: thrown.details, headers: {} };
      }
    },
    undo: async (id, by = owner) =>
      bodyOf(await handlers.undoOrder({ input: { id }, caller: by, ifNoneMatch: undefined })),
    read: async (id, by = owner) =>
      bodyOf(await handlers.getOrder({ input: { id }, caller: by, ifNoneMatch: undefined })),
    open: async (by = owner) =>
      bodyOf(await handlers.listOrders({ input: { open: "mine" }, caller: by, ifNoneMatch: undefined })).orders,
  };
}

function bodyOf<T>(reply: { kind: "body"; body: T } | { kind: "not_modified" | "text" }): T {
  if (reply.kind !== "body") throw new Error("there is no body");
  return reply.body;
}
