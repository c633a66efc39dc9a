import type { SettingsChange } from "../api/index.ts";
import { formatMoment } from "../i18n/index.ts";
import type { SubscriptionContext } from "./context.ts";
import { PagesEnd } from "./pages-view.tsx";
import { settingValue } from "./setting-value.ts";
import type { SettingsField, SettingsModel } from "./settings-model.ts";
import { LIMITS } from "./settings-model.ts";

interface HistoryProps {
  settings: SettingsModel;
  context: SubscriptionContext;
}

/** Who changed which setting, newest first. */
export function SettingsHistory({ settings: { history }, context }: HistoryProps) {
  const { translate } = context;
  return (
    <section class="card" aria-labelledby="changes">
      <h3 id="changes">{translate("settings.history")}</h3>
      {history.state.value.pages.map((page) => (
        <ul key={page[0]?.version} class="changes">
          {page.map((change) => (
            <Change key={change.version} change={change} context={context} />
          ))}
        </ul>
      ))}
      <PagesEnd list={history} empty={translate("settings.history_none")} context={context} />
    </section>
  );
}

function Change({ change: { at, by, fields }, context }: { change: SettingsChange; context: SubscriptionContext }) {
  const { translate, language, model } = context;
  return (
    <li>
      <p class="small subtle">
        {translate("settings.changed_by", {
          name: model.names.value.get(by) ?? by,
          at: formatMoment(at, language, "minute"),
        })}
      </p>
      {fields.map(({ field, from, to }) => (
        <p key={field}>
          {translate("settings.changed", {
            setting: isKnown(field) ? translate(`settings.name_${field}`) : field,
            from: settingValue(field, from, context),
            to: settingValue(field, to, context),
          })}
        </p>
      ))}
    </li>
  );
}

const OTHERS = ["cap", "approval", "reminders", "showLastActive"];

function isKnown(field: string): field is SettingsField {
  return field in LIMITS || OTHERS.includes(field);
}
