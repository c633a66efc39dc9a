import { expect, test } from "vitest";
import { payerSentence } from "./payer-sentence.ts";
import { createTranslate } from "./translate.ts";

const paymentNames = { en: "Debited from {payer}’s bank account", ar: "{payer}، بالبطاقة" };
const speech = (language: string) => ({
  language,
  translate: createTranslate(language, { "cart.payer": ["Billed to ", ["payer"]] }),
});
const said = (language: string, payer = "Acorn") => payerSentence({ payer, paymentNames }, speech(language));

test("the words of the way to pay, with who pays in them", () => {
  expect(said("en")).toBe("Debited from Acorn’s bank account");
  expect(said("en", "{payer}")).toBe("Debited from {payer}’s bank account");
  expect(said("ar")).toBe("\u2068Acorn\u2069، بالبطاقة");
});

test("who pays alone, where there are no words in that language, or the service sends none", () => {
  expect(said("de")).toBe("Billed to Acorn");
  expect(payerSentence({ payer: "Acorn" }, speech("en"))).toBe("Billed to Acorn");
});
