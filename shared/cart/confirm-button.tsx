import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Button } from "../ui/button.tsx";
import type { CartContext } from "./cart-context.ts";
import { watchPurchaseButton } from "./purchase-press.ts";

interface ConfirmButtonProps {
  /** What is bought; `null` while there is no price. After a new price, a press counts only once that has been seen, too. */
  quoteId: string | null;
  /** The id of the amount. */
  describedBy: string;
  label: string;
  context: CartContext;
}

/** The one button that buys. What is bought is the model's to say. */
export function ConfirmButton({ quoteId, describedBy, label, context: { model } }: ConfirmButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [ready, setReady] = useState(false);
  useLayoutEffect(() => {
    const lifetime = new AbortController();
    if (button.current !== null && quoteId !== null) {
      watchPurchaseButton({
        button: button.current,
        onPress: () => void model.confirm(),
        onRefuse: model.refuse,
        onReady: setReady,
        signal: lifetime.signal,
      });
    }
    return () => lifetime.abort();
  }, [model, quoteId]);
  return (
    <Button kind="primary" disabled={quoteId === null || !ready} describedBy={describedBy} buttonRef={button}>
      {label}
    </Button>
  );
}
