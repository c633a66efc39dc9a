import { signal } from "@preact/signals-core";
import { NOW, viewerOf } from "../../../shared/api/testing.ts";
import { endedBy, inquiryOf, problemOf, requestOf } from "../../../shared/api/testing-asking.ts";
import { orderOf, recordOf } from "../../../shared/cart/testing.ts";
import type { PurchaseOutcome } from "../../../shared/checkout/index.ts";
import type { Notice } from "../../../shared/meter/index.ts";
import { mountNotice } from "../../../shared/meter/index.ts";
import type { State, States } from "../stage.ts";

const UNDONE = { state: "approved", ...endedBy("Jon Bell"), undoneAt: "2026-11-23T12:09:00Z" } as const;
const nothing = () => undefined;

function notice(told: Notice): State {
  return async (stage) => {
    stage.mount((root) =>
      mountNotice(root, {
        ...stage.speech,
        ...{ notice: signal(told), now: () => NOW, onManage: nothing, onDismiss: nothing },
      }),
    );
    await stage.has(".toast");
  };
}

const last = (action: Extract<Notice, { kind: "last_license" }>["action"]) =>
  notice({ kind: "last_license", purchased: 50, action });
const purchase = (outcome: PurchaseOutcome) => notice({ kind: "purchase", record: recordOf(outcome) });
const decided = (more: Parameters<typeof requestOf>[0]) =>
  notice({ kind: "news", news: { kind: "decided", request: requestOf(more) }, viewer: viewerOf("agent") });
const inquiry = (more: Parameters<typeof inquiryOf>[0]) =>
  notice({ kind: "news", news: { kind: "inquiry", inquiry: inquiryOf(more) }, viewer: viewerOf("owner") });

/** What is told in a page without being asked. */
export const NOTICES: States = {
  "notice: the last license, buy": last("buy"),
  "notice: the last license, ask": last("request"),
  "notice: the last license, sales": last("contact_sales"),
  "notice: the last license, elsewhere": last("manage_subscription"),
  "notice: the last license, nothing to do": last("none"),
  "notice: bought": purchase({ kind: "provisioned", order: orderOf("provisioned") }),
  "notice: being checked": purchase({ kind: "unknown", problem: problemOf("unreachable").details }),
  "notice: declined": purchase({ kind: "declined", order: null, problem: null }),
  "notice: refused": purchase({ kind: "refused", problem: problemOf("contact-sales").details }),
  "notice: somebody asks": notice({
    kind: "news",
    news: { kind: "to_decide", request: requestOf({ neededBy: "2026-11-30" }), more: 2 },
    viewer: viewerOf("owner"),
  }),
  "notice: approved": decided({ state: "approved", ...endedBy("Jon Bell") }),
  "notice: approved by itself": decided({ state: "approved", ...endedBy(null) }),
  "notice: bought meanwhile": decided({ state: "superseded", ...endedBy("Jon Bell") }),
  "notice: request declined": decided({ state: "declined", ...endedBy("Jon Bell", "Not this quarter") }),
  "notice: request forwarded": decided({ state: "forwarded", ...endedBy("Jon Bell") }),
  "notice: request ended": decided({ state: "expired" }),
  "notice: approval undone": decided(UNDONE),
  "notice: sales ordered": inquiry({ state: "ordered", orderedAt: "2026-11-24T12:00:00Z" }),
  "notice: licenses from sales": inquiry({ state: "arrived", arrivedAt: "2026-11-25T12:00:00Z" }),
};
