/**
 * Modules of the content script that what is brought in on demand uses too, and the expressions by which it finds them
 * in the isolated world, which the page can't see. The build reads this table; `share-modules.ts` fills it.
 */
export const PAGE_MODULES = {
  preact: "__seatmeter.preact",
  "preact/jsx-runtime": "__seatmeter.jsx",
  "@preact/signals-core": "__seatmeter.signals",
} as const;
