import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** A page of either browser. */
export interface AnyPage {
  evaluate(script: string): Promise<unknown>;
}

const ANY_OPEN_ROOT = `[...document.querySelectorAll("*")].filter(({ shadowRoot }) => shadowRoot !== null)`;

/**
 * What axe finds in our own nodes, whose roots are open here, or under hosts of these names; the page's are not ours to
 * mend.
 */
export async function axeFindings(page: AnyPage, hosts?: readonly string[]): Promise<string[]> {
  // A dialog of the host that is still fading in has no contrast yet.
  await page.evaluate("for (const animation of document.getAnimations()) animation.finish()");
  // Not as a script tag: the page's policy rightly refuses those.
  await page.evaluate(axe);
  const include = hosts === undefined ? ANY_OPEN_ROOT : JSON.stringify(hosts.map((host) => [host]));
  const found = page.evaluate(`axe.run({ include: ${include} }).then(({ violations }) =>
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
