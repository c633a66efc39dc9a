import { useEffect, useReducer } from "react";
import { hasVariant } from "../active-variants.ts";

const EVERY_MS = 100;

/** Renders whoever uses it again and again where the variant asks for it. */
export function useRenderingAnew(): void {
  const [, again] = useReducer((turn: number) => turn + 1, 0);
  useEffect(() => {
    if (!hasVariant("rerender")) return undefined;
    const timer = setInterval(again, EVERY_MS);
    return () => clearInterval(timer);
  }, []);
}
