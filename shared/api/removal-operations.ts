import * as v from "valibot";
import { viewerWith } from "./access.ts";
import { operation } from "./operation.ts";
import { Id, page, pageQuery } from "./schemas/common.ts";
import { Removal, RemovalState } from "./schemas/removal.ts";

const readers = viewerWith("editSubscription", "readLedger");

/** The rows of what waits for renewal. It begins to wait by an order (`createOrder`). */
export const removalOperations = {
  listRemovals: operation("GET /v1/removals", {
    summary: "What waits for renewal, and what became of it, newest first",
    access: readers,
    query: { state: v.optional(RemovalState), ...pageQuery },
    output: page(Removal),
  }),
  getRemoval: operation("GET /v1/removals/{id}", {
    summary: "One change that waits for renewal, or waited",
    access: readers,
    params: { id: Id },
    output: Removal,
  }),
  cancelRemoval: operation("DELETE /v1/removals/{id}", {
    summary: "Keep the licenses after all, until renewal",
    access: viewerWith("editSubscription"),
    params: { id: Id },
    output: Removal,
  }),
} as const;
