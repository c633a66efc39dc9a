import type { ComponentChildren, Ref } from "preact";
import { ignoreHeldEnter } from "./held-enter.ts";

export interface ButtonProps {
  kind?: "primary" | "secondary" | "quiet" | "link";
  small?: boolean;
  /** Says so and does nothing, but keeps the focus that it may have. */
  disabled?: boolean;
  /** The id of what describes it, in the same root. */
  describedBy?: string | undefined;
  buttonRef?: Ref<HTMLButtonElement>;
  /** Left out where somebody else listens, as `SendButton` does. */
  onPress?: () => void;
  children: ComponentChildren;
}

export function Button({
  kind = "secondary",
  small = false,
  disabled = false,
  describedBy,
  buttonRef,
  onPress,
  children,
}: ButtonProps) {
  return (
    <button
      type="button"
      class={`button ${kind}${small ? " small" : ""}`}
      aria-disabled={disabled ? "true" : undefined}
      aria-describedby={describedBy}
      ref={buttonRef ?? null}
      onKeyDown={ignoreHeldEnter}
      onClick={onPress === undefined || disabled ? undefined : () => onPress()}
    >
      {children}
    </button>
  );
}
