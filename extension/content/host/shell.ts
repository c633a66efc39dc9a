import { endLife, onAbort, within } from "../lifetime.ts";
import { lookFor } from "./look-for.ts";
import { onNavigation } from "./navigation.ts";
import { AGENT_PATHS, SELECTORS } from "./selectors.ts";

/** How long the agent interface may take to draw its toolbar, in milliseconds. */
const PATIENCE = 20_000;

/**
 * Looks for the +Add button where it has to be, once a page: `report` is told what was looked for when it
 * isn't there after a while, and `null` if it comes after all. Silence would be the worst failure.
 */
export function checkShell(report: (missing: string | null) => void, signal: AbortSignal): void {
  let missing = false;
  const isThere = () => document.querySelector(SELECTORS.addButton) !== null;

  onNavigation(() => {
    if (!missing || !isThere()) return;
    missing = false;
    report(null);
  }, signal);
  if (!AGENT_PATHS.test(location.pathname) || isThere()) return;
  const life = within(signal);
  const timer = setTimeout(() => {
    endLife(life);
    missing = true;
    report(SELECTORS.addButton);
  }, PATIENCE);
  onAbort(life.signal, () => clearTimeout(timer));
  lookFor(document.body, isThere, life.signal, () => endLife(life));
}
