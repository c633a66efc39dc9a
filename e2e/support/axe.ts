import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds in our own nodes, which stand under hosts of these names; the page's are not ours to mend. */
export async function axeFindings(page: Page, hosts: readonly string[]): Promise<string[]> {
  // A dialog of the host that is still fading in has no contrast yet.
  await page.evaluate("for (const animation of document.getAnimations()) animation.finish()");
  // Not as a script tag: the page's policy rightly refuses those.
  await page.evaluate(axe);
  const include = JSON.stringify(hosts.map((host) => [host]));
  return page.evaluate(`axe.run({ include: ${include} }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ": " + node.html.slice(0, 160))))`);
}
