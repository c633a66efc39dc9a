import { useLayoutEffect, useRef } from "preact/hooks";

interface TextAreaProps {
  /** Unique in its root. */
  id: string;
  label: string;
  hint?: string;
  value: string;
  /** What is expected, where it isn't what was typed. */
  error: string | null;
  /** Has the focus as soon as it is there: a press has just asked for it. */
  focused?: boolean;
  onInput: (value: string) => void;
}

/** Some lines of text. */
export function TextArea({ id, label, hint, value, error, focused = false, onInput }: TextAreaProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (focused) area.current?.focus();
  }, [focused]);
  return (
    <div class="field">
      <label class="label" for={id}>
        {label} {hint !== undefined && <small>({hint})</small>}
      </label>
      <textarea
        class="input"
        id={id}
        rows={3}
        ref={area}
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
