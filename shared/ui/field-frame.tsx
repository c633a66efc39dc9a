import type { ComponentChildren } from "preact";

export interface FieldFrameProps {
  /** Unique in its root. */
  id: string;
  label: string;
  /** Beside the label, in a word, as that it may stay empty. */
  optional?: string | undefined;
  /** A sentence below it. */
  hint?: string | undefined;
  /** What is expected, where it isn't what was typed. */
  error: string | null;
}

/** What stands around any field: its name above, what is expected below. */
export function FieldFrame({
  id,
  label,
  optional,
  hint,
  error,
  children,
}: FieldFrameProps & { children: ComponentChildren }) {
  return (
    <div class="field">
      <label class="label" for={id}>
        {label} {optional !== undefined && <small>({optional})</small>}
      </label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {error !== null && (
        <p class="error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

/** What the field itself says of its hint and its error. */
export function describedBy({ id, hint, error }: FieldFrameProps) {
  const ids = [...(hint === undefined ? [] : [`${id}-hint`]), ...(error === null ? [] : [`${id}-error`])];
  return {
    ...(ids.length === 0 ? {} : { "aria-describedby": ids.join(" ") }),
    ...(error === null ? {} : ({ "aria-invalid": "true" } as const)),
  };
}
