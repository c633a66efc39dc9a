import { LANGUAGES } from "../../../shared/i18n/index.ts";
import { POLL_MINUTES } from "../../platform/kept.ts";
import type { OptionsProps } from "./options-props.ts";

/** Choices that are kept as soon as they are made. */
export function PreferencesForm({ model, context }: OptionsProps) {
  const { translate } = context;
  const { preferences, isLanguageManaged, saved } = model;
  return (
    <section aria-labelledby="preferences">
      <h2 id="preferences">{translate("options.preferences")}</h2>
      <div class="field">
        <label class="label" for="language">
          {translate("options.language")}
        </label>
        <select
          class="input"
          id="language"
          disabled={isLanguageManaged.value}
          aria-describedby={isLanguageManaged.value ? "language-managed" : undefined}
          value={preferences.value.language ?? ""}
          onChange={({ currentTarget: { value } }) =>
            void model.prefer({ language: LANGUAGES.find((language) => language === value) ?? null })
          }
        >
          <option value="">{translate("options.language_host")}</option>
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {ownName(language)}
            </option>
          ))}
        </select>
        {isLanguageManaged.value && (
          <p class="small subtle" id="language-managed">
            {translate("options.managed")}
          </p>
        )}
      </div>
      <div class="field">
        <label class="label" for="pace">
          {translate("options.pace")}
        </label>
        <select
          class="input"
          id="pace"
          value={preferences.value.pollMinutes ?? ""}
          onChange={({ currentTarget: { value } }) =>
            void model.prefer({ pollMinutes: POLL_MINUTES.find((minutes) => String(minutes) === value) ?? null })
          }
        >
          <option value="">{translate("options.pace_service")}</option>
          {POLL_MINUTES.map((minutes) => (
            <option key={minutes} value={minutes}>
              {translate("options.pace_minutes", { minutes })}
            </option>
          ))}
        </select>
      </div>
      <p class="saved" role="status">
        {/* A new node each time: the same words again would not be spoken. */}
        {saved.value > 0 && <span key={saved.value}>{translate("options.saved")}</span>}
      </p>
    </section>
  );
}

/** A language as those who speak it call it, for whoever can't read the page. */
function ownName(language: string): string {
  const name = new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
  return name.replace(/^./u, (first) => first.toLocaleUpperCase(language));
}
