import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** A page of either browser. */
export interface AnyPage {
  evaluate(script: string): Promise<unknown>;
}

const ANY_OPEN_ROOT = `[...document.querySelectorAll("*")].filter(({ shadowRoot }) => shadowRoot !== null)`;

/** By name: axe's category of them has some that are off by default. */
const COLOUR_RULES = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

/** Which of axe's rules are asked: all, or those about colours, where nothing else has changed since. */
type Rules = "all" | "colours";

/**
 * What axe finds in our own nodes, whose roots are open here, or under hosts of these names; the page's are not ours to
 * mend.
 */
export async function axeFindings(page: AnyPage, hosts?: readonly string[], rules: Rules = "all"): Promise<string[]> {
  // A dialog of the host that is still fading in has no contrast yet.
  await page.evaluate("for (const animation of document.getAnimations()) animation.finish()");
  // Not as a script tag: the page's policy rightly refuses those.
  if ((await page.evaluate("typeof axe")) === "undefined") await page.evaluate(axe);
  const include = hosts === undefined ? ANY_OPEN_ROOT : JSON.stringify(hosts.map((host) => [host]));
  const options = { resultTypes: ["violations"], ...(rules === "all" ? {} : { runOnly: COLOUR_RULES }) };
  const found = page.evaluate(`axe.run({ include: ${include} }, ${JSON.stringify(options)}).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ": " + node.html.slice(0, 160))))`);
  return ((await found) as string[]).filter((finding) => !isSpacingOfHost(finding));
}

/**
 * Firefox spells out what the `all` of our hosts resets, spacing among it; Chromium doesn't, and axe sees none there. A host
 * has no text of its own, and what is within has sheets that anybody's own style sheet outdoes.
 */
function isSpacingOfHost(finding: string): boolean {
  return /^avoid-inline-spacing: <div n\w+="" style="/.test(finding);
}
