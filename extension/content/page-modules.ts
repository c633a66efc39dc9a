/**
 * What the content script shares with what is brought in on demand: for each module where it stands in `__seatmeter`, in
 * the isolated world, which the page can't see, and the names that are shared. No more than is used: whole modules would
 * be a kilobyte in every page. A class that is told by `instanceof` has to be shared. The build reads this table and
 * knows no other names; `share-modules.ts` fills it.
 */
export const PAGE_MODULES = {
  preact: { at: "preact", names: ["options"] },
  "preact/jsx-runtime": { at: "jsx", names: ["jsx", "jsxs", "Fragment"] },
  "@preact/signals-core": { at: "signals", names: ["signal", "effect"] },
  "shared/api/problem.ts": { at: "problem", names: ["Problem", "asProblem"] },
  "shared/ui/mount-view.ts": { at: "mountView", names: ["mountView"] },
  "shared/ui/button.tsx": { at: "button", names: ["Button"] },
  "shared/ui/button.css": { at: "buttonStyle", names: ["default"] },
  "shared/ui/rich-text.tsx": { at: "richText", names: ["RichText"] },
} as const;
