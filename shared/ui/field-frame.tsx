import type { ComponentChildren } from "preact";

export interface FieldFrameProps {
  /** Unique in its root. */
  id: string;
  label: string;
  hint?: string | undefined;
  /** What is expected, where it isn't what was typed. */
  error: string | null;
}

/** What stands around any field: its name above, what is expected below. */
export function FieldFrame({ id, label, hint, error, children }: FieldFrameProps & { children: ComponentChildren }) {
  return (
    <div class="field">
      <label class="label" for={id}>
        {label} {hint !== undefined && <small>({hint})</small>}
      </label>
      {children}
      {error !== null && (
        <p class="error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

/** What the field itself says of its error. */
export function describedByError({ id, error }: FieldFrameProps) {
  return error === null ? {} : ({ "aria-invalid": "true", "aria-describedby": `${id}-error` } as const);
}
