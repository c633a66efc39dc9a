import { useState } from "preact/hooks";
import type { SalesInquiry } from "../api/index.ts";
import type { Translate } from "../i18n/index.ts";
import { formatList } from "../i18n/index.ts";
import { formatDay } from "../requests/index.ts";
import { Button } from "../ui/button.tsx";
import type { SalesContext } from "./sales-context.ts";

type CardContext = Pick<SalesContext, "translate" | "language" | "now" | "viewer" | "copy">;

/** How one form to sales stands: its number, how far it is, and what was wanted. */
export function InquiryCard({ inquiry, context }: { inquiry: SalesInquiry; context: CardContext }) {
  const { translate } = context;
  const { reference, lines, message } = inquiry;
  return (
    <article class={`request ${inquiry.state === "arrived" ? "good" : "open"}`} aria-label={reference}>
      <p>{translate("sales.reference")}</p>
      <div class="reference">
        <output class="number">{reference}</output>
        <Copy text={reference} context={context} />
      </div>
      <p role="status">{inquirySentence(inquiry, context)}</p>
      {lines.length > 0 && <p class="small subtle">{inquiredLines(inquiry, context)}</p>}
      {message !== "" && <p class="small subtle quoted">{message}</p>}
    </article>
  );
}

function Copy({ text, context: { translate, copy } }: { text: string; context: CardContext }) {
  const [copied, setCopied] = useState<"copied" | "not_copied" | null>(null);
  const press = () =>
    copy(text).then(
      () => setCopied("copied"),
      () => setCopied("not_copied"),
    );
  return (
    <>
      <Button small onPress={() => void press()}>
        {translate("sales.copy")}
      </Button>
      <span class="small subtle" role="status">
        {copied !== null && translate(`sales.${copied}`)}
      </span>
    </>
  );
}

/** How far it is, in a sentence. */
export function inquirySentence(
  { state, createdAt, orderedAt, arrivedAt }: SalesInquiry,
  { translate, language, now, viewer }: Omit<CardContext, "copy">,
): string {
  const day = (at: string | null) => formatDay(at ?? createdAt, language, now);
  switch (state) {
    case "sent": {
      const name = viewer.salesRepresentative;
      return name === null
        ? translate("sales.sent", { date: day(createdAt) })
        : translate("sales.sent_named", { date: day(createdAt), name });
    }
    case "ordered":
      return translate("sales.ordered", { date: day(orderedAt) });
    case "arrived":
      return translate("sales.arrived", { date: day(arrivedAt) });
  }
}

/** What is wanted: "3 licenses for Suite and 12 licenses in total for Sell". */
function inquiredLines(
  { lines }: Pick<SalesInquiry, "lines">,
  { translate, language }: { translate: Translate; language: string },
): string {
  return formatList(
    lines.map((line) =>
      "add" in line
        ? translate("request.line", { add: line.add, name: line.name })
        : translate("sales.line_total", { total: line.total, name: line.name }),
    ),
    language,
  );
}
