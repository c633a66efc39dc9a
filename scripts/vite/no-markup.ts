import type { Plugin } from "vite";

/**
 * Takes out of Preact the one place that sets markup from a string, which no view of ours uses: what would be markup
 * becomes text. No build can be talked into it then, and Firefox's store has nothing to warn of.
 */
export function noMarkup(): Plugin {
  return {
    name: "seatmeter:no-markup",
    enforce: "pre",
    transform(code, id) {
      return /\/preact\/dist\/preact\.[a-z.]+$/.test(id) ? withoutMarkup(code) : undefined;
    },
  };
}

/** Throws where Preact doesn't look as expected any more. */
export function withoutMarkup(preact: string): string {
  const assignments = /\.innerHTML=(?!=)/g;
  if (preact.match(assignments)?.length !== 1)
    throw new Error("Preact sets markup otherwise: see scripts/vite/no-markup.ts.");
  return preact.replace(assignments, ".textContent=");
}
