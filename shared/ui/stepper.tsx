import type { Ref } from "preact";
import { MAX_QUANTITY } from "../seats/max-quantity.ts";
import type { QuantityEntry } from "../seats/quantity.ts";

interface StepperProps {
  /** Unique in its root. */
  id: string;
  label: string;
  /** As in a table, whose heading is what is seen of the label. */
  compact?: boolean;
  fewer: string;
  more: string;
  /** The least that can be stepped to. */
  min?: number;
  /** As it was typed: kept while it can't be read. */
  text: string;
  entry: QuantityEntry;
  /** What is expected, where it can't be read. */
  error: string | null;
  inputRef?: Ref<HTMLInputElement>;
  onInput: (text: string) => void;
}

const PAGE = 10;

/** A whole number, typed or stepped: arrows by one, Page keys by ten. Home and End are the caret's. */
export function Stepper(props: StepperProps) {
  const { id, label, compact = false, fewer, more, min = 1, text, entry, error, inputRef, onInput } = props;
  const step = (by: number) => {
    const value = (entry.ok ? entry.value : 0) + by;
    onInput(String(Math.min(MAX_QUANTITY, Math.max(min, value))));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    // While something is composed, arrows choose among what it may be.
    if (by === undefined || event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    event.preventDefault();
    step(by);
  };
  return (
    <div class="field">
      <label class={compact ? "hidden" : "label"} for={id}>
        {label}
      </label>
      <div class={compact ? "stepper compact" : "stepper"}>
        <button type="button" tabIndex={-1} aria-label={fewer} onClick={() => step(-1)}>
          −
        </button>
        <input
          id={id}
          type="text"
          role="spinbutton"
          inputMode="numeric"
          autocomplete="off"
          value={text}
          ref={inputRef ?? null}
          aria-valuemin={min}
          aria-valuemax={MAX_QUANTITY}
          aria-valuenow={entry.ok ? entry.value : undefined}
          aria-valuetext={entry.ok ? undefined : text}
          aria-invalid={error === null ? undefined : "true"}
          aria-describedby={error === null ? undefined : `${id}-error`}
          onInput={(event) => onInput(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <button type="button" tabIndex={-1} aria-label={more} onClick={() => step(1)}>
          +
        </button>
      </div>
      {error !== null && (
        <p class="error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

/** By how much a key steps. */
const STEPS: Record<string, number | undefined> = { ArrowUp: 1, ArrowDown: -1, PageUp: PAGE, PageDown: -PAGE };
