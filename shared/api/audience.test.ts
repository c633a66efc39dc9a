import { expect, test } from "vitest";
import { isForAlone } from "./audience.ts";

const SERVICE = "https://seats.example";
const ISSUER = "https://sign-in.example/acme";
const isFor = (audience: string | string[] | undefined, services = [SERVICE]) => isForAlone(audience, services, ISSUER);

test.each<[string, string | string[]]>([
  ["the service", SERVICE],
  ["the service alone, in a list", [SERVICE]],
  ["the service and its issuer", [SERVICE, ISSUER]],
  ["the service and an address of its issuer", ["https://sign-in.example/userinfo", SERVICE]],
])("a token for %s is for it", (_, audience) => {
  expect(isFor(audience)).toBe(true);
});

test.each<[string, string | string[] | undefined]>([
  ["nobody", undefined],
  ["nobody, in a list", []],
  ["another service", "https://other.example"],
  ["the issuer alone", ISSUER],
  ["the service in another spelling", `${SERVICE}/`],
  ["the service and what begins like the issuer", [SERVICE, "https://sign-in.example.evil.example/"]],
  ["the service and another", [SERVICE, "https://other.example"]],
  ["the service and what is no address", [SERVICE, "urn:seatmeter:service"]],
  ["what begins like the service", `${SERVICE}.evil.example`],
])("a token for %s is not", (_, audience) => {
  expect(isFor(audience)).toBe(false);
});

test("a service may have had other names", () => {
  expect(isFor("urn:seatmeter:service", [SERVICE, "urn:seatmeter:service"])).toBe(true);
});
