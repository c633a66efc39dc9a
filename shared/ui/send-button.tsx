import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Press } from "../api/press.ts";
import type { ButtonProps } from "./button.tsx";
import { Button } from "./button.tsx";
import { watchPresses } from "./press.ts";

interface SendButtonProps extends Omit<ButtonProps, "buttonRef" | "onPress"> {
  /** What is said beside it where it was clicked, but by nobody's press on it. */
  refusal: string;
  /** `press` goes along with what is sent. */
  onPress: (press: Press) => void;
}

/** A button that sends something for good: somebody has to press it themselves (`press.ts`). */
export function SendButton({ refusal, onPress, ...rest }: SendButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [refused, setRefused] = useState(false);
  // What is redrawn in the middle of a press must not lose it, so the button is listened to once.
  const newest = useRef({ onPress, disabled: rest.disabled });
  newest.current = { onPress, disabled: rest.disabled };
  useLayoutEffect(() => {
    const lifetime = new AbortController();
    if (button.current !== null) {
      const listener = {
        isOn: () => newest.current.disabled !== true,
        onPress(press: Press) {
          setRefused(false);
          newest.current.onPress(press);
        },
        onRefuse: () => setRefused(true),
      };
      watchPresses(button.current, listener, lifetime.signal);
    }
    return () => lifetime.abort();
  }, []);
  return (
    <>
      <Button {...rest} buttonRef={button} />
      {refused && (
        <p class="refusal" role="alert">
          {refusal}
        </p>
      )}
    </>
  );
}
