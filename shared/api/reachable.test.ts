import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { AssignmentChange, Email, SalesInquiryDraft } from "./index.ts";
import { EMAIL, PHONE } from "./reachable.ts";

const ADDRESSES = [
  "o'connor@example.com",
  "a&b@example.com",
  "ann@xn--bcher-kva.example",
  "ann@bücher.example",
  "zoë@example.com",
  "अनु@उदाहरण.भारत",
  "ann+tag_1=x!#$%*/?^`{|}~@mail.example.co.uk",
  "1@2.example",
  "ann@example.xn--p1ai",
];

const NUMBERS = [
  "+1 555 0100 ext. 12",
  "＋３９ ０２ １２３４",
  "+٣٩ ٠٢ ١٢٣٤",
  "(02) 12/34-56 x7",
  "030 23125 000 – Durchwahl 5",
  "+39 02 1234567;ext=5",
  "112",
];

describe("an e-mail address", () => {
  test.each(ADDRESSES)("%s is one, whose ever it is", (email) => {
    const member = { role: "agent", status: "active", name: "Ann", sequence: 1 };
    expect(v.is(AssignmentChange, { ...member, email })).toBe(true);
    expect(v.is(SalesInquiryDraft, { name: "Ann", email, lines: [], message: "" })).toBe(true);
  });

  test.each([
    "",
    "ann",
    "ann@localhost",
    "ann@example.1",
    "ann@-example.com",
    "ann@exam_ple.com",
    ".ann@example.com",
    "ann.@example.com",
    "a..b@example.com",
    "ann@@example.com",
    "ann smith@example.com",
    "ann@example.com, bob@example.com",
    "ann@example.com;bob@example.com",
    "Ann <ann@example.com>",
    "ann@example.com\r\nBcc: bob@example.com",
    "ann\u202e@example.com",
    "ann\u200b@example.com",
    `${"x".repeat(300)}@example.com`,
  ])("%j is none", (email) => {
    expect(v.is(Email, email)).toBe(false);
  });
});

describe("a telephone number", () => {
  const taken = (phone: string) =>
    v.is(SalesInquiryDraft, { name: "Ann", email: "a@b.example", phone, lines: [], message: "" });
  test.each(NUMBERS)("%s is one", (phone) => expect(taken(phone)).toBe(true));
  test.each(["", "12", "call me", "+39 02\n1234567", "555\u0000", "555\u2028", "1".repeat(41)])("%j is none", (phone) =>
    expect(taken(phone)).toBe(false),
  );
});

test.each([
  ["an address without end", EMAIL, `${"a.".repeat(30_000)}@`],
  ["a domain without end", EMAIL, `a@${"a-a.".repeat(15_000)}`],
  ["a number without end", PHONE, `${"1 ".repeat(30_000)}\n`],
])("%s is refused in time that grows with it", (_, pattern, text) => {
  const started = performance.now();
  expect(pattern.test(text)).toBe(false);
  expect(performance.now() - started).toBeLessThan(1_000);
});
