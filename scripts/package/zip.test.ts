import { unzipSync } from "fflate";
import { afterEach, expect, test, vi } from "vitest";
import { zip } from "./zip.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const FILES: [string, Uint8Array][] = [
  ["manifest.json", bytes('{"name":"Seatmeter"}')],
  ["assets/ü.js", bytes("export {};".repeat(500))],
  ["assets/B.js", bytes("")],
];

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test("holds what was given, sorted by path", () => {
  const unzipped = unzipSync(zip(new Map(FILES)));
  expect(Object.keys(unzipped)).toEqual(["assets/B.js", "assets/ü.js", "manifest.json"]);
  for (const [path, content] of FILES) expect(unzipped[path]).toEqual(content);
});

test("is the same bytes in any order, at any time and in any time zone", () => {
  const first = zip(new Map(FILES));
  vi.stubEnv("TZ", "Pacific/Auckland");
  vi.useFakeTimers({ now: Date.UTC(2031, 5, 1), toFake: ["Date"] });
  expect(zip(new Map(FILES.toReversed()))).toEqual(first);
});
