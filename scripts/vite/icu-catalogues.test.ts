import { setupI18n } from "@lingui/core";
import { describe, expect, test } from "vitest";
import { en } from "../../shared/i18n/catalogues/en.ts";
import { it } from "../../shared/i18n/catalogues/it.ts";
import { createTranslate, plainText } from "../../shared/i18n/index.ts";
import { say } from "../../shared/i18n/say.ts";
import { compileCatalogue, compileMessage } from "./icu-catalogues.ts";

const argumentsOf = (message: string) =>
  new Set([...message.matchAll(/\{(\w+)(?:, (plural|number|select)|\})/g)].map(([, name]) => name));
const marksOf = (message: string) => new Set([...message.matchAll(/<\w+>/g)].map(([mark]) => mark));

describe("catalogues", () => {
  test.each(Object.keys(en) as (keyof typeof en)[])("%s takes the same arguments and marks in Italian", (key) => {
    expect(argumentsOf(it[key])).toEqual(argumentsOf(en[key]));
    expect(marksOf(it[key])).toEqual(marksOf(en[key]));
  });

  test("no Italian message is left in English", () => {
    const same = Object.keys(en).filter((key) => it[key as keyof typeof en] === en[key as keyof typeof en]);
    const signs = [
      "cart.mark",
      "cart.included_change",
      "subscription.brand",
      "ledger.before_after",
      "settings.changed",
    ];
    expect(same).toEqual(signs);
  });

  test("every message compiles, and a page gets its parts apart", () => {
    for (const language of ["en", "it"]) {
      const whole = compileCatalogue(language);
      const parts = ["meter", "pages", "rest"].map((part) => compileCatalogue(language, part));
      expect(Object.assign({}, ...parts)).toEqual(whole);
      expect(parts.flatMap((part) => Object.keys(part))).toHaveLength(Object.keys(whole).length);
      expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
    }
  });

  test.each(["en", "it"] as const)("every message in %s reads as Lingui's own runtime would say it", (language) => {
    const messages = compileCatalogue(language);
    const lingui = setupI18n({ locale: language, messages: { [language]: messages } });
    for (const [key, message] of Object.entries(messages)) {
      for (const number of [0, 1, 2, 3, 21, 1234]) {
        for (const role of ["agent", "admin", "owner", "buy"]) {
          const source = language === "en" ? en[key as keyof typeof en] : it[key as keyof typeof en];
          const values = Object.fromEntries(
            [...source.matchAll(/\{(\w+)(, (?:plural|number))?/g)].map(([, name, counted]) => [
              name,
              counted === undefined ? role : number,
            ]),
          );
          expect(say(message, values, language)).toBe(lingui._(key, values));
        }
      }
    }
  });

  test("a format that pages can't say doesn't compile", () => {
    expect(() => compileMessage("{when, date, short}")).toThrow("date");
    expect(() => compileMessage("{n, plural, offset:1 other {# more}}")).toThrow("plural");
    expect(() => compileMessage("{n, plural, other {{m, selectordinal, other {#th}} more}}")).toThrow("selectordinal");
  });

  test("plurals follow the rule of the language", () => {
    const english = createTranslate("en", compileCatalogue("en"));
    const italian = createTranslate("it", compileCatalogue("it"));
    expect(english("purchase.added", { added: 1, from: 10, to: 11 })).toBe(
      "1 license added. You had 10, now you have 11.",
    );
    expect(english("purchase.added", { added: 3, from: 10, to: 13 })).toBe(
      "3 licenses added. You had 10, now you have 13.",
    );
    expect(italian("purchase.added", { added: 3, from: 10, to: 13 })).toBe(
      "3 licenze aggiunte. Ne avevi 10, ora ne hai 13.",
    );
    expect(plainText(english("meter.text", { used: 48, purchased: 50, left: 2 }))).toBe(
      "48 of 50 licenses in use, 2 left",
    );
    expect(plainText(italian("meter.text", { used: 49, purchased: 1050, left: 1 }))).toBe(
      "49 licenze su 1050 in uso, 1 rimasta",
    );
  });
});
