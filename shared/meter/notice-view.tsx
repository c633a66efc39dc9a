import type { Order } from "../api/index.ts";
import type { PurchaseOutcome, PurchaseRecord } from "../checkout/purchase.ts";
import type { MessageKey, Translate } from "../i18n/index.ts";
import { changesText, formatMoney, orderSentences, problemSentence } from "../i18n/index.ts";
import type { SeatAction } from "../seats/policy.ts";
import { Button } from "../ui/button.tsx";
import { newsText, newsTone } from "./news-text.ts";
import type { Notice } from "./notice-content.ts";

export interface NoticeContext {
  translate: Translate;
  language: string;
  now: number;
  onManage: () => void;
  onDismiss: () => void;
}

/** A notice's words and buttons. */
export function NoticeView({ notice, context }: { notice: Notice; context: NoticeContext }) {
  const { translate } = context;
  const { title, body, detail } = textOf(notice, context);
  const manage = manageLabel(notice, translate);
  return (
    <>
      <strong>{title}</strong>
      {body !== null && <p class="said">{body}</p>}
      {detail !== null && <p class="small subtle">{detail}</p>}
      <div class="actions">
        {manage !== null && (
          <Button small kind="primary" onPress={context.onManage}>
            {manage}
          </Button>
        )}
        <Button small kind="quiet" onPress={context.onDismiss}>
          {translate("action.dismiss")}
        </Button>
      </div>
    </>
  );
}

/** The colour of a notice. */
export function noticeTone(notice: Notice): "warning" | "success" | "danger" | "info" {
  if (notice.kind === "last_license") return "warning";
  if (notice.kind === "news") return newsTone(notice.news);
  switch (notice.record.outcome?.kind) {
    case "provisioned":
      return "success";
    case "declined":
    case "refused":
      return "danger";
    case "waiting":
    case "requires_action":
    case "unknown":
    case undefined:
      return "info";
  }
}

interface NoticeText {
  title: string;
  body: string | null;
  detail: string | null;
}

function textOf(notice: Notice, context: NoticeContext): NoticeText {
  const { translate } = context;
  if (notice.kind === "news") return newsText(notice.news, { ...context, viewer: notice.viewer });
  if (notice.kind === "purchase") return purchaseText(notice.record, context);
  const { purchased, action } = notice;
  return {
    title: translate("notice.last_title"),
    body: translate("notice.last_body", { purchased, action }),
    detail: null,
  };
}

function purchaseText({ outcome, summary }: PurchaseRecord, context: NoticeContext): NoticeText {
  const { translate, language } = context;
  switch (outcome?.kind) {
    case "provisioned":
      return orderText(outcome.order, context);
    case "declined":
    case "refused":
      return { title: translate("notice.declined_title"), body: failureText(outcome, context), detail: null };
    case "waiting":
    case "requires_action":
    case "unknown":
    case undefined: {
      const amount = formatMoney(summary.dueNow, language);
      return {
        title: translate("notice.unknown_title"),
        body: translate("purchase.checking", { changes: changesText(summary.lines, context), amount }),
        detail: null,
      };
    }
  }
}

function orderText(order: Order, context: NoticeContext): NoticeText {
  const { translate, language } = context;
  const [title = "", body = null] = orderSentences(order, context);
  if (order.state === "undone") return { title, body, detail: null };
  const amount = formatMoney(order.dueNow, language);
  return { title, body, detail: translate("purchase.receipt", { receipt: order.receipt, amount }) };
}

function failureText(outcome: Extract<PurchaseOutcome, { kind: "declined" | "refused" }>, context: NoticeContext) {
  if (outcome.problem !== null) return problemSentence(outcome.problem, context, "buying");
  const expired = outcome.kind === "declined" && outcome.order?.state === "expired";
  return context.translate(expired ? "purchase.expired" : "purchase.declined");
}

function manageLabel(notice: Notice, translate: Translate): string | null {
  if (notice.kind === "last_license") {
    const label = MANAGE[notice.action];
    return label === null ? null : translate(label);
  }
  if (notice.kind === "news") return notice.news.kind === "to_decide" ? translate("inbox.review") : null;
  return translate("action.show");
}

const MANAGE = {
  buy: "action.manage_licenses",
  request: "action.request",
  contact_sales: "action.contact_sales",
  manage_subscription: "action.manage_subscription",
  none: null,
  retry_role: null,
} as const satisfies Record<SeatAction, MessageKey | null>;
