import type { Translate } from "../i18n/index.ts";

/** What the parts of the meter speak and do. */
export interface MeterContext {
  translate: Translate;
  language: string;
  /** In this machine's milliseconds. */
  now: number;
  /** What is said where nobody is being added. */
  hint?: () => string;
  onAdd: () => void;
  onConnect: () => void;
  onRetry: () => void;
}
