import { expect, test } from "vitest";
import { PAYMENT_METHODS } from "../../payment-methods.ts";

/** Those of the extension, which knows no ways to pay. */
const LANGUAGES = ["en", "it", "de", "fr", "es", "pt-BR", "ja", "ar"];

test.each(PAYMENT_METHODS)("$id says in every language how an account pays by it, and who", ({ names }) => {
  expect(Object.keys(names).toSorted()).toEqual([...LANGUAGES].toSorted());
  for (const words of Object.values(names)) expect(words.split("{payer}")).toHaveLength(2);
});
