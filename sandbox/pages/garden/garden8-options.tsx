import type { CSSProperties, RefObject } from "react";
import type { Choice } from "./choice.ts";

interface Garden8OptionsProps {
  /** What the ids of its parts begin with. */
  prefix: string;
  at: RefObject<HTMLElement>;
  isOpen: boolean;
  marked: number;
  choices: readonly Choice[];
  onMark: (index: number) => void;
  onChoose: (index: number) => void;
}

/** The list of a Garden 8 select: it stays when it is closed, without its options. */
export function Garden8Options({ prefix, at, isOpen, marked, choices, onMark, onChoose }: Garden8OptionsProps) {
  return (
    <div
      className="garden8-menu"
      style={isOpen ? below(at.current) : {}}
      data-garden-id="dropdowns.menu_wrapper"
      data-garden-version="8.76.9"
    >
      <ul
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: as Garden 8 has it.
        role="listbox"
        aria-labelledby={`${prefix}-label`}
        id={`${prefix}-menu`}
        data-garden-id="dropdowns.menu"
        data-garden-version="8.76.9"
      >
        {isOpen &&
          choices.map((choice, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's.
            // biome-ignore lint/a11y/useFocusableInteractive: as Garden 8 has it.
            <li
              key={choice.key}
              id={`${prefix}-item-${index}`}
              // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: as Garden 8 has it.
              role="option"
              aria-selected={index === marked}
              data-garden-id="dropdowns.item"
              data-garden-version="8.76.9"
              // The press would take the focus from the input, and so close the list.
              onMouseDown={(event) => event.preventDefault()}
              onMouseMove={() => onMark(index)}
              onClick={() => onChoose(index)}
            >
              {choice.label}
            </li>
          ))}
      </ul>
    </div>
  );
}

function below(trigger: HTMLElement | null): CSSProperties {
  const { left = 0, bottom = 0, width = 0 } = trigger?.getBoundingClientRect() ?? {};
  return { position: "fixed", left, top: bottom, width };
}
