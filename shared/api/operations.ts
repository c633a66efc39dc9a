import * as v from "valibot";
import type { Capability } from "../seats/index.ts";
import type { InputOf, OutputOf } from "./operation.ts";
import { operation } from "./operation.ts";
import { readingOperations } from "./reading-operations.ts";
import { AccountSetup } from "./schemas/account-setup.ts";
import { Assignment, AssignmentChange } from "./schemas/assignment.ts";
import { Id, MemberId, Slug } from "./schemas/common.ts";
import { Note, Order } from "./schemas/order.ts";
import { Channel, Quote, QuoteRequestLine } from "./schemas/quote.ts";
import { Subscription } from "./schemas/subscription.ts";
import { Connection } from "./schemas/viewer.ts";

const signedIn = { caller: "viewer", needsOneOf: [] } as const;
const viewerWith = (...needsOneOf: Capability[]) => ({ caller: "viewer", needsOneOf }) as const;
const buyers = viewerWith("buyInstantly", "editSubscription");

/**
 * Every operation of the seat service, once. The HTTP carrier, the worker's allow-list, the service's routes and its
 * OpenAPI document, and the tests' role matrix come from this table: a new operation is one row.
 */
export const operations = {
  getConnection: operation("GET /v1/connection", {
    summary: "How to sign in for a help desk",
    access: { caller: "anyone" },
    query: { helpDesk: v.pipe(v.string(), v.url()) },
    output: Connection,
  }),
  ...readingOperations,
  getSubscription: operation("GET /v1/subscription", {
    summary: "What is subscribed, with prices for whoever may see them",
    access: viewerWith("seeMeter"),
    output: Subscription,
  }),
  // Its handler checks capabilities: it says which way to buy is open instead (409), where a bare 403 could not.
  createQuote: operation("POST /v1/quotes", {
    summary: "Price a change",
    access: signedIn,
    body: v.strictObject({
      channel: Channel,
      lines: v.pipe(v.array(QuoteRequestLine), v.minLength(1), v.maxLength(50)),
    }),
    output: Quote,
    success: [201],
  }),
  getQuote: operation("GET /v1/quotes/{id}", {
    summary: "A price that was given",
    access: buyers,
    params: { id: Id },
    output: Quote,
  }),
  // A known key is answered before capabilities are looked at (contract: order of checks), so the handlers of orders
  // check them: whoever pressed and lost the role since still learns what became of it.
  createOrder: operation("POST /v1/orders", {
    summary: "Buy what was quoted",
    access: signedIn,
    headers: { idempotencyKey: "Idempotency-Key", version: "If-Match" },
    body: v.strictObject({ quoteId: Id, note: v.optional(Note) }),
    output: Order,
    success: [201, 202],
  }),
  getOrder: operation("GET /v1/orders/{id}", {
    summary: "How an order stands",
    access: signedIn,
    params: { id: Id },
    output: Order,
  }),
  listOrders: operation("GET /v1/orders", {
    summary: "My orders that are not finished",
    access: signedIn,
    query: { open: v.literal("mine") },
    output: v.strictObject({ orders: v.array(Order) }),
  }),
  putAssignment: operation("PUT /v1/assignments/{memberId}", {
    summary: "Take, reserve, change or give up a member's seats",
    access: { caller: "help_desk", scope: "assignments" },
    params: { memberId: MemberId },
    query: { reserve: v.optional(v.pipe(v.string(), v.regex(/^([1-9]\d{0,2})s$/))) },
    body: AssignmentChange,
    output: Assignment,
  }),
  putAccount: operation("PUT /v1/admin/accounts/{id}", {
    summary: "Set an account up, or change its terms",
    access: { caller: "operator", scope: "admin" },
    params: { id: Slug },
    body: AccountSetup,
    output: v.strictObject({ id: Slug, created: v.boolean() }),
    success: [200, 201],
  }),
} as const;

export type Operations = typeof operations;
export type OperationName = keyof Operations;
export type OperationInput<N extends OperationName> = InputOf<Operations[N]>;
export type OperationOutput<N extends OperationName> = OutputOf<Operations[N]>;
