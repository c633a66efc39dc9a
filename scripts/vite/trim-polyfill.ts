import type { Plugin } from "vite";

/**
 * Takes the table of callbacks out of webextension-polyfill: with Manifest V3 every browser that we run in gives promises
 * by itself, and what is left, answering messages by a promise, doesn't read the table. It was half of the polyfill.
 */
export function trimPolyfill(): Plugin {
  return {
    name: "seatmeter:trim-polyfill",
    enforce: "pre",
    transform(code, id) {
      return id.includes("webextension-polyfill") ? withoutTable(code) : undefined;
    },
  };
}

/** Throws where the polyfill doesn't look as expected any more. */
export function withoutTable(polyfill: string): string {
  const table = /const apiMetadata = \{\n.*?\n {6}\};/s;
  if (!table.test(polyfill)) throw new Error("The polyfill's table was not found: see scripts/vite/trim-polyfill.ts.");
  // It refuses to run with an empty one.
  return polyfill.replace(table, "const apiMetadata = { alarms: {} };");
}
