import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { MUTATIONS } from "./list.ts";
import { withoutGuard } from "./without-guard.ts";

// Code moves while the mutations themselves take too long to run with every change.
describe("each mutation", () => {
  it.each(MUTATIONS)("applies to the code as it stands: $what", (mutation) => {
    const source = readFileSync(mutation.file, "utf8");
    expect(withoutGuard(source, mutation)).not.toBe(source);
  });

  it.each(MUTATIONS)("is noticed by tests that there are: $what", ({ noticedBy }) => {
    const files = typeof noticedBy === "string" ? [] : noticedBy;
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  it("is refused where its guard stands nowhere, or twice", () => {
    const mutation = { what: "a guard", file: "guard.ts", from: "guard();", to: "", noticedBy: [] };
    expect(() => withoutGuard("", mutation)).toThrow("applies no more: 0 places in guard.ts");
    expect(() => withoutGuard("guard(); guard();", mutation)).toThrow("2 places");
  });
});
