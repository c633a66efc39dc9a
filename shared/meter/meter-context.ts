import type { Translate } from "../i18n/index.ts";

/** What the parts of the meter speak and do. */
export interface MeterContext {
  translate: Translate;
  language: string;
  /** In this machine's milliseconds. */
  now: number;
  /** What is said where nobody is being added. */
  hint?: () => string;
  /** The host says right beside it how many are left: it isn't said again in other words. */
  isLeftSaid?: boolean;
  onAdd: () => void;
  onConnect: () => void;
  onRetry: () => void;
  /** Leads to where a list of people is held against the licenses; left out where there is no such place. */
  onPeople?: () => void;
  /** Leads to where it is entered how many licenses there are; left out where nobody enters that. */
  onEnterTotal?: () => void;
}
