import { setupI18n } from "@lingui/core";
import { describe, expect, test } from "vitest";
import { createTranslate, LANGUAGES, plainText } from "../../shared/i18n/index.ts";
import { say } from "../../shared/i18n/say.ts";
import { CATALOGUES } from "./catalogues.ts";
import { compileCatalogue, compileMessage } from "./icu-catalogues.ts";
import { argumentsOf } from "./message-parts.ts";

describe.each(LANGUAGES)("%s", (language) => {
  test("every message compiles, and a page gets its parts apart", () => {
    const whole = compileCatalogue(language);
    const parts = ["meter", "rest", "pages"].map((part) => compileCatalogue(language, part));
    expect(Object.assign({}, ...parts)).toEqual(whole);
    expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
  });

  test("every message reads as Lingui's own runtime would say it", () => {
    const messages = compileCatalogue(language);
    const lingui = setupI18n({ locale: language, messages: { [language]: messages } });
    for (const [key, message] of Object.entries(messages)) {
      const kinds = Object.entries(argumentsOf(message));
      const takes = (wanted: string) => kinds.some(([, kind]) => kind === wanted);
      // What takes neither says the same for each.
      for (const number of takes("number") ? [0, 1, 2, 3, 21, 1234] : [0]) {
        for (const role of takes("text") ? ["agent", "admin", "owner", "buy"] : ["agent"]) {
          const values = Object.fromEntries(kinds.map(([name, kind]) => [name, kind === "number" ? number : role]));
          expect(withoutIsolates(say(message, values, language))).toBe(withoutIsolates(lingui._(key, values)));
        }
      }
    }
  });
});

test("there is no other language, and no other part", () => {
  expect(Object.keys(CATALOGUES)).toEqual([...LANGUAGES]);
  expect(() => compileCatalogue("xx")).toThrow("xx");
  expect(() => compileCatalogue("en", "half")).toThrow("half");
});

test("a format that pages can't say doesn't compile", () => {
  expect(() => compileMessage("{when, date, short}")).toThrow("date");
  expect(() => compileMessage("{n, plural, offset:1 other {# more}}")).toThrow("plural");
  expect(() => compileMessage("{n, plural, other {{m, selectordinal, other {#th}} more}}")).toThrow("selectordinal");
});

describe("plurals follow the rule of the language", () => {
  const speak = (language: string) => createTranslate(language, compileCatalogue(language));

  test.each([
    ["en", 1, "1 license added. You had 10, now you have 11."],
    ["en", 3, "3 licenses added. You had 10, now you have 13."],
    ["it", 3, "3 licenze aggiunte. Ne avevi 10, ora ne hai 13."],
    ["de", 1, "1 Lizenz hinzugefügt. Sie hatten 10, jetzt haben Sie 11."],
    ["fr", 2, "2 licences ajoutées. Vous en aviez 10, vous en avez maintenant 12."],
    ["ja", 2, "2ライセンスを追加しました。ライセンス数は10から12になりました。"],
    ["ar", 1, "تمت إضافة ترخيص واحد. كان لديك 10، والآن لديك 11."],
    ["ar", 2, "تمت إضافة ترخيصين. كان لديك 10، والآن لديك 12."],
    ["ar", 3, "تمت إضافة 3 تراخيص. كان لديك 10، والآن لديك 13."],
    ["ar", 11, "تمت إضافة 11 ترخيصًا. كان لديك 10، والآن لديك 21."],
    ["ar", 100, "تمت إضافة 100 ترخيص. كان لديك 10، والآن لديك 110."],
  ])("%s, %d", (language, added, expected) => {
    expect(speak(language)("purchase.added", { added, from: 10, to: 10 + added })).toBe(expected);
  });

  test("and numbers are written as the language writes them", () => {
    const text = { used: 1048, purchased: 1050, left: 2 };
    expect(plainText(speak("en")("meter.text", text))).toBe("1,048 of 1,050 licenses in use, 2 left");
    expect(plainText(speak("it")("meter.text", { ...text, left: 1 }))).toBe("1048 licenze su 1050 in uso, 1 rimasta");
    expect(plainText(speak("de")("meter.text", text))).toBe("1.048 von 1.050 Lizenzen in Verwendung, 2 frei");
  });
});

/** Lingui sets nothing apart from a sentence that goes the other way. */
function withoutIsolates(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, "");
}
