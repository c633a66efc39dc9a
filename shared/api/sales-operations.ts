import * as v from "valibot";
import { viewerWith } from "./access.ts";
import { operation } from "./operation.ts";
import { Id, page, pageQuery } from "./schemas/common.ts";
import { Delivered, SalesInquiry, SalesInquiryDraft } from "./schemas/sales-inquiry.ts";

const inquirers = viewerWith("contactSales", "editSubscription", "buyInstantly");
const operator = { caller: "operator", scope: "admin" } as const;

/** The rows of the form to sales, followed to its end. */
export const salesOperations = {
  createSalesInquiry: operation("POST /v1/sales-inquiries", {
    summary: "Send a form to the sales representative, or pass a request on to them",
    access: inquirers,
    headers: { idempotencyKey: "Idempotency-Key" },
    body: SalesInquiryDraft,
    output: SalesInquiry,
    success: [201],
  }),
  listSalesInquiries: operation("GET /v1/sales-inquiries", {
    summary: "Forms to sales: the caller's own, or the account's for readers of the ledger",
    access: viewerWith("contactSales", "editSubscription", "buyInstantly", "readLedger"),
    query: pageQuery,
    output: page(SalesInquiry),
  }),
  getSalesInquiry: operation("GET /v1/sales-inquiries/{id}", {
    summary: "A form to sales and its state",
    access: viewerWith("contactSales", "editSubscription", "buyInstantly", "readLedger"),
    params: { id: Id },
    output: SalesInquiry,
  }),
  markSalesInquiryOrdered: operation("POST /v1/sales-inquiries/{id}/ordered", {
    summary: "Report that sales has placed the order",
    access: operator,
    params: { id: Id },
    output: SalesInquiry,
  }),
  markSalesInquiryArrived: operation("POST /v1/sales-inquiries/{id}/arrived", {
    summary: "Report that the licenses have arrived, which adds them",
    access: operator,
    params: { id: Id },
    // What sales sold, which may differ from what was asked for.
    body: v.strictObject({ delivered: v.pipe(v.array(Delivered), v.maxLength(50)) }),
    output: SalesInquiry,
  }),
} as const;
