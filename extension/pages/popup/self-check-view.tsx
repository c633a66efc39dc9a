import { useEffect, useRef, useState } from "preact/hooks";
import { formatDate } from "../../../shared/i18n/index.ts";
import { Button } from "../../../shared/ui/button.tsx";
import type { SelfCheck } from "../../platform/self-check.ts";
import { checkReport, missingPlace } from "../../platform/self-check.ts";
import type { PopupProps } from "./popup-props.ts";

interface SelfCheckProps extends PopupProps {
  check: SelfCheck;
}

/** The table's date always has its year: whoever reads it may do so much later. */
const NEVER = "";

/** What was looked for in the help desk's page, and what was found: open where something is missing. */
export function SelfCheckView({ check, model, context: { translate, language } }: SelfCheckProps) {
  const [copied, setCopied] = useState<"copied" | "not_copied" | null>(null);
  const report = checkReport(check, model.versions);
  const copy = () =>
    model.copy(report).then(
      () => setCopied("copied"),
      () => setCopied("not_copied"),
    );
  return (
    <details open={missingPlace(check) !== null}>
      <summary class="small">{translate("check.heading")}</summary>
      <ul class="checks small">
        {check.places.map(({ place, isThere, by }) => (
          <li key={place}>
            {translate(isThere ? "check.found" : "check.not_found", { place: translate(`check.${place}`) })}
            <code>
              <bdi>{by.join(" | ")}</bdi>
            </code>
          </li>
        ))}
      </ul>
      <p class="small subtle">{translate("check.table", { date: formatDate(check.table, language, NEVER) })}</p>
      <div class="actions">
        <Button small onPress={() => void copy()}>
          {translate("check.copy")}
        </Button>
        <span class="small subtle" role="status">
          {copied !== null && translate(`check.${copied}`)}
        </span>
      </div>
      {copied === "not_copied" && <ReportByHand report={report} label={translate("check.heading")} />}
    </details>
  );
}

/** A field, selected as it appears: by keyboard alone nobody selects a text that stands in none. */
function ReportByHand({ report, label }: { report: string; label: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return <textarea class="input report small" readOnly rows={8} aria-label={label} value={report} ref={field} />;
}
