import { useState } from "preact/hooks";
import { formatMoment } from "../../../shared/i18n/index.ts";
import { MAX_QUANTITY, readQuantity } from "../../../shared/seats/index.ts";
import { Button } from "../../../shared/ui/button.tsx";
import { Field } from "../../../shared/ui/field.tsx";
import type { EnteredTotal } from "../../platform/kept.ts";
import type { OptionsProps } from "./options-props.ts";

interface TotalFormProps extends OptionsProps {
  origin: string;
  total: EnteredTotal | null;
}

/** Where no seat service knows how many licenses there are, somebody who does enters it here. */
export function TotalForm({ origin, total, model, context }: TotalFormProps) {
  const { translate, language } = context;
  const [text, setText] = useState(total === null ? "" : String(total.purchased));
  const [isWrong, setWrong] = useState(false);
  const keep = () => {
    const entry = readQuantity(text, "total");
    const isKept = entry.ok && entry.value > 0;
    setWrong(!isKept);
    if (isKept) void model.enterTotal(origin, entry.value);
  };
  return (
    <div class="total">
      <p class="small subtle">{translate("options.without_service")}</p>
      <Field
        id={`total-${origin}`}
        label={translate("options.total_label")}
        hint={translate("options.total_hint")}
        value={text}
        error={isWrong ? translate("options.total_error", { max: MAX_QUANTITY }) : null}
        onInput={(typed) => {
          setText(typed);
          setWrong(false);
        }}
      />
      <Button small onPress={keep}>
        {translate("options.total_save")}
      </Button>
      <p class="small subtle" role="status">
        {total !== null && (
          // A new node each time: the same words again would not be spoken.
          <span key={total.enteredAt}>
            {translate("options.total_entered", {
              date: formatMoment(new Date(total.enteredAt).toISOString(), language, "minute"),
            })}
          </span>
        )}
      </p>
    </div>
  );
}
