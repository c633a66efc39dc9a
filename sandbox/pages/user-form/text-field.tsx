import { Field, Input, Label, Message } from "@zendeskgarden/react-forms";

interface TextFieldProps {
  label: string;
  name: string;
  type?: "text" | "email";
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
  attributes?: Record<string, string>;
}

/** A labelled line of text with what is wrong with it below. */
export function TextField({ label, name, type, value, error, onChange, attributes = {} }: TextFieldProps) {
  return (
    <Field>
      <Label>{label}</Label>
      <Input
        name={name}
        {...(type === undefined ? {} : { type })}
        autoComplete="off"
        {...attributes}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        {...(error === undefined ? {} : { validation: "error" as const })}
      />
      {error !== undefined && <Message validation="error">{error}</Message>}
    </Field>
  );
}
