import { hasVariant } from "../active-variants.ts";

/** One of several that a form lets people choose from. */
export interface Choice {
  key: string;
  label: string;
}

export interface ChoiceProps {
  label: string;
  /** The field's name in the form, as `user_type`. */
  name: string;
  testId: string;
  choices: readonly Choice[];
  /** The chosen one's key. */
  value: string;
  onChange: (key: string) => void;
}

/** What a choice has as its value in the page: its key, or, where values tell nothing, its number. */
export function shownValue(choices: readonly Choice[], key: string): string {
  if (!hasVariant("opaque-values") && !hasVariant("other-words")) return key;
  return String(choices.findIndex((choice) => choice.key === key) + 1);
}

/** The key of the choice that has this value in the page. */
export function keyOfValue(choices: readonly Choice[], value: string): string {
  return choices.find(({ key }) => shownValue(choices, key) === value)?.key ?? value;
}
