import { readFileSync } from "node:fs";
import { posix } from "node:path";

const CHROME = "dist/chrome/";

/** What the browser reads before the worker answers for the first time: its file and all that it imports. */
function withImports(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  const source = readFileSync(file, "utf8");
  for (const [, name] of source.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
    withImports(posix.join(posix.dirname(file), name), found);
  }
  return found;
}

export default [
  {
    name: "content script, on every help desk page",
    path: `${CHROME}extension/content/content.iife.js`,
    limit: "4 kB",
  },
  {
    name: "the page's own script, when the page is idle or a form opens",
    path: `${CHROME}page.js`,
    limit: "30 kB",
  },
  {
    name: "the dialogs' script, when somebody comes near a button",
    path: `${CHROME}dialogs.js`,
    limit: "44 kB",
  },
  {
    name: "worker, with all that it imports",
    path: [...withImports(`${CHROME}service-worker-loader.js`)],
    limit: "60 kB",
  },
  {
    name: "widget, first load",
    path: "dist/widget/seatmeter.js",
    limit: "18 kB",
  },
].map((part) => ({ ...part, gzip: true, brotli: false }));
