import type { OnDemandScript } from "../platform/messages.ts";

/**
 * What our scripts in a page share: for each module where it stands in `__seatmeter`, in the isolated world, which the
 * page can't see, the script that puts it there, and the names that are shared. No more than is used: whole modules would
 * be a kilobyte in every page. A class that is told by `instanceof` has to be shared. The build reads this table and
 * knows no other names; `share-modules.ts` and, in `on-demand/`, the page's, the meter's and the quantities' script fill it.
 */
export const PAGE_MODULES = {
  "@preact/signals-core": { from: "page", at: "signals", names: ["signal", "effect"] },
  "shared/api/problem.ts": { from: "content", at: "problem", names: ["Problem", "asProblem"] },
  "extension/platform/runtime.ts": { from: "content", at: "runtime", names: ["ask", "runtime"] },
  "extension/content/lifetime.ts": {
    from: "content",
    at: "lifetime",
    names: ["endLife", "onAbort", "whenIdle", "within"],
  },
  "extension/content/host/look-for.ts": { from: "content", at: "lookFor", names: ["lookFor"] },
  "extension/content/host/navigation.ts": { from: "content", at: "navigation", names: ["onNavigation"] },
  "extension/content/host/selectors.ts": {
    from: "content",
    at: "selectors",
    names: ["AGENT_PATHS", "MEMBERS_PATH", "SELECTORS"],
  },
  "extension/content/host/surfaces.ts": { from: "content", at: "surfaces", names: ["watchSurfaces"] },
  preact: { from: "meter", at: "preact", names: ["options"] },
  "preact/jsx-runtime": { from: "meter", at: "jsx", names: ["jsx", "jsxs", "Fragment"] },
  "shared/ui/mount-view.ts": { from: "meter", at: "mountView", names: ["mountView"] },
  "shared/ui/button.tsx": { from: "meter", at: "button", names: ["Button"] },
  "shared/ui/button.css": { from: "meter", at: "buttonStyle", names: ["default"] },
  "shared/i18n/problem-sentence.ts": { from: "meter", at: "problems", names: ["problemSentence"] },
  "shared/ui/notice.tsx": { from: "meter", at: "notice", names: ["Notice"] },
  "shared/ui/notice.css": { from: "meter", at: "noticeStyle", names: ["default"] },
  "shared/ui/press.ts": { from: "page", at: "press", names: ["spendPress", "watchPresses"] },
  "shared/seats/policy.ts": {
    from: "page",
    at: "policy",
    names: ["approvalChannel", "firstAction", "maySeeSubscription", "seesMeter"],
  },
  "shared/ui/rich-text.tsx": { from: "meter", at: "richText", names: ["RichText"] },
  "shared/ui/isolate-events.ts": { from: "meter", at: "isolation", names: ["isolateEvents", "isolateKeys"] },
  "preact/hooks": { from: "quantities", at: "hooks", names: ["useLayoutEffect", "useRef", "useState"] },
  "shared/i18n/format.ts": {
    from: "quantities",
    at: "format",
    names: ["formatDate", "formatList", "formatMoney", "formatRate", "formatSigned"],
  },
  "shared/ui/stepper.tsx": { from: "quantities", at: "stepper", names: ["Stepper"] },
  "shared/ui/send-button.tsx": { from: "quantities", at: "sendButton", names: ["SendButton"] },
  "shared/seats/quantity.ts": { from: "quantities", at: "quantity", names: ["readQuantity"] },
  "shared/quantities/index.ts": {
    from: "quantities",
    at: "quantitiesForm",
    names: [
      "QuantitiesView",
      "addedLines",
      "draftOf",
      "isAsking",
      "isEditable",
      "openQuantities",
      "quantitiesStyle",
      "readQuantitiesDraft",
      "shownLines",
      "wishOf",
      "withAnswer",
      "withNewNumbers",
      "withText",
      "withVariant",
    ],
  },
} as const;

/**
 * The scripts that have to be there before another one, which takes modules from them: signals come with the page's own
 * script, Preact with the meter, and the form in which numbers are typed is the larger part of buying, and of asking.
 */
export const NEEDS: Readonly<Record<OnDemandScript, readonly OnDemandScript[]>> = {
  page: [],
  meter: ["page"],
  quantities: ["meter"],
  buying: ["quantities"],
  asking: ["quantities"],
  carried: ["page"],
  tickets: ["page"],
  notices: ["meter"],
};

/** The scripts that a script may take modules from. */
export function sourcesOf(script: OnDemandScript): ReadonlySet<string> {
  return new Set(["content", ...NEEDS[script].flatMap((needed) => [needed, ...sourcesOf(needed)])]);
}
