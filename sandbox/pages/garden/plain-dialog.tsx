import { useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import type { DialogProps } from "./dialog-props.ts";

/** A dialog that says of itself nowhere that it is one. */
export function PlainDialog({ title, onClose, children, buttons }: DialogProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector("input")?.focus(), []);
  return createPortal(
    <div className="plain-veil">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: that it is nothing is what this variant is about. */}
      <div ref={box} className="plain-dialog" onKeyDown={({ key }) => key === "Escape" && onClose()}>
        <p className="plain-title">{title}</p>
        {children}
        <div className="form-buttons">{buttons}</div>
      </div>
    </div>,
    document.getElementById("dialogs") ?? document.body,
  );
}
