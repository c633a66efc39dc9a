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
  const include = hosts === undefined ? ANY_OPEN_ROOT : JSON.stringify(hosts.map((host) => [host]));
  // Selectors of what it finds, which nobody reads, are an eighth of its work.
  const options = {
    resultTypes: ["violations"],
    selectors: false,
    ...(rules === "all" ? {} : { runOnly: COLOUR_RULES }),
  };
  const look = `(async () => {
    // A dialog of the host that is still fading in has no contrast yet.
    for (const animation of document.getAnimations()) animation.finish();
    if (typeof axe === "undefined") return null;
    const { violations } = await axe.run({ include: ${include} }, ${JSON.stringify(options)});
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ": " + node.html.slice(0, 160)));
  })()`;
  let found = await page.evaluate(look);
  if (found === null) {
    // Not as a script tag: the page's policy rightly refuses those.
    await page.evaluate(axe);
    found = await page.evaluate(look);
  }
  return (found as string[]).filter((finding) => !isSpacingOfHost(finding));
}

/**
 * Firefox spells out what the `all` of our hosts resets, spacing among it; Chromium doesn't, and axe sees none there. A host
 * has no text of its own, and what is within has sheets that anybody's own style sheet outdoes.
 */
function isSpacingOfHost(finding: string): boolean {
  return /^avoid-inline-spacing: <div n\w+="" style="/.test(finding);
}
