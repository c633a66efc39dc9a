import { expect, test } from "vitest";
import { directionOf, LANGUAGES, pickLanguage } from "./language.ts";

test.each([
  [["de-AT"], "de"],
  [["pt"], "pt-BR"],
  [["pt-PT"], "pt-BR"],
  [["PT_br"], "pt-BR"],
  [["ar-EG"], "ar"],
  [["es-419"], "es"],
  [["it-CH", "de-CH"], "it"],
  [["ja-JP-u-ca-japanese"], "ja"],
  [["zh-Hans-CN"], "en"],
  [["zh", "fr-CA", "de"], "fr"],
  [["", "fr"], "fr"],
  [["i-klingon", "x-private"], "en"],
  [["constructor"], "en"],
  [[], "en"],
] as const)("of %o, %s is spoken", (wanted, expected) => {
  expect(pickLanguage(wanted)).toBe(expected);
});

test("every language picks itself, and only Arabic goes from right to left", () => {
  for (const language of LANGUAGES) expect(pickLanguage([language])).toBe(language);
  expect(LANGUAGES.filter((language) => directionOf(language) === "rtl")).toEqual(["ar"]);
  expect(directionOf("ar-EG")).toBe("rtl");
  expect(directionOf("arn")).toBe("ltr");
});
