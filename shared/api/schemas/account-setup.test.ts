import * as v from "valibot";
import { expect, test } from "vitest";
import { AccountSetup } from "./account-setup.ts";

const { deciders, language, salesEmail, webhook } = AccountSetup.entries;
const secretOf = (bytes: number) => `whsec_${btoa("x".repeat(bytes))}`;
const url = "https://birch.example/hooks";

test.each([24, 25, 26, 32, 64])("a webhook's secret may have %d bytes", (bytes) => {
  expect(v.is(webhook, { url, secret: secretOf(bytes) })).toBe(true);
});

test.each([
  { url, secret: secretOf(23) },
  { url, secret: secretOf(67) },
  { url, secret: secretOf(32).slice(6) },
  { url, secret: "whsec_" },
  { url, secret: `${secretOf(32)}\n` },
  { url: "ftp://birch.example/", secret: secretOf(32) },
  { url: `${url}/${"x".repeat(2_000)}`, secret: secretOf(32) },
  { url },
])("%o is no webhook", (wrong) => {
  expect(v.is(webhook, wrong)).toBe(false);
});

test.each([
  "a@b.example, c@d.example",
  "a@b.example\r\nBcc: c@d.example",
  "Ada <a@b.example>",
  "a",
  "",
  "a b@c.example",
])("%j is no address of a mail", (address) => {
  expect(v.is(salesEmail, address)).toBe(false);
  expect(v.is(deciders, [{ name: "Ada", role: "owner", email: address }])).toBe(false);
});

test.each(["o'connor@example.com", "a&b@example.com", "ann@xn--bcher-kva.example", "ann@bücher.example"])(
  "%s is the address of a mail",
  (address) => {
    expect(v.is(salesEmail, address)).toBe(true);
    expect(v.is(deciders, [{ name: "Ada", role: "owner", email: address }])).toBe(true);
  },
);

test("what is left out says that nobody is told anything, in English", () => {
  expect([v.parse(webhook, undefined), v.parse(salesEmail, undefined), v.parse(language, undefined)]).toEqual([
    null,
    null,
    "en",
  ]);
  expect(v.parse(deciders, [{ name: "Ada", role: "owner" }])).toEqual([{ name: "Ada", role: "owner", email: null }]);
});
