import type { ButtonHTMLAttributes, KeyboardEvent, ReactNode } from "react";
import { useEffect, useId, useRef, useState } from "react";

interface Garden8MenuProps<T extends string> {
  button: ButtonHTMLAttributes<HTMLButtonElement>;
  /** What stands in the button. */
  children: ReactNode;
  items: readonly { value: T; label: string; attributes: Record<string, string> }[];
  isOpen: boolean;
  onOpen: () => void;
  /** `null` where it is closed without a choice. */
  onChoose: (value: T | null) => void;
}

/** A menu as Garden 8 draws it: a hidden input beside the button has its keys, and its list stays when it is closed. */
export function Garden8Menu<T extends string>({ button, children, items, isOpen, ...on }: Garden8MenuProps<T>) {
  const prefix = `downshift-${useId().replaceAll(":", "")}`;
  const input = useRef<HTMLInputElement>(null);
  const [marked, setMarked] = useState(0);
  useEffect(() => {
    if (!isOpen) return;
    setMarked(0);
    input.current?.focus();
  }, [isOpen]);

  const keys = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      setMarked((now) => (now + step + items.length) % items.length);
    } else if (event.key === "Enter" || event.key === " ") on.onChoose(items[marked]?.value ?? null);
    else if (event.key === "Escape") on.onChoose(null);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <button {...button} aria-haspopup="true" data-toggle="true" aria-expanded={isOpen} onClick={on.onOpen}>
        {children}
      </button>
      <input
        ref={input}
        id={`${prefix}-input`}
        className="garden8-input"
        aria-autocomplete="list"
        aria-labelledby={`${prefix}-label`}
        autoComplete="off"
        readOnly
        tabIndex={-1}
        data-garden-id="forms.input"
        data-garden-version="8.76.9"
        aria-invalid="false"
        value=""
        onKeyDown={keys}
      />
      <div className="garden8-menu" data-garden-id="dropdowns.menu_wrapper" data-garden-version="8.76.9">
        <ul
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: as Garden 8 has it.
          role="menu"
          aria-labelledby={`${prefix}-label`}
          id={`${prefix}-menu`}
          data-garden-id="dropdowns.menu"
          data-garden-version="8.76.9"
        >
          {isOpen &&
            items.map(({ value, label, attributes }, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's.
              // biome-ignore lint/a11y/useFocusableInteractive: as Garden 8 has it.
              <li
                key={value}
                id={`${prefix}-item-${index}`}
                // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: as Garden 8 has it.
                role="menuitem"
                data-marked={index === marked}
                {...attributes}
                data-garden-id="dropdowns.item"
                data-garden-version="8.76.9"
                onMouseMove={() => setMarked(index)}
                onClick={() => on.onChoose(value)}
              >
                {label}
              </li>
            ))}
        </ul>
      </div>
    </>
  );
}
