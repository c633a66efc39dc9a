import * as v from "valibot";
import { viewerWith } from "./access.ts";
import { operation } from "./operation.ts";
import { Id, page, pageQuery } from "./schemas/common.ts";
import { Removal, RemovalState } from "./schemas/removal.ts";

const readers = viewerWith("editSubscription", "readLedger");

/** The rows of what waits for renewal. It begins to wait by an order (`createOrder`). */
export const removalOperations = {
  listRemovals: operation("GET /v1/removals", {
    summary: "Changes at renewal, waiting and past ones, newest first",
    access: readers,
    query: { state: v.optional(RemovalState), ...pageQuery },
    output: page(Removal),
  }),
  getRemoval: operation("GET /v1/removals/{id}", {
    summary: "A change at renewal",
    access: readers,
    params: { id: Id },
    output: Removal,
  }),
  cancelRemoval: operation("DELETE /v1/removals/{id}", {
    summary: "Cancel a removal before renewal",
    access: viewerWith("editSubscription"),
    params: { id: Id },
    output: Removal,
  }),
} as const;
