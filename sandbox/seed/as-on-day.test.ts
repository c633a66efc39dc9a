import { expect, test } from "vitest";
import { SEED_ACCOUNTS } from "./accounts.ts";
import { asOnDay } from "./as-on-day.ts";

test("periods are moved by as many days as today is after that day, or before it, at any hour", () => {
  const [acorn] = SEED_ACCOUNTS;
  if (acorn === undefined) throw new Error("There are no accounts.");
  const anchorOn = (now: string) => asOnDay(acorn, "2026-11-23", new Date(now)).terms.cycleAnchor;
  expect(acorn.terms.cycleAnchor).toBe("2026-01-01");
  expect(anchorOn("2026-11-23T23:59:00Z")).toBe("2026-01-01");
  expect(anchorOn("2026-12-01T00:00:00Z")).toBe("2026-01-09");
  expect(anchorOn("2026-11-22T12:00:00Z")).toBe("2025-12-31");
});
