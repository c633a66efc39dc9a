import { expect, test } from "vitest";
import { say } from "../../shared/i18n/say.ts";
import { CATALOGUES } from "./catalogues.ts";
import { compileMessage } from "./icu-catalogues.ts";
import { pseudoMessage } from "./pseudo-locale.ts";

const saying = (text: string, values = {}) => say(pseudoMessage(compileMessage(text)), values, "en");

test("letters are accented, the message is bracketed, and what is put in stands apart", () => {
  expect(saying("Buy")).toBe("[Ɓûûý]");
  expect(saying("<b>{n, plural, one {# seat} other {# seats}}</b> for {name}", { n: 2, name: "Bob" })).toBe(
    "[\ue000b\ue0012 šééááţš\ue000/b\ue001 ƒôôŕ ‹Bob›]",
  );
  expect(saying("{who, select, you {your form} other {their form}}", { who: "you" })).toBe("[ýôôûûŕ ƒôôŕɱ]");
});

test("no message keeps a plain letter, and all together are 40 % longer", () => {
  let before = 0;
  let after = 0;
  for (const message of Object.values(CATALOGUES.en)) {
    const compiled = compileMessage(message);
    const text = textOf(compiled);
    const pseudo = textOf(pseudoMessage(compiled));
    expect(pseudo).not.toMatch(/[a-z]/i);
    before += text.length;
    after += pseudo.length;
  }
  expect(after / before).toBeGreaterThan(1.4);
});

/** All that a message may say, without marks and arguments. */
function textOf(message: unknown): string {
  if (typeof message === "string") return message.replace(/\ue000\/?\w+\ue001/g, "");
  if (!Array.isArray(message))
    return Object.values(message ?? {})
      .map(textOf)
      .join("");
  return message.map((token) => (Array.isArray(token) ? textOf(token[2]) : textOf(token))).join("");
}
