import { useState } from "react";
import type { Choice } from "../../garden/choice.ts";
import { words } from "../../words.ts";

interface PlainRolesProps {
  choices: readonly Choice[];
  value: string;
  onChange: (key: string) => void;
}

/** The same choice as buttons that unfold: nothing says what is chosen here, or of what. */
export function PlainRoles({ choices, value, onChange }: PlainRolesProps) {
  const [isOpen, setOpen] = useState(false);
  const choose = (key: string) => {
    setOpen(false);
    onChange(key);
  };
  return (
    <div className="plain-roles">
      <span>{choices.find(({ key }) => key === value)?.label}</span>
      {isOpen ? (
        choices.map(({ key, label }) => (
          <button key={key} type="button" onClick={() => choose(key)}>
            {label}
          </button>
        ))
      ) : (
        <button type="button" onClick={() => setOpen(true)}>
          {words.change}
        </button>
      )}
    </div>
  );
}
