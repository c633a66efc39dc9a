import { directionOf } from "./language.ts";
import type { CompiledMessage, Messages } from "./messages.ts";

/**
 * Fills a compiled message. Lingui compiles, and its own runtime says the same (a test compares all messages); this is
 * a quarter of its size, in every page of the help desk, and reads no escapes (`\u0041`) out of people's names.
 */
export function say(message: Messages[string], values: Record<string, unknown>, language: string): string {
  return typeof message === "string" ? message : fill(message, values, language, null);
}

/** `counted` is what `#` stands for, within the cases of a plural. */
function fill(
  message: CompiledMessage | string,
  values: Record<string, unknown>,
  language: string,
  counted: string | null,
): string {
  if (typeof message === "string") return message;
  let text = "";
  for (const token of message) {
    if (typeof token === "string") {
      text += token === "#" && counted !== null ? counted : token;
      continue;
    }
    const [name, type, format] = token;
    const value = values[name];
    if (type === undefined) {
      text += embedded(value, language);
    } else if (type === "number") {
      text += formatted(value, language);
    } else {
      const cases = format ?? {};
      const chosen = cases[String(value)] ?? cases[type === "plural" ? rule(value, language) : "other"];
      text += fill(
        chosen ?? cases.other ?? "",
        values,
        language,
        type === "plural" ? formatted(value, language) : counted,
      );
    }
  }
  return text;
}

/**
 * A name, an amount or a date within a sentence. Names come from elsewhere: they can't mark a part of our sentence, nor
 * turn what follows them, as an amount, round. What may be written the other way round than the sentence is isolated.
 */
function embedded(value: unknown, language: string): string {
  const text = String(value).replace(/[\ue000\ue001\u202a-\u202e\u2066-\u2069]/g, "");
  return directionOf(language) === "rtl" || RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

/** Hebrew, Arabic and their neighbours, with their presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufefc]/;

function formatted(value: unknown, language: string): string {
  return speechOf(language).numbers.format(Number(value));
}

function rule(value: unknown, language: string): string {
  return speechOf(language).plurals.select(Number(value));
}

interface Speech {
  language: string;
  numbers: Intl.NumberFormat;
  plurals: Intl.PluralRules;
}

let last: Speech | null = null;

/** Kept for the language that was spoken last: making them takes longer than all the rest of a sentence. */
function speechOf(language: string): Speech {
  if (last?.language !== language) {
    last = { language, numbers: new Intl.NumberFormat(language), plurals: new Intl.PluralRules(language) };
  }
  return last;
}
