import type { ComponentChild } from "preact";
import { useEffect } from "preact/hooks";
import type { Settings } from "../api/index.ts";
import { formatMoment, problemSentence } from "../i18n/index.ts";
import { Button } from "../ui/button.tsx";
import { Field } from "../ui/field.tsx";
import { describedBy, FieldFrame } from "../ui/field-frame.tsx";
import { Notice } from "../ui/notice.tsx";
import { Check } from "./check.tsx";
import type { SubscriptionContext } from "./context.ts";
import { known } from "./part.ts";
import { PartView } from "./part-view.tsx";
import { settingValue } from "./setting-value.ts";
import { SettingsHistory } from "./settings-history.tsx";
import type { SettingsField, SettingsForm, SettingsModel } from "./settings-model.ts";
import { LIMITS } from "./settings-model.ts";

interface SettingsProps {
  settings: SettingsModel;
  context: SubscriptionContext;
}

/** What the account sets for itself, saved as a whole; and who changed it. */
export function SettingsSection({ settings, context }: SettingsProps) {
  const { model } = context;
  useEffect(() => {
    void settings.load();
    void model.insights?.members.loadOnce();
  }, [settings, model]);
  return (
    <div class="settings-page">
      <PartView part={settings.settings} context={context} lines={8}>
        {() =>
          settings.form.value !== null && <Form form={settings.form.value} settings={settings} context={context} />
        }
      </PartView>
      <SettingsHistory settings={settings} context={context} />
    </div>
  );
}

function Form({ form, settings, context }: SettingsProps & { form: SettingsForm }) {
  const { translate, model } = context;
  const saving = settings.saving.value;
  // No capability says it: these two are for the owner to change, and the service holds everybody to it.
  const isOwner = model.viewer.role === "owner";
  const currency = known(model.subscription)?.currency ?? "";
  const wrong = (field: SettingsField) => saving.kind === "wrong" && saving.fields.includes(field);
  const whole = (field: keyof typeof LIMITS) => (wrong(field) ? translate("settings.whole", LIMITS[field]) : null);
  return (
    <div class="card settings">
      <Field
        id="low-threshold"
        label={translate("settings.low_threshold")}
        hint={translate("settings.low_threshold_hint")}
        value={form.lowThreshold}
        error={whole("lowThreshold")}
        onInput={(lowThreshold) => settings.edit({ lowThreshold })}
      />
      {isOwner ? (
        <Field
          id="cap"
          label={translate("settings.cap", { currency })}
          hint={translate("settings.cap_hint")}
          value={form.cap}
          error={wrong("cap") ? translate("settings.amount") : null}
          onInput={(cap) => settings.edit({ cap })}
        />
      ) : (
        <ForOwner label={translate("settings.cap", { currency })} context={context}>
          {form.cap === "" ? translate("settings.no_cap") : form.cap}
        </ForOwner>
      )}
      <div class="field">
        <label class="label" for="approval">
          {translate("settings.approval")}
        </label>
        <select
          class="input"
          id="approval"
          value={form.approval}
          onChange={({ currentTarget: { value } }) =>
            settings.edit({ approval: value === "while_free" ? "while_free" : "by_hand" })
          }
        >
          <option value="by_hand">{translate("settings.approval_by_hand")}</option>
          <option value="while_free">{translate("settings.approval_while_free")}</option>
        </select>
      </div>
      <Check
        id="reminders"
        label={translate("settings.reminders")}
        checked={form.reminders}
        onChange={(reminders) => settings.edit({ reminders })}
      />
      <Field
        id="renewal-notice"
        label={translate("settings.renewal_notice")}
        hint={translate("settings.renewal_notice_hint")}
        value={form.renewalNoticeDays}
        error={whole("renewalNoticeDays")}
        onInput={(renewalNoticeDays) => settings.edit({ renewalNoticeDays })}
      />
      <DemotionOrder value={form.demotionOrder} settings={settings} context={context} />
      <Field
        id="retention"
        label={translate("settings.retention")}
        hint={translate("settings.retention_hint")}
        value={form.retentionMonths}
        error={whole("retentionMonths")}
        onInput={(retentionMonths) => settings.edit({ retentionMonths })}
      />
      {isOwner ? (
        <Check
          id="last-active"
          label={translate("settings.show_last_active")}
          checked={form.showLastActive}
          onChange={(showLastActive) => settings.edit({ showLastActive })}
        />
      ) : (
        <ForOwner label={translate("settings.show_last_active")} context={context}>
          {settingValue("showLastActive", form.showLastActive, context)}
        </ForOwner>
      )}
      <Outcome settings={settings} context={context} />
      <div class="answers">
        <Button kind="primary" disabled={saving.kind === "saving"} onPress={() => void settings.save()}>
          {translate(saving.kind === "saving" ? "settings.saving" : "settings.save")}
        </Button>
        {saving.kind === "conflict" && (
          <Button onPress={settings.takeTheirs}>{translate("settings.take_theirs")}</Button>
        )}
      </div>
    </div>
  );
}

