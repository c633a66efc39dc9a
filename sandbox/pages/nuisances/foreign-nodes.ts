const PLACES = 'main, header, form, [role="dialog"]';
const EVERY_MS = 500;

/** Takes what React didn't make out of the page's places, or puts a clone in its stead, again and again. */
export function meddleWithForeignNodes(how: "drop" | "clone"): void {
  setInterval(() => {
    for (const place of document.querySelectorAll(PLACES)) {
      for (const node of place.querySelectorAll("*")) {
        if (isReacts(node) || !node.isConnected) continue;
        if (how === "drop") node.parentNode?.removeChild(node);
        else node.parentNode?.replaceChild(node.cloneNode(true), node);
      }
    }
  }, EVERY_MS);
}

/** React keeps its own record of a node in a property of it. */
function isReacts(node: Element): boolean {
  return Object.keys(node).some((key) => key.startsWith("__reactFiber$"));
}
