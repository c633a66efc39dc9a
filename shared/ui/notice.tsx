import type { ComponentChildren } from "preact";

interface NoticeProps {
  kind: "info" | "warning" | "danger" | "success";
  /** `alert` interrupts, `status` waits its turn; left out where the text was there from the start. */
  role?: "alert" | "status";
  children: ComponentChildren;
}

export function Notice({ kind, role, children }: NoticeProps) {
  return (
    <div class={`notice ${kind}`} role={role}>
      {children}
    </div>
  );
}
