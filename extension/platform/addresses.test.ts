import { expect, test } from "vitest";
import { readDeskOrigin, readServiceAddress } from "./addresses.ts";

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
