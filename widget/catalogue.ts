import type { Language, Messages } from "../shared/i18n/index.ts";

type Load = () => Promise<{ default: Messages }>;

const METER: Record<Language, Load> = {
  en: () => import("virtual:catalogue/en/meter"),
  it: () => import("virtual:catalogue/it/meter"),
  de: () => import("virtual:catalogue/de/meter"),
  fr: () => import("virtual:catalogue/fr/meter"),
  es: () => import("virtual:catalogue/es/meter"),
  "pt-BR": () => import("virtual:catalogue/pt-BR/meter"),
  ja: () => import("virtual:catalogue/ja/meter"),
  ar: () => import("virtual:catalogue/ar/meter"),
};

const REST: Record<Language, Load> = {
  en: () => import("virtual:catalogue/en/rest"),
  it: () => import("virtual:catalogue/it/rest"),
  de: () => import("virtual:catalogue/de/rest"),
  fr: () => import("virtual:catalogue/fr/rest"),
  es: () => import("virtual:catalogue/es/rest"),
  "pt-BR": () => import("virtual:catalogue/pt-BR/rest"),
  ja: () => import("virtual:catalogue/ja/rest"),
  ar: () => import("virtual:catalogue/ar/rest"),
};

/** What the meter says; a page gets its own language only. */
export async function loadMeterMessages(language: Language): Promise<Messages> {
  return (await METER[language]()).default;
}

/** What the dialog and the notices say. */
export async function loadOtherMessages(language: Language): Promise<Messages> {
  return (await REST[language]()).default;
}
