import { describe, expect, test } from "vitest";
import { formatDate, LANGUAGES, type Language, type MessageKey } from "../../shared/i18n/index.ts";
import { CATALOGUES } from "./catalogues.ts";
import { compileMessage } from "./icu-catalogues.ts";
import { argumentsOf, casesOf, marksOf } from "./message-parts.ts";

const { en } = CATALOGUES;
const KEYS = Object.keys(en) as MessageKey[];

/** What reads the same as English, and why. Anything else that does was left untranslated. */
const SAME_AS_ENGLISH: Readonly<Partial<Record<MessageKey, { in: readonly Language[]; because: string }>>> = {
  "cart.mark": { in: ["it", "de", "fr", "es", "pt-BR", "ja", "ar"], because: "a name" },
  "purchase.change": { in: ["it", "de", "es", "pt-BR"], because: "nothing but what is put in" },
  "review.note": { in: ["fr"], because: "the same word" },
  "cart.subtotal": { in: ["es", "pt-BR"], because: "the same word" },
  "ledger.before_after": { in: ["it", "de", "fr", "es", "pt-BR", "ja"], because: "nothing but what is put in" },
  "members.name": { in: ["de"], because: "the same word" },
  "people.role_count": { in: ["it", "de", "es", "pt-BR", "ar"], because: "nothing but what is put in" },
  "request.optional": { in: ["de"], because: "the same word" },
  "sales.message": { in: ["fr"], because: "the same word" },
  "sales.name": { in: ["de"], because: "the same word" },
  "sales.optional": { in: ["de"], because: "the same word" },
  "settings.changed": { in: ["it", "de", "es", "pt-BR"], because: "nothing but what is put in" },
  "subscription.addon": { in: ["de"], because: "the same word" },
  "subscription.brand": { in: ["it", "de", "fr", "es", "pt-BR", "ar"], because: "a name and what is put in" },
  "popup.options": { in: ["fr"], because: "the same word" },
};

/** Moments of any year, which end with it. */
const WITH_YEAR: readonly MessageKey[] = ["options.total_entered"];

describe.each(LANGUAGES)("%s", (language) => {
  const catalogue = CATALOGUES[language];

  test("has every message of English, and no other", () => {
    expect(Object.keys(catalogue).sort()).toEqual([...KEYS].sort());
  });

  test("takes the same arguments, marks and cases of selects as English", () => {
    const shapes = (messages: typeof en) =>
      Object.fromEntries(
        KEYS.map((key) => {
          const message = compileMessage(messages[key]);
          const selects = casesOf(message, "select").map(({ name, cases }) => `${name}: ${cases.join(" ")}`);
          return [key, { takes: argumentsOf(message), marks: marksOf(message), selects }];
        }),
      );
    expect(shapes(catalogue)).toEqual(shapes(en));
  });

  test("tells apart what the language's plurals do, no less and no more", () => {
    const categories = categoriesOf(language);
    for (const key of KEYS) {
      for (const { name, cases } of casesOf(compileMessage(catalogue[key]), "plural")) {
        // A case for one very number (`=0`) may come on top.
        const named = cases.filter((one) => !/^\d+$/.test(one));
        expect(named, `${key}, ${name}`).toEqual(categories);
      }
    }
  });

  test("no message is left in English, empty, or with spaces around it", () => {
    const same = KEYS.filter((key) => catalogue[key] === en[key]);
    const expected = KEYS.filter((key) => SAME_AS_ENGLISH[key]?.in.includes(language));
    expect(language === "en" ? [] : same).toEqual(expected);
    expect(KEYS.filter((key) => catalogue[key] === "" || catalogue[key] !== catalogue[key].trim())).toEqual([]);
  });

  test("ends no sentence with a day that ends with a point of its own", () => {
    const endsInPoint = formatDate("2026-11-26", language, "2026-11-26").endsWith(".");
    const ending = KEYS.filter((key) => /\{date\}\./.test(catalogue[key]) && !WITH_YEAR.includes(key));
    expect(endsInPoint ? ending : []).toEqual([]);
  });

  test("writes no apostrophe that ICU would take for a quote, and no mark of direction but around an address", () => {
    const plain = (key: MessageKey) => catalogue[key].replace(/\u2066[\w./:-]+\u2069/g, "");
    expect(KEYS.filter((key) => /['\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(plain(key)))).toEqual([]);
  });
});

/**
 * What the language's plurals tell apart among numbers that are counted here: all that is told apart, is below a thousand,
 * but for whole millions in French, Italian, Portuguese and Spanish; nobody has as many licenses.
 */
function categoriesOf(language: Language): string[] {
  const rule = new Intl.PluralRules(language);
  const found = new Set<string>();
  for (let count = 0; count < 1000; count += 1) found.add(rule.select(count));
  return [...found].sort();
}
