/** The first node in each root of ours, where no page can see it. */
export const SIGN = "seatmeter-root";

/** As Firefox shows them to extensions, closed roots, too. */
type WithRoot = HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * Takes away what an earlier copy of this script left behind: Firefox starts a new one when the extension is updated, and
 * by then has ended the earlier one where it stood. They are told by what is in their roots: a name or an attribute of the
 * nodes would tell the page, too, and to a name of ours a page could bind an element of its own and be handed our root.
 */
export function removeStaleRoots(): void {
  for (const node of [...document.getElementsByTagName("div")] as WithRoot[]) {
    if (!node.hasChildNodes() && node.openOrClosedShadowRoot?.firstElementChild?.className === SIGN) node.remove();
  }
}
