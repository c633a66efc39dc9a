import { problemSentence } from "../../../shared/i18n/index.ts";
import { Notice } from "../../../shared/ui/notice.tsx";
import { AddDesk } from "./add-desk.tsx";
import { DeskRow } from "./desk-row.tsx";
import type { OptionsProps } from "./options-props.ts";
import { PreferencesForm } from "./preferences-form.tsx";

/** Which help desks are connected to which seat service, and how Seatmeter behaves in this browser. */
export function OptionsPage({ model, context }: OptionsProps) {
  const { translate, language } = context;
  const { desks, problem } = model;
  return (
    <main class="page">
      <h1>{translate("options.title")}</h1>
      {problem.value !== null && (
        <Notice kind="danger" role="alert">
          {problemSentence(problem.value, { translate, language, now: Date.now() })}
        </Notice>
      )}
      <section aria-labelledby="desks">
        <h2 id="desks">{translate("options.desks")}</h2>
        {desks.value?.length === 0 && <p class="subtle">{translate("options.desks_none")}</p>}
        <ul>
          {desks.value?.map((desk) => (
            <DeskRow key={desk.origin} desk={desk} model={model} context={context} />
          ))}
        </ul>
        <p class="small subtle">{translate("options.settings")}</p>
      </section>
      <AddDesk model={model} context={context} />
      <PreferencesForm model={model} context={context} />
      <section>
        <h2>{translate("options.privacy_title")}</h2>
        <p class="subtle">{translate("options.privacy")}</p>
      </section>
    </main>
  );
}
