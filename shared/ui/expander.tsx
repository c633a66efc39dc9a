import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

interface ExpanderProps {
  /** Unique in its root. */
  id: string;
  label: string;
  children: ComponentChildren;
}

/** A part that is shown when asked for. */
export function Expander({ id, label, children }: ExpanderProps) {
  const [open, setOpen] = useState(false);
  return (
    <div class="expander">
      <button
        type="button"
        class="button link"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && (
        <div class="expanded small subtle" id={id}>
          {children}
        </div>
      )}
    </div>
  );
}
