import type { ReactNode } from "react";
import { useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { StyleSheetManager } from "styled-components";

/** Puts its children where no script of anybody else's gets at them; the page's styles come along. */
export function ClosedRoot({ children }: { children: ReactNode }) {
  const host = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<HTMLElement | null>(null);
  useLayoutEffect(() => {
    // StrictMode runs this twice, and a second root can't be attached.
    if (host.current === null || host.current.dataset.rooted === "true") return;
    host.current.dataset.rooted = "true";
    const root = host.current.attachShadow({ mode: "closed" });
    for (const sheet of document.querySelectorAll('link[rel="stylesheet"]')) root.append(sheet.cloneNode());
    const box = document.createElement("div");
    root.append(box);
    setPlace(box);
  }, []);
  return (
    <div ref={host}>
      {place !== null && createPortal(<StyleSheetManager target={place}>{children}</StyleSheetManager>, place)}
    </div>
  );
}
