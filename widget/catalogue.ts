import type { Language, Messages } from "../shared/i18n/index.ts";

type Load = () => Promise<{ default: Messages }>;

const METER: Record<Language, Load> = {
  en: () => import("virtual:catalogue/en/meter"),
  it: () => import("virtual:catalogue/it/meter"),
};

const REST: Record<Language, Load> = {
  en: () => import("virtual:catalogue/en/rest"),
  it: () => import("virtual:catalogue/it/rest"),
};

/** What the meter says; a page gets its own language only. */
export async function loadMeterMessages(language: Language): Promise<Messages> {
  return (await METER[language]()).default;
}

/** What the dialog and the notices say. */
export async function loadOtherMessages(language: Language): Promise<Messages> {
  return (await REST[language]()).default;
}
