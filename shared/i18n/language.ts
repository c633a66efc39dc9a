/** Languages that are whole. A new one is a catalogue and a row here; the compiler names every other place. */
export const LANGUAGES = ["en", "it", "de", "fr", "es", "pt-BR", "ja", "ar"] as const;
export type Language = (typeof LANGUAGES)[number];

/** English with accents and in brackets, which tests read; made by scripts/vite/pseudo-locale.ts, and in no store's build. */
export const PSEUDO_LOCALE = "en-XA";

/**
 * The first of the wanted BCP 47 tags that there is. A region that we don't have is its language (`de-AT` is German,
 * `pt` and `pt-PT` are Brazilian Portuguese), and a language that we don't have is passed over.
 */
export function pickLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const found = LANGUAGES.find((language) => baseOf(language) === baseOf(tag));
    if (found !== undefined) return found;
  }
  return "en";
}

/** Which way a language is written; of those that we speak, one goes the other way. */
export function directionOf(language: string): "ltr" | "rtl" {
  return baseOf(language) === "ar" ? "rtl" : "ltr";
}

/** `pt` of `pt-BR`, and of `pt_br`, as some pages write it. */
export function baseOf(tag: string): string {
  return tag.toLowerCase().replace(/[-_].*/, "");
}
