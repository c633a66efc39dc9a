import { ar } from "./words/ar.ts";
import { de } from "./words/de.ts";
import { en, type Words } from "./words/en.ts";
import { es } from "./words/es.ts";
import { fr } from "./words/fr.ts";
import { it } from "./words/it.ts";
import { ja } from "./words/ja.ts";
import { ptBR } from "./words/pt-BR.ts";

const CATALOGUES: Readonly<Record<string, Words>> = { en, it, de, fr, es, "pt-BR": ptBR, ja, ar };

/** The page's language stands in `<html lang>` before the first script runs; some are for show only, in English. */
export const language = document.documentElement.lang;
export const words: Words = CATALOGUES[language] ?? en;
