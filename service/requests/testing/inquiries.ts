import type { SalesInquiry, SalesInquiryDraft } from "../../../shared/api/index.ts";
import type { ViewerCaller } from "../../http/handler.ts";
import { createSalesHandlers } from "../../sales/handlers.ts";
import type { Services } from "../../services.ts";
import { notingHandlers } from "../../testing/answer-notes.ts";
import type { Answer } from "./request-desk.ts";
import { answered } from "./request-desk.ts";

let keys = 0;

/** Sends a form to sales, with what a test does not care about filled in. */
export function inquire(
  services: Services,
  by: ViewerCaller,
  draft: Partial<SalesInquiryDraft> = {},
  key: string | null = `inquiry-key-${++keys}`,
): Promise<Answer<SalesInquiry>> {
  const form = { name: "Olivia Owner", email: "olivia@example.com", lines: [], message: "Ten more, please" };
  const input = { ...form, ...draft, idempotencyKey: key ?? undefined };
  return answered(
    notingHandlers(createSalesHandlers(services)).createSalesInquiry({ input, caller: by, ifNoneMatch: undefined }),
  );
}
