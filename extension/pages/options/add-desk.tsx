import { Button } from "../../../shared/ui/button.tsx";
import { Field } from "../../../shared/ui/field.tsx";
import { AddingNotice } from "./adding-notice.tsx";
import type { OptionsProps } from "./options-props.ts";

/** Two addresses and a button; what came of it stands below, where a screen reader hears it. */
export function AddDesk({ model, context }: OptionsProps) {
  const { translate } = context;
  const { desk, service, adding } = model;
  const wrong = adding.value.kind === "wrong" ? adding.value : null;
  return (
    <section aria-labelledby="add">
      <h2 id="add">{translate("options.add_title")}</h2>
      <Field
        id="desk"
        label={translate("options.desk_label")}
        hint={translate("options.desk_hint")}
        value={desk.value}
        error={wrong?.desk ? translate("options.desk_error") : null}
        onInput={(typed) => {
          desk.value = typed;
        }}
      />
      <Field
        id="service"
        label={translate("options.service_label")}
        hint={translate("options.service_hint")}
        value={service.value}
        error={wrong?.service ? translate("options.service_error") : null}
        onInput={(typed) => {
          service.value = typed;
        }}
      />
      <Button kind="primary" disabled={adding.value.kind === "asking"} onPress={() => void model.add()}>
        {translate("options.add")}
      </Button>
      <div role="status">
        <AddingNotice model={model} context={context} />
      </div>
    </section>
  );
}
