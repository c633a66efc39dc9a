import type { Viewer } from "../api/index.ts";
import type { MessageKey, Translate } from "../i18n/index.ts";
import { formatDate, formatList } from "../i18n/index.ts";
import type { News } from "../news/index.ts";
import { requestedCount, requestSentence, today } from "../requests/index.ts";
import { inquirySentence } from "../sales/index.ts";

interface NewsContext {
  viewer: Viewer;
  translate: Translate;
  language: string;
  now: number;
}

/** What a notice says of a request or of a form to sales. */
export function newsText(
  news: News,
  context: NewsContext,
): { title: string; body: string | null; detail: string | null } {
  const { translate, language, now } = context;
  switch (news.kind) {
    case "to_decide": {
      const { request, more } = news;
      const names = request.people.flatMap(({ name }) => (name === null ? [] : [name]));
      const reason = request.people.find(({ reason }) => reason !== null)?.reason ?? null;
      const day = request.neededBy === null ? null : formatDate(request.neededBy, language, today(now));
      const details = [
        ...(day === null ? [] : [translate("notice.asks_needed_by", { date: day })]),
        ...(more === 0 ? [] : [translate("notice.asks_more", { count: more })]),
      ];
      return {
        title: translate("notice.asks_title", {
          names: formatList(names, language),
          count: names.length,
          add: requestedCount(request),
        }),
        body: reason,
        detail: details.length === 0 ? null : details.join(" · "),
      };
    }
    case "decided":
      return { title: decidedTitle(news, translate), body: requestSentence(news.request, context), detail: null };
    case "inquiry": {
      const { inquiry } = news;
      return {
        title: translate(inquiry.state === "arrived" ? "notice.sales_arrived" : "notice.sales_ordered"),
        body: inquirySentence(inquiry, context),
        detail: translate("notice.sales_reference", { reference: inquiry.reference }),
      };
    }
  }
}

export function newsTone(news: News): "info" | "success" | "warning" {
  if (news.kind === "inquiry") return "success";
  if (news.kind === "to_decide") return "info";
  const { state, undoneAt } = news.request;
  if (state === "forwarded") return "info";
  return (state === "approved" || state === "superseded") && undoneAt === null ? "success" : "warning";
}

function decidedTitle({ request }: Extract<News, { kind: "decided" }>, translate: Translate): string {
  if (request.undoneAt !== null) return translate("notice.request_undone");
  const isMet = request.state === "superseded" && request.supersededBy === null;
  // Where they were free already, nothing was added.
  const isAdded = request.state === "approved" && request.decision?.by != null;
  if (isAdded || isMet) return translate("notice.request_approved", { add: requestedCount(request) });
  return translate(TITLES[request.state]);
}

const TITLES = {
  pending: "request.open_title",
  approved: "request.approved",
  forwarded: "notice.request_forwarded",
  declined: "notice.request_declined",
  cancelled: "notice.request_ended",
  expired: "notice.request_ended",
  superseded: "notice.request_ended",
} as const satisfies Record<string, MessageKey>;
