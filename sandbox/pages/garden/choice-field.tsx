import { Field, Label, Select } from "@zendeskgarden/react-forms";
import { hasVariant } from "../active-variants.ts";
import { type ChoiceProps, keyOfValue, shownValue } from "./choice.ts";
import { Garden8Select } from "./garden8-select.tsx";
import { Garden9Combobox } from "./garden9-combobox.tsx";
import { testId } from "./test-id.ts";

/** A labelled choice, in the markup that the variant asks for; else the browser's own list. */
export function ChoiceField(props: ChoiceProps) {
  if (hasVariant("garden8")) return <Garden8Select {...props} />;
  if (hasVariant("garden9")) return <Garden9Combobox {...props} floats attributes={testId(props.testId)} />;
  const { label, name, choices, value, onChange } = props;
  return (
    <Field>
      <Label>{label}</Label>
      <Select
        name={name}
        {...testId(props.testId)}
        value={shownValue(choices, value)}
        onChange={(event) => onChange(keyOfValue(choices, event.target.value))}
      >
        {choices.map((choice) => (
          <option key={choice.key} value={shownValue(choices, choice.key)}>
            {choice.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
