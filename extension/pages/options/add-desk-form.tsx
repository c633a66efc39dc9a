import { MAX_QUANTITY } from "../../../shared/seats/index.ts";
import { Button } from "../../../shared/ui/button.tsx";
import { Field } from "../../../shared/ui/field.tsx";
import { AddingNotice } from "./adding-notice.tsx";
import { AloneNotice } from "./alone-notice.tsx";
import type { Way } from "./options-model.ts";
import type { OptionsProps } from "./options-props.ts";

const WAYS: readonly Way[] = ["alone", "service"];

/** Two ways, two fields and a button; the outcome is below them, where a screen reader announces it. */
export function AddDeskForm({ model, context }: OptionsProps) {
  const { translate } = context;
  const { desk, way, adding, alone } = model;
  const state = way.value === "alone" ? alone.adding.value : adding.value;
  return (
    <>
      <Ways model={model} context={context} />
      <Field
        id="desk"
        label={translate("options.desk_label")}
        hint={translate("options.desk_hint")}
        value={desk.value}
        error={state.kind === "wrong" && state.desk ? translate("options.desk_error") : null}
        onInput={(typed) => {
          desk.value = typed;
        }}
      />
      {way.value === "alone" ? (
        <TotalField model={model} context={context} />
      ) : (
        <ServiceField model={model} context={context} />
      )}
      <Button
        kind="primary"
        disabled={state.kind === "asking"}
        onPress={() => void (way.value === "alone" ? alone.add() : model.add())}
      >
        {translate("options.add")}
      </Button>
      <div role="status">
        {way.value === "alone" ? (
          <AloneNotice model={model} context={context} />
        ) : (
          <AddingNotice model={model} context={context} />
        )}
      </div>
    </>
  );
}

function Ways({ model: { way }, context: { translate } }: OptionsProps) {
  return (
    <fieldset class="ways">
      <legend class="label">{translate("options.ways")}</legend>
      {WAYS.map((each) => (
        <label class="way" key={each}>
          <input
            type="radio"
            name="way"
            aria-labelledby={`way-${each}`}
            aria-describedby={`way-${each}-text`}
            checked={way.value === each}
            onChange={() => {
              way.value = each;
            }}
          />
          <span>
            <strong id={`way-${each}`}>{translate(`options.way_${each}`)}</strong>
            <span class="small subtle" id={`way-${each}-text`}>
              {translate(`options.way_${each}_text`)}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function TotalField({ model: { alone }, context: { translate } }: OptionsProps) {
  const { total, adding } = alone;
  const isWrong = adding.value.kind === "wrong" && adding.value.total;
  return (
    <Field
      id="total"
      label={translate("options.total_label")}
      hint={translate("options.total_hint")}
      inputMode="numeric"
      value={total.value}
      error={isWrong ? translate("options.total_error", { max: MAX_QUANTITY }) : null}
      onInput={(typed) => {
        total.value = typed;
      }}
    />
  );
}

function ServiceField({ model: { service, adding }, context: { translate } }: OptionsProps) {
  const isWrong = adding.value.kind === "wrong" && adding.value.service;
  return (
    <Field
      id="service"
      label={translate("options.service_label")}
      hint={translate("options.service_hint")}
      value={service.value}
      error={isWrong ? translate("options.service_error") : null}
      onInput={(typed) => {
        service.value = typed;
      }}
    />
  );
}
