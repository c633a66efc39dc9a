import type { Plugin } from "vite";

/**
 * Has Preact make elements without naming a registry of custom elements. From 11.2 on it hands the parent over as the
 * options of `createElementNS`; Chromium then looks for a registry whenever any part of the page is drawn anew, which cost
 * the help desk 10 µs for every 37 elements (`npm run bench -- page-mutations`). We define no elements within ours.
 */
export function plainElements(): Plugin {
  return {
    name: "seatmeter:plain-elements",
    enforce: "pre",
    transform(code, id) {
      return /\/preact\/dist\/preact\.[a-z.]+$/.test(id) ? withoutRegistry(code) : undefined;
    },
  };
}

/** Throws where Preact doesn't look as expected any more. */
export function withoutRegistry(preact: string): string {
  const call = /(createElementNS\(\w+,\w+,(\w+)\.is\?\2):\w+\)/;
  if (!call.test(preact)) throw new Error("Preact makes elements otherwise: see scripts/vite/plain-elements.ts.");
  return preact.replace(call, "$1:void 0)");
}
