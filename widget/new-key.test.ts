import { afterEach, expect, test, vi } from "vitest";
import { newKey } from "./new-key.ts";

afterEach(() => vi.unstubAllGlobals());

test("keys are random UUIDs, also where a page without TLS has no function for them", () => {
  const { getRandomValues } = crypto;
  vi.stubGlobal("crypto", { getRandomValues: getRandomValues.bind(crypto) });
  const keys = Array.from({ length: 100 }, newKey);
  for (const key of keys) expect(key).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(new Set(keys).size).toBe(100);
});
