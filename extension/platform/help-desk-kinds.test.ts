import { expect, test } from "vitest";
import { HELP_DESKS, helpDeskAt } from "./help-desk-kinds.ts";
import { counter } from "./help-desks/testing/counter/addresses.ts";

// As the second help desk would be, with its line among the others.
const KINDS = [...HELP_DESKS, counter] as const;

test.each([
  ["https://acme.zendesk.com", "zendesk"],
  ["https://acme.counter.example", "counter"],
  // By no address: an account with a host of its own, the stand-in, a page that only looks alike.
  ["https://support.acme.example", "zendesk"],
  ["http://acorn.localhost:8400", "zendesk"],
  ["https://counter.example.acme.example", "zendesk"],
])("%s is a %s", (origin, id) => {
  expect(helpDeskAt<(typeof KINDS)[number]>(origin, KINDS).id).toBe(id);
});

test("each kind's people and subscription are where it has them", () => {
  expect(counter.personPath("a b/..")).toBe("/staff/a%20b%2F..");
  expect(helpDeskAt("https://acme.zendesk.com").subscriptionPath).toBe("/admin/account/billing/subscription");
  expect(new Set(KINDS.map(({ id }) => id)).size).toBe(KINDS.length);
});
