import type { Press, SeatRequest, Viewer } from "../api/index.ts";
import type { Translate } from "../i18n/index.ts";
import { formatDate, formatList, formatMoney } from "../i18n/index.ts";
import { SendButton } from "../ui/send-button.tsx";
import { formatDay, today } from "./day.ts";
import { deciderNames } from "./decider-names.ts";
import { requestedLines } from "./requested-lines.ts";

interface CardContext {
  viewer: Viewer;
  translate: Translate;
  language: string;
  now: number;
  /** Whether it is shown to somebody who decides about it. */
  decides?: boolean;
  /** Takes it back; left out where it can't be. */
  onCancel?: ((id: string, press: Press) => void) | undefined;
  /** It is being taken back. */
  busy: boolean;
}

/** How one request stands: what was asked for, what became of it, and what can be done. */
export function RequestCard({ request, context }: { request: SeatRequest; context: CardContext }) {
  const { translate, onCancel, busy, decides = false, viewer } = context;
  const isOpen = request.state === "pending";
  const own = request.people.filter(({ memberId }) => memberId === viewer.memberId);
  return (
    <article class={`request ${toneOf(request)}`} aria-label={requestedLines(request, context)}>
      <p>
        <strong>{decides ? askedBy(request, context) : requestedLines(request, context)}</strong>
      </p>
      {!(decides && isOpen) && <p role="status">{requestSentence(request, context)}</p>}
      <Reasons people={decides ? request.people : own} />
      {isOpen && <Details request={request} context={context} />}
      {isOpen && onCancel !== undefined && !request.approving && (
        <SendButton
          small
          disabled={busy}
          refusal={translate("problem.not-pressed")}
          onPress={(press) => onCancel(request.id, press)}
        >
          {translate(busy ? "request.cancelling" : "request.cancel")}
        </SendButton>
      )}
    </article>
  );
}

/** In the words of whoever asked; whose they are is said where several did. */
function Reasons({ people }: Pick<SeatRequest, "people">) {
  const said = people.filter(({ reason }) => reason !== null);
  return (
    <>
      {said.map(({ memberId, name, reason }) => (
        <p key={memberId} class="small subtle quoted">
          {people.length > 1 && name !== null && <b>{name} </b>}
          {reason}
        </p>
      ))}
    </>
  );
}

/** "Daniel Kim asks for 3 licenses for Suite". */
function askedBy(request: SeatRequest, context: Pick<CardContext, "translate" | "language">): string {
  const names = request.people.flatMap(({ name }) => (name === null ? [] : [name]));
  return context.translate("inbox.asks", {
    names: formatList(names, context.language),
    count: names.length,
    lines: requestedLines(request, context),
  });
}

function toneOf({ state, undoneAt }: SeatRequest): "open" | "good" | "ended" {
  if (state === "pending" || state === "forwarded") return "open";
  return (state === "approved" || state === "superseded") && undoneAt === null ? "good" : "ended";
}

function Details({ request, context }: { request: SeatRequest; context: CardContext }) {
  const { translate, language, now, viewer, decides = false } = context;
  const { price } = request;
  const others = request.people.flatMap(({ memberId, name }) =>
    memberId === viewer.memberId || name === null ? [] : [name],
  );
  return (
    <ul class="small subtle">
      {!decides && others.length > 0 && (
        <li>{translate("request.merged", { names: formatList(others, language), count: others.length })}</li>
      )}
      {request.neededBy !== null && (
        <li>{translate("request.needed_by_day", { date: formatDate(request.neededBy, language, today(now)) })}</li>
      )}
      {decides && price !== undefined && (
        <li>
          {translate(price.changed ? "inbox.price_changed" : "inbox.price", {
            due: formatMoney(price.dueNow, language),
            change: formatMoney(price.renewalChange, language),
          })}
        </li>
      )}
      <li>{translate("request.expires", { date: formatDay(request.expiresAt, language, now) })}</li>
    </ul>
  );
}

/** What became of it, in a sentence. */
export function requestSentence(request: SeatRequest, context: Omit<CardContext, "busy">): string {
  const { translate, viewer, language, now } = context;
  const { decision, approving } = request;
  const by = decision?.by?.name ?? null;
  switch (request.state) {
    case "pending": {
      const names = deciderNames(viewer, context);
      if (approving) return translate("request.approving");
      return names === null ? translate("request.pending") : translate("request.pending_named", { names });
    }
    case "approved":
      if (request.undoneAt !== null) return translate("request.undone");
      if (decision?.by == null) return translate("request.approved_by_itself");
      return by === null ? translate("request.approved") : translate("request.approved_named", { name: by });
    case "forwarded":
      return by === null ? translate("request.forwarded") : translate("request.forwarded_named", { name: by });
    case "declined": {
      const reason = decision?.reason ?? "";
      if (by === null) return translate("request.declined");
      return translate("request.declined_named", { name: by, reason });
    }
    case "cancelled":
      return translate("request.cancelled");
    case "expired":
      return translate("request.expired", { date: formatDay(request.expiresAt, language, now) });
    case "superseded":
      if (request.undoneAt !== null) return translate("request.undone");
      if (request.supersededBy !== null) return translate("request.superseded");
      return by === null ? translate("request.met") : translate("request.met_named", { name: by });
  }
}
