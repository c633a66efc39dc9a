import { useEffect, useMemo } from "preact/hooks";
import type { LedgerEntry } from "../api/index.ts";
import { formatMoment, formatMoney, problemSentence } from "../i18n/index.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import type { SubscriptionContext } from "./context.ts";
import { PagesEnd } from "./pages-view.tsx";
import type { Insights } from "./subscription-model.ts";

interface LedgerProps {
  insights: Insights;
  context: SubscriptionContext;
}

/** Everything that ever changed, newest first, to be read on and on or taken away as CSV. */
export function LedgerSection({ insights, context }: LedgerProps) {
  const { translate, language } = context;
  const { ledger, saving } = insights;
  useEffect(() => void ledger.loadOnce(), [ledger]);
  const isSaving = saving.value.kind === "saving";
  return (
    <section class="card" aria-labelledby="ledger">
      <div class="card-head">
        <h3 id="ledger">{translate("ledger.title")}</h3>
        <Button small disabled={isSaving} onPress={() => void insights.saveLedger(language)}>
          {translate(isSaving ? "ledger.saving" : "ledger.save")}
        </Button>
      </div>
      {saving.value.kind === "failed" && (
        <Notice kind="danger" role="alert">
          {problemSentence(saving.value.problem, context)}
        </Notice>
      )}
      <table class="rows ledger" aria-labelledby="ledger">
        <thead>
          <tr>
            <th scope="col">{translate("ledger.at")}</th>
            <th scope="col">{translate("ledger.what")}</th>
            <th scope="col">{translate("ledger.who")}</th>
            <th scope="col" class="number">
              {translate("ledger.change")}
            </th>
            <th scope="col" class="number">
              {translate("ledger.amount")}
            </th>
          </tr>
        </thead>
        {ledger.state.value.pages.map((page) => (
          <LedgerPage key={page[0]?.id} page={page} context={context} />
        ))}
      </table>
      <PagesEnd list={ledger} empty={translate("ledger.none")} context={context} />
    </section>
  );
}

function LedgerPage({ page, context }: { page: readonly LedgerEntry[]; context: SubscriptionContext }) {
  const { language } = context;
  // Drawn once: the next page changes none of these rows.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what they show is the page, in this language.
  const rows = useMemo(() => {
    const numbers = new Intl.NumberFormat(language);
    return page.map((entry) => <Entry key={entry.id} entry={entry} numbers={numbers} context={context} />);
  }, [page, language]);
  return <tbody>{rows}</tbody>;
}

interface EntryProps {
  entry: LedgerEntry;
  numbers: Intl.NumberFormat;
  context: SubscriptionContext;
}

function Entry({ entry, numbers, context: { translate, language } }: EntryProps) {
  const { at, kind, by, name, before, after, amount, receipt, note, reasons } = entry;
  return (
    <tr>
      <td data-label={translate("ledger.at")}>
        <time dateTime={at}>{formatMoment(at, language, "minute")}</time>
      </td>
      <td data-label={translate("ledger.what")}>
        <span class="name">{translate("ledger.kind", { kind, name })}</span>
        {reasons.map((reason) => (
          <span key={reason} class="small quoted">
            {reason}
          </span>
        ))}
        {receipt !== null && <span class="small subtle">{translate("ledger.receipt", { receipt })}</span>}
        {note !== null && <span class="small subtle">{translate("ledger.note", { note })}</span>}
      </td>
      <td data-label={translate("ledger.who")}>
        {by === null ? (
          <span class="subtle">{translate(kind === "removal" ? "ledger.by_renewal" : "ledger.by_operator")}</span>
        ) : (
          (by.name ?? by.memberId)
        )}
      </td>
      <td class="number" data-label={translate("ledger.change")}>
        {translate("ledger.before_after", { before: numbers.format(before), after: numbers.format(after) })}
      </td>
      <td class="number" data-label={translate("ledger.amount")}>
        {formatMoney(amount, language)}
      </td>
    </tr>
  );
}
