import type { ReactNode } from "react";
import { useEffect, useState } from "react";
import { hasVariant } from "./active-variants.ts";

/** What comes only after so many seconds where the page is slow, and at once elsewhere. */
export function Slow({ seconds, children }: { seconds: number; children: ReactNode }) {
  const [isThere, setThere] = useState(!hasVariant("slow"));
  useEffect(() => {
    const timer = setTimeout(() => setThere(true), seconds * 1000);
    return () => clearTimeout(timer);
  }, [seconds]);
  return isThere ? children : null;
}
