import { Combobox, Field, Option } from "@zendeskgarden/react-dropdowns";
import { type ChoiceProps, keyOfValue, shownValue } from "./choice.ts";
import { floatingPlace } from "./floating-place.ts";
import { adminTestId } from "./test-id.ts";

interface Garden9ComboboxProps extends Omit<ChoiceProps, "name" | "testId"> {
  name?: string;
  /** What the combobox itself is told by. */
  attributes?: Record<string, string>;
  /** Whether an option's test id is its key, as in the wizard of Admin Center. */
  namesOptions?: boolean;
  /** Whether its list is put where nothing cuts it off, as in a dialog. */
  floats?: boolean;
}

/** A choice as a combobox of Garden 9 that can't be typed into. */
export function Garden9Combobox(props: Garden9ComboboxProps) {
  const { label, name, attributes = {}, namesOptions = false, choices, value, onChange, floats = false } = props;
  const chosen = choices.find(({ key }) => key === value);
  return (
    <Field>
      <Field.Label>{label}</Field.Label>
      <Combobox
        {...attributes}
        isEditable={false}
        selectionValue={chosen === undefined ? null : shownValue(choices, value)}
        inputValue={chosen?.label ?? ""}
        {...(floats ? { listboxAppendToNode: floatingPlace() } : {})}
        inputProps={name === undefined ? {} : { name }}
        onChange={({ selectionValue }) => {
          if (typeof selectionValue === "string") onChange(keyOfValue(choices, selectionValue));
        }}
      >
        {choices.map((choice) => (
          <Option
            key={choice.key}
            value={shownValue(choices, choice.key)}
            label={choice.label}
            {...(namesOptions ? adminTestId(choice.key) : {})}
          />
        ))}
      </Combobox>
    </Field>
  );
}
