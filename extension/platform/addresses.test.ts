import { expect, test } from "vitest";
import { isSameAddress, isSecureAddress, readDeskOrigin, readServiceAddress } from "./addresses.ts";

test.each([
  ["acme", "https://acme.zendesk.com"],
  [" Acme ", "https://acme.zendesk.com"],
  ["acme.zendesk.com", "https://acme.zendesk.com"],
  ["https://acme.zendesk.com/agent/tickets/7?x=1#y", "https://acme.zendesk.com"],
  ["HTTPS://Support.Acme.example/agent", "https://support.acme.example"],
  ["support.acme.example:8443/agent", "https://support.acme.example:8443"],
])("%s is the help desk %s", (typed, origin) => {
  expect(readDeskOrigin(typed)).toBe(origin);
});

test.each([
  "",
  "   ",
  "two words",
  "http://acme.zendesk.com",
  "javascript:alert(1)",
  "data:text/html,x",
  "ftp://acme.zendesk.com",
  "https://name:secret@acme.zendesk.com",
  "https://",
  "https://localhost",
  "http://acorn.localhost:8400",
  "*.zendesk.com",
  "<b>acme</b>",
])("%s is no help desk", (typed) => {
  expect(readDeskOrigin(typed)).toBeNull();
});

test("a service is an https address, not a bare name", () => {
  expect(readServiceAddress("seats.acme.example/v1")).toBe("https://seats.acme.example");
  expect(readServiceAddress("seats")).toBeNull();
  expect(readServiceAddress("http://seats.acme.example")).toBeNull();
});

test.each([
  ["https://sign-in.example/acme", true, true],
  ["http://127.0.0.1:8400/oidc", false, true],
  ["http://acorn.localhost:8400/oidc", false, true],
  ["http://sign-in.example", false, false],
  ["http://127.0.0.1.evil.example", false, false],
  ["https://name:secret@sign-in.example", false, false],
  ["javascript:alert(1)", false, false],
  ["sign-in.example", false, false],
])("%s is safe to send to: %s, and in sandbox builds: %s", (address, always, inSandbox) => {
  expect([isSecureAddress(address, false), isSecureAddress(address, true)]).toEqual([always, inSandbox]);
});

test("the same address may be written in two ways", () => {
  expect(isSameAddress("https://sign-in.example", "https://SIGN-IN.example:443/")).toBe(true);
  expect(isSameAddress("https://sign-in.example/a", "https://sign-in.example/b")).toBe(false);
});
