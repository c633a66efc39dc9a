import * as v from "valibot";
import { operation } from "./operation.ts";
import { purchasingOperations } from "./purchasing-operations.ts";
import { readingOperations } from "./reading-operations.ts";
import { Connection } from "./schemas/viewer.ts";

/** What the extension calls: rows that no screen of it needs would only make its worker larger. */
export const clientOperations = {
  getConnection: operation("GET /v1/connection", {
    summary: "How to sign in for a help desk",
    access: { caller: "anyone" },
    query: { helpDesk: v.pipe(v.string(), v.url()) },
    output: Connection,
  }),
  ...readingOperations,
  ...purchasingOperations,
} as const;

export type ClientOperationName = keyof typeof clientOperations;
