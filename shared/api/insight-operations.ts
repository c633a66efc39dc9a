import * as v from "valibot";
import { viewerWith } from "./access.ts";
import { operation } from "./operation.ts";
import { CalendarDate, page, pageQuery, Slug, Timestamp } from "./schemas/common.ts";
import { DECIMAL_MARKS, LedgerEntry } from "./schemas/ledger.ts";
import { Member, Reclaimable } from "./schemas/member.ts";
import { Usage } from "./schemas/usage.ts";

const readers = viewerWith("readLedger");

/** The rows of what is known of the past, and of who sits where. */
export const insightOperations = {
  listMembers: operation("GET /v1/members", {
    summary: "Members and their seats, most recently added first",
    access: readers,
    query: pageQuery,
    output: page(Member),
  }),
  listReclaimable: operation("GET /v1/reclaimable", {
    summary: "Seats that could be freed, with the evidence",
    access: readers,
    query: pageQuery,
    output: page(Reclaimable),
  }),
  getUsage: operation("GET /v1/usage", {
    summary: "How a product's seats were used, and when they will run out",
    access: readers,
    query: {
      /** Included; 90 days before `to` when left out, and at most 1,100. */
      from: v.optional(CalendarDate),
      /** Included; today when left out. */
      to: v.optional(CalendarDate),
      /** The one that the add-user flow counts, when left out. */
      product: v.optional(Slug),
    },
    output: Usage,
  }),
  getLedger: operation("GET /v1/ledger", {
    summary: "The ledger, newest first; all of it as text/csv, if accepted",
    access: readers,
    query: {
      /** Included. */
      from: v.optional(Timestamp),
      /** Not included. */
      before: v.optional(Timestamp),
      /** Of CSV: `point` (the default) goes with commas between cells, `comma` with semicolons, as many locales have it. */
      decimal: v.optional(v.picklist(DECIMAL_MARKS)),
      ...pageQuery,
    },
    output: page(LedgerEntry),
  }),
} as const;
