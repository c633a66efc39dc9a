import { useLayoutEffect, useRef } from "preact/hooks";
import type { FieldFrameProps } from "./field-frame.tsx";
import { describedBy, FieldFrame } from "./field-frame.tsx";

interface TextAreaProps extends FieldFrameProps {
  value: string;
  /** Has the focus as soon as it is there: a press has just asked for it. */
  focused?: boolean;
  onInput: (value: string) => void;
}

/** Some lines of text. */
export function TextArea({ value, focused = false, onInput, ...frame }: TextAreaProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (focused) area.current?.focus();
  }, [focused]);
  return (
    <FieldFrame {...frame}>
      <textarea
        class="input"
        id={frame.id}
        rows={3}
        ref={area}
        value={value}
        {...describedBy(frame)}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}
