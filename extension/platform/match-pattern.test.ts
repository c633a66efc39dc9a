import { expect, test } from "vitest";
import { matchesOrigin } from "./match-pattern.ts";

test("a pattern covers subdomains and every port, and nothing beside", () => {
  expect(matchesOrigin("http://*.localhost/*", "http://acorn.localhost:8400")).toBe(true);
  expect(matchesOrigin("https://*.zendesk.com/*", "https://zendesk.com")).toBe(true);
  expect(matchesOrigin("https://desk.example/*", "https://a.desk.example")).toBe(false);
  expect(matchesOrigin("<all_urls>", "https://a.example")).toBe(false);
});
