import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Button } from "../ui/button.tsx";
import type { CartContext } from "./cart-context.ts";

interface ConfirmButtonProps {
  /** What is bought; `null` while there is no price to buy at. Another one has to be seen anew before a press counts. */
  quoteId: string | null;
  /** The id of the amount. */
  describedBy: string;
  label: string;
  context: CartContext;
}

/** The one button that buys. What a press may be is the guard's to say; what is bought is the model's. */
export function ConfirmButton({ quoteId, describedBy, label, context: { guard, model } }: ConfirmButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [seen, setSeen] = useState(false);
  useLayoutEffect(() => {
    const lifetime = new AbortController();
    setSeen(false);
    if (button.current !== null && quoteId !== null) {
      guard({
        button: button.current,
        onPress: () => void model.confirm(),
        onRefuse: model.refuse,
        onReady: setSeen,
        signal: lifetime.signal,
      });
    }
    return () => lifetime.abort();
  }, [guard, model, quoteId]);
  return (
    <Button kind="primary" disabled={quoteId === null || !seen} describedBy={describedBy} buttonRef={button}>
      {label}
    </Button>
  );
}
