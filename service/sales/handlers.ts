import type { Handlers } from "../http/handler.ts";
import { readPage } from "../http/page.ts";
import type { Services } from "../services.ts";
import { markArrived, markOrdered } from "./advance.ts";
import { createSalesInquiry } from "./create.ts";
import { listSalesInquiries, readSalesInquiry } from "./read.ts";

type SalesOperation =
  | "createSalesInquiry"
  | "listSalesInquiries"
  | "getSalesInquiry"
  | "markSalesInquiryOrdered"
  | "markSalesInquiryArrived";

/** The form to sales over HTTP, and the operator's reports of its progress. */
export function createSalesHandlers(services: Services): Pick<Handlers, SalesOperation> {
  return {
    createSalesInquiry: async ({ input: { idempotencyKey, ...draft }, caller }) => {
      const { inquiry, replayed } = await createSalesInquiry(services, caller, draft, idempotencyKey);
      return {
        kind: "body",
        status: 201,
        body: inquiry,
        headers: {
          Location: `/v1/sales-inquiries/${inquiry.id}`,
          ...(replayed ? { "Idempotency-Replayed": "true" } : {}),
        },
      };
    },
    listSalesInquiries: async ({ input, caller }) => ({
      kind: "body",
      status: 200,
      body: await listSalesInquiries(services, caller, readPage(input)),
    }),
    getSalesInquiry: async ({ input, caller }) => ({
      kind: "body",
      status: 200,
      body: await readSalesInquiry(services, caller, input.id),
    }),
    markSalesInquiryOrdered: async ({ input }) => ({
      kind: "body",
      status: 200,
      body: await markOrdered(services, input.id),
    }),
    markSalesInquiryArrived: async ({ input }) => ({
      kind: "body",
      status: 200,
      body: await markArrived(services, input.id, input.delivered),
    }),
  };
}
