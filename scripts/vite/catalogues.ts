import { ar } from "../../shared/i18n/catalogues/ar.ts";
import { de } from "../../shared/i18n/catalogues/de.ts";
import { en } from "../../shared/i18n/catalogues/en.ts";
import { es } from "../../shared/i18n/catalogues/es.ts";
import { fr } from "../../shared/i18n/catalogues/fr.ts";
import { it } from "../../shared/i18n/catalogues/it.ts";
import { ja } from "../../shared/i18n/catalogues/ja.ts";
import { ptBR } from "../../shared/i18n/catalogues/pt-BR.ts";
import type { Language, MessageKey } from "../../shared/i18n/index.ts";

/** Every catalogue as it is written. Only builds and tests see them together: a page gets one, compiled. */
export const CATALOGUES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = {
  en,
  it,
  de,
  fr,
  es,
  "pt-BR": ptBR,
  ja,
  ar,
};
