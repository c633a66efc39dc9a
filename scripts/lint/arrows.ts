const inShared = (folder: string) => `shared/${folder}`;
const BELOW_VIEWS = ["api", "i18n", "seats", "ui"].map(inShared);

/**
 * Who may import whom: each folder of the house, and the folders that it may import besides itself. One that isn't here is
 * refused, and so is what stands in no folder of the house. A folder is the longest of these that a file's path begins with.
 */
export const ARROWS: Readonly<Record<string, readonly string[]>> = {
  // The domain, and the one interface to it.
  "shared/seats": [],
  "shared/api": ["shared/seats"],
  "shared/checkout": ["shared/api"],
  // What all views use.
  "shared/i18n": ["shared/api"],
  "shared/ui": ["shared/api", "shared/i18n", "shared/seats"],
  // The views, and the parts that they are made of.
  "shared/quantities": [...BELOW_VIEWS],
  "shared/people-list": ["shared/api", "shared/seats"],
  "shared/submit-once": ["shared/api", "shared/quantities", "shared/seats"],
  "shared/requests": [...BELOW_VIEWS, "shared/quantities", "shared/submit-once"],
  "shared/sales": [...BELOW_VIEWS, "shared/quantities", "shared/requests", "shared/submit-once"],
  "shared/tickets": [...BELOW_VIEWS, "shared/requests", "shared/submit-once"],
  "shared/asking": [...BELOW_VIEWS, ...["quantities", "requests", "sales", "submit-once", "tickets"].map(inShared)],
  "shared/news": ["shared/api", "shared/submit-once"],
  "shared/meter": [...BELOW_VIEWS, "shared/checkout", "shared/news", "shared/requests", "shared/sales"],
  "shared/cart": [...BELOW_VIEWS, ...["checkout", "quantities", "requests"].map(inShared)],
  "shared/subscription": [...BELOW_VIEWS],
  // Whoever uses them.
  "extension/platform": ["shared"],
  "extension/background": ["extension/platform", "shared"],
  "extension/content": ["extension/platform", "shared"],
  "extension/pages": ["extension/platform", "shared"],
  widget: ["shared"],
  service: ["shared/api", "shared/seats"],
  sandbox: ["shared/api", "shared/seats"],
  // The stand-in as tests start it, the service's, too: black boxes to each other.
  "sandbox/testing": ["sandbox", "scripts", "shared/api", "shared/seats"],
  // Tools: they may know all that they build, run and try, but what builds and starts knows no test.
  scripts: ["extension", "service", "shared"],
  e2e: ["extension", "sandbox", "scripts", "service", "shared", "widget"],
  bench: ["e2e", "extension", "sandbox/testing", "scripts", "service", "shared"],
  faults: ["sandbox/testing", "scripts", "service", "shared"],
};

/**
 * What the house takes one of, and is added by a folder and a line: the file that has the line, or a folder of such files, is
 * the only one that imports from the folder, whatever the table allows.
 */
export const REGISTERED: Readonly<Record<string, string>> = {
  "service/help-desks/zendesk": "service/help-desk-kinds.ts",
  "extension/platform/help-desks/zendesk": "extension/platform/help-desk-kinds.ts",
  "extension/background/help-desks/zendesk": "extension/background/help-desk-kinds.ts",
  "extension/content/host/zendesk": "extension/content/help-desk-kinds",
  // The second one, in the tests.
  "service/help-desks/testing/counter": "service/help-desks/added.db.test.ts",
  "extension/platform/help-desks/testing/counter": "extension/platform/help-desk-kinds.test.ts",
  "extension/background/help-desks/testing/counter": "extension/background/help-desks/added.test.ts",
  "extension/content/host/testing/counter": "extension/content/added-help-desk.dom.test.ts",
};

/** What tests and their helpers may import, too, wherever they stand: they start servers. */
export const TESTS_MAY_IMPORT: readonly string[] = ["scripts", "sandbox/testing"];

/** Views, whose insides are their own: another folder of `shared` imports their `index.ts` alone. */
export const VIEWS: ReadonlySet<string> = new Set(
  [
    ...["quantities", "people-list", "submit-once", "requests", "sales", "tickets", "asking", "news", "meter", "cart"],
    "subscription",
  ].map(inShared),
);
