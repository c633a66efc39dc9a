import type { FieldFrameProps } from "./field-frame.tsx";
import { describedBy, FieldFrame } from "./field-frame.tsx";

interface FieldProps extends FieldFrameProps {
  /** Which keyboard a telephone shows. */
  inputMode?: "text" | "email" | "tel" | "numeric";
  /** What the browser may offer; nothing where left out. */
  autocomplete?: string;
  value: string;
  onInput: (value: string) => void;
}

/** One line of text. Enter does nothing: there is no form around it. */
export function Field({ inputMode = "text", autocomplete = "off", value, onInput, ...frame }: FieldProps) {
  return (
    <FieldFrame {...frame}>
      <input
        class="input"
        id={frame.id}
        type="text"
        inputMode={inputMode}
        autocomplete={autocomplete}
        value={value}
        {...describedBy(frame)}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}