function DemotionOrder({ value, settings, context }: SettingsProps & { value: SettingsForm["demotionOrder"] }) {
  const { translate } = context;
  const frame = {
    id: "demotion-order",
    label: translate("settings.demotion_order"),
    hint: translate("settings.demotion_order_hint"),
    error: null,
  };
  return (
    <FieldFrame {...frame}>
      <select
        class="input"
        id={frame.id}
        value={value}
        {...describedBy(frame)}
        onChange={({ currentTarget }) =>
          settings.edit({ demotionOrder: currentTarget.value === "alphabet" ? "alphabet" : "added" })
        }
      >
        <option value="added">{translate("settings.demotion_added")}</option>
        <option value="alphabet">{translate("settings.demotion_alphabet")}</option>
      </select>
    </FieldFrame>
  );
}

interface ForOwnerProps {
  label: string;
  context: SubscriptionContext;
  children: ComponentChild;
}

function ForOwner({ label, context, children }: ForOwnerProps) {
  return (
    <div class="field">
      <p class="label">
        {label} <small>{context.translate("settings.for_owner")}</small>
      </p>
      <p>{children}</p>
    </div>
  );
}

function Outcome({ settings, context }: SettingsProps) {
  const { translate } = context;
  const saving = settings.saving.value;
  switch (saving.kind) {
    case "editing":
    case "saving":
      return <div role="status" />;
    case "saved":
      return (
        <div role="status">
          <Notice kind="success">{translate("settings.saved")}</Notice>
        </div>
      );
    case "wrong":
      return (
        <Notice kind="danger" role="alert">
          {translate("settings.wrong", { count: saving.fields.length })}
        </Notice>
      );
    case "failed":
      return (
        <Notice kind="danger" role="alert">
          {problemSentence(saving.problem, context)}
        </Notice>
      );
    case "conflict":
      return <Conflict theirs={saving.theirs} changed={saving.changed} context={context} />;
  }
}

interface ConflictProps {
  theirs: Settings;
  changed: readonly SettingsField[];
  context: SubscriptionContext;
}

/** What somebody changed meanwhile; what was typed stands, and is saved over it only by another press. */
function Conflict({ theirs, changed, context }: ConflictProps) {
  const { translate, language, model } = context;
  const by = theirs.changed?.by ?? "";
  return (
    <Notice kind="warning" role="alert">
      <p>
        {translate("settings.conflict", {
          name: model.names.value.get(by) ?? by,
          at: formatMoment(theirs.changed?.at ?? "", language, "minute"),
        })}
      </p>
      <ul>
        {changed.map((field) => (
          <li key={field}>
            {translate("settings.now", {
              setting: translate(`settings.name_${field}`),
              value: settingValue(field, theirs[field], context),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
