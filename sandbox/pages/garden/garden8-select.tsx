import type { KeyboardEvent } from "react";
import { useEffect, useId, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { ChoiceProps } from "./choice.ts";
import { floatingPlace } from "./floating-place.ts";
import { Garden8Options } from "./garden8-options.tsx";
import { testId } from "./test-id.ts";

/**
 * A choice as Garden 8 draws it (`@zendeskgarden/react-dropdowns` 8.76): a trigger that is nobody, the chosen word beside a
 * hidden input that is always empty, and a list that stays when it is closed, without its options.
 */
export function Garden8Select({ label, testId: id, choices, value, onChange }: ChoiceProps) {
  const prefix = `downshift-${useId().replaceAll(":", "")}`;
  const trigger = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [marked, setMarked] = useState(0);
  const chosen = choices.findIndex(({ key }) => key === value);

  useEffect(() => {
    if (isOpen) input.current?.focus();
  }, [isOpen]);
  const open = () => {
    setMarked(Math.max(0, chosen));
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    trigger.current?.focus();
  };
  const choose = (index: number) => {
    const choice = choices[index];
    if (choice !== undefined) onChange(choice.key);
    close();
  };
  const keys = (event: KeyboardEvent) => {
    if (!isOpen) {
      if (!["ArrowDown", "ArrowUp", "Enter", " "].includes(event.key)) return;
      open();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      setMarked((now) => (now + step + choices.length) % choices.length);
    } else if (event.key === "Enter" || event.key === " ") choose(marked);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="garden8-field" data-garden-id="forms.field" data-garden-version="8.76.9">
      <label
        id={`${prefix}-label`}
        htmlFor={`${prefix}-input`}
        data-garden-id="forms.input_label"
        data-garden-version="8.76.9"
      >
        {label}
      </label>
      <div
        ref={trigger}
        className="garden8-select"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: as Garden 8 has it.
        tabIndex={0}
        role="none"
        aria-haspopup="true"
        data-toggle="true"
        {...testId(id)}
        data-garden-id="forms.faux_input"
        data-garden-version="8.76.9"
        aria-invalid="false"
        onClick={() => (isOpen ? close() : open())}
        onKeyDown={keys}
        onBlur={({ relatedTarget }) => {
          if (!(relatedTarget instanceof Node && trigger.current?.contains(relatedTarget))) setOpen(false);
        }}
      >
        <div data-garden-id="dropdowns.select" data-garden-version="8.76.9">
          {choices[chosen]?.label}
        </div>
        <input
          ref={input}
          id={`${prefix}-input`}
          className="garden8-input"
          aria-labelledby={`${prefix}-label`}
          aria-autocomplete="list"
          autoComplete="off"
          readOnly
          tabIndex={-1}
          data-garden-id="forms.input"
          data-garden-version="8.76.9"
          aria-invalid="false"
          value=""
          {...(isOpen
            ? { "aria-activedescendant": `${prefix}-item-${marked}`, "aria-controls": `${prefix}-menu` }
            : {})}
        />
      </div>
      {createPortal(
        <Garden8Options
          prefix={prefix}
          at={trigger}
          isOpen={isOpen}
          marked={marked}
          choices={choices}
          onMark={setMarked}
          onChoose={choose}
        />,
        floatingPlace(),
      )}
    </div>
  );
}
