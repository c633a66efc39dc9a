/** What every node of ours in a help desk's page is called. */
export const ROOT_NAME = "seatmeter-root";

/** Takes away what an earlier copy of this script left behind: Firefox starts a new one when the extension is updated. */
export function removeStaleRoots(): void {
  for (const node of [...document.getElementsByTagName(ROOT_NAME)]) node.remove();
}
