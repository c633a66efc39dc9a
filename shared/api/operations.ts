import * as v from "valibot";
import { accountOperations } from "./account-operations.ts";
import { helpDeskOperations } from "./help-desk-operations.ts";
import { insightOperations } from "./insight-operations.ts";
import { mailOperations } from "./mail-operations.ts";
import type { InputOf, OutputOf } from "./operation.ts";
import { operation } from "./operation.ts";
import { purchasingOperations } from "./purchasing-operations.ts";
import { readingOperations } from "./reading-operations.ts";
import { removalOperations } from "./removal-operations.ts";
import { requestOperations } from "./request-operations.ts";
import { salesOperations } from "./sales-operations.ts";
import { Assignment, AssignmentChange } from "./schemas/assignment.ts";
import { Count, MemberId, Timestamp } from "./schemas/common.ts";
import { Connection } from "./schemas/viewer.ts";
import { settingsOperations } from "./settings-operations.ts";

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
  ...purchasingOperations,
  ...removalOperations,
  ...requestOperations,
  ...salesOperations,
  ...insightOperations,
  ...settingsOperations,
  ...mailOperations,
  putAssignment: operation("PUT /v1/assignments/{memberId}", {
    summary: "Take, reserve, change or give up a member's seats",
    access: { caller: "help_desk", scope: "assignments" },
    params: { memberId: MemberId },
    query: { reserve: v.optional(v.pipe(v.string(), v.regex(/^([1-9]\d{0,2})s$/))) },
    body: AssignmentChange,
    output: Assignment,
  }),
  putPicture: operation("PUT /v1/picture", {
    summary: "Confirm that the whole team was reported, and its size",
    access: { caller: "help_desk", scope: "assignments" },
    body: v.strictObject({ people: Count }),
    output: v.strictObject({ takenAt: Timestamp, people: Count }),
  }),
  ...accountOperations,
  ...helpDeskOperations,
} as const;

export type Operations = typeof operations;
export type OperationName = keyof Operations;
export type OperationInput<N extends OperationName> = InputOf<Operations[N]>;
export type OperationOutput<N extends OperationName> = OutputOf<Operations[N]>;
