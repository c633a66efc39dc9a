import { describe, expect, test } from "vitest";
import { hostSubscriptionAddress, personAddress } from "./host-addresses.ts";

const ORIGIN = "https://acme.zendesk.com";

describe("the help desk's own subscription page", () => {
  test.each([
    [null, `${ORIGIN}/admin/account/billing/subscription`],
    ["https://billing.example/acme", "https://billing.example/acme"],
    ["http://billing.example/acme", null],
    ["javascript:alert(1)", null],
    ["data:text/html,x", null],
  ])("%o is opened as %o", (known, opened) => {
    expect(hostSubscriptionAddress(ORIGIN, known)).toBe(opened);
  });
});

test("a person's id is one part of the path", () => {
  expect(personAddress(ORIGIN, "7/../../x?y")).toBe(`${ORIGIN}/agent/users/7%2F..%2F..%2Fx%3Fy`);
});
