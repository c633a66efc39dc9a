import type { Translate } from "../i18n/index.ts";

/** What the parts of the meter speak and do. */
export interface MeterContext {
  translate: Translate;
  language: string;
  /** In this machine's milliseconds. */
  now: number;
  onAdd: () => void;
  onConnect: () => void;
  onRetry: () => void;
}
