import arabicMessages from "virtual:catalogue/ar";
import messages from "virtual:catalogue/en";
import { expect, test } from "vitest";
import type { ArgumentsOf } from "./message-key.ts";
import { createTranslate, plainText } from "./translate.ts";

const translate = createTranslate("en", messages);
const arabic = createTranslate("ar", arabicMessages);

test("a name can't mark a part of our sentence, and no escape in it is read", () => {
  expect(translate("cart.seller", { seller: "<b>Bob</b>\ue000b\ue001 \\u0041" })).toBe(
    "Seatmeter · sold by <b>Bob</b>b \\u0041",
  );
});

test("a name can't turn what follows it round", () => {
  const name = "\u202e\u2066Bob\u202c";
  expect(plainText(translate("review.summary", { add: 1, name, amount: "$22.08" }))).toBe(
    "1 license for Bob, $22.08 today",
  );
});

test("a name that is written the other way round is isolated, and an amount after it stays where it is", () => {
  expect(plainText(translate("review.summary", { add: 1, name: "شركة 7", amount: "$22.08" }))).toBe(
    "1 license for \u2068شركة 7\u2069, $22.08 today",
  );
});

test("in a right-to-left sentence all that is put in is isolated, but not what chooses the words", () => {
  expect(plainText(arabic("review.summary", { add: 2, name: "Suite (EU)", amount: "$44.16" }))).toBe(
    "ترخيصان لـ \u2068Suite (EU)\u2069، \u2068$44.16\u2069 اليوم",
  );
  expect(arabic("meter.uses_last", { role: "admin" })).toBe("هذا المسؤول يستخدم الترخيص الأخير.");
});

test("marked parts are set apart, and go from plain text", () => {
  expect(translate("ask.decider_owner", { name: "Mara" })).toBe("\ue000b\ue001Mara\ue000/b\ue001 (account owner)");
  expect(plainText(translate("ask.decider_owner", { name: "Mara" }))).toBe("Mara (account owner)");
});

test("arguments are typed from the message", () => {
  const typed: ArgumentsOf<"{a}, {b, plural, one {# x} other {{c} is <b>it</b>}} {d, number}"> = {
    a: "text",
    b: 1,
    c: "text",
    d: 2,
  };
  expect(typed).toBeDefined();
  // @ts-expect-error a number is wanted
  translate("quantities.total_more", { count: "3" });
  // @ts-expect-error a message with arguments needs them
  translate("cart.seller");
});
