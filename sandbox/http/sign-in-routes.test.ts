import { expect, it } from "vitest";
import { safePath } from "./sign-in-routes.ts";

it("goes on to a path of this host only", () => {
  expect(safePath("/agent/tickets/1?lang=it#x")).toBe("/agent/tickets/1?lang=it#x");
  for (const elsewhere of [
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "javascript:alert(1)",
    "/.//evil.example",
    undefined,
    ["/"],
  ]) {
    expect([elsewhere, safePath(elsewhere)]).toEqual([elsewhere, "/agent/home"]);
  }
});
