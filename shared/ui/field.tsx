interface FieldProps {
  /** Unique in its root. */
  id: string;
  label: string;
  hint?: string;
  /** Which keyboard a telephone shows. */
  inputMode?: "text" | "email" | "tel";
  /** What the browser may offer; nothing where left out. */
  autocomplete?: string;
  value: string;
  /** What is expected, where it isn't what was typed. */
  error: string | null;
  onInput: (value: string) => void;
}

/** One line of text. Enter does nothing: there is no form around it. */
export function Field({
  id,
  label,
  hint,
  inputMode = "text",
  autocomplete = "off",
  value,
  error,
  onInput,
}: FieldProps) {
  return (
    <div class="field">
      <label class="label" for={id}>
        {label} {hint !== undefined && <small>({hint})</small>}
      </label>
      <input
        class="input"
        id={id}
        type="text"
        inputMode={inputMode}
        autocomplete={autocomplete}
        value={value}
        aria-invalid={error === null ? undefined : "true"}
        aria-describedby={error === null ? undefined : `${id}-error`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {error !== null && (
        <p class="error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
