import type { Plugin } from "vite";

/**
 * Takes the summaries out of the table of operations: they stand in the service's OpenAPI document, and nothing that runs
 * in a browser shows them.
 */
export function withoutSummaries(): Plugin {
  return {
    name: "seatmeter:without-summaries",
    enforce: "pre",
    transform(code, id) {
      return /\/shared\/api\/[\w-]*operations\.ts$/.test(id) ? code.replace(SUMMARY, "") : undefined;
    },
  };
}

/** As a row of the table has it, with its comma. */
export const SUMMARY = /\bsummary:\s*"[^"]*",/g;
