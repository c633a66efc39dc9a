import { Field, Fieldset, Label, Radio } from "@zendeskgarden/react-forms";
import { type ChoiceProps, keyOfValue, shownValue } from "./choice.ts";
import { testId } from "./test-id.ts";

/** A choice as a group of radio buttons. */
export function RadioChoice({ label, name, testId: id, choices, value, onChange }: ChoiceProps) {
  return (
    <Fieldset {...testId(id)}>
      <Fieldset.Legend>{label}</Fieldset.Legend>
      {choices.map((choice) => (
        <Field key={choice.key}>
          <Radio
            name={name}
            value={shownValue(choices, choice.key)}
            checked={choice.key === value}
            onChange={(event) => onChange(keyOfValue(choices, event.target.value))}
          >
            <Label>{choice.label}</Label>
          </Radio>
        </Field>
      ))}
    </Fieldset>
  );
}
