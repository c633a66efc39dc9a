import type { ReactElement, ReactNode } from "react";

export interface DialogProps {
  title: string;
  testId: string;
  onClose: () => void;
  children: ReactNode;
  /** At its foot, each with a key. */
  buttons: readonly ReactElement[];
}
