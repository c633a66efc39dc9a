import type { Ask } from "../../platform/carrier.ts";
import { watchFrames } from "../host/frames.ts";
import { onNavigation } from "../host/navigation.ts";
import { forgetWizard } from "../host/read-wizard.ts";
import { WIZARD_PATH } from "../host/selectors.ts";
import { endLife, onAbort, within } from "../lifetime.ts";

/** Follows the page that has the wizard: our script is brought into its frames, where the wizard may stand. */
export function followWizardPage(ask: Ask, signal: AbortSignal): void {
  let visit: AbortController | null = null;

  function look(): void {
    const isThere = WIZARD_PATH.test(location.pathname);
    if (isThere === (visit !== null)) return;
    if (visit !== null) endLife(visit);
    visit = isThere ? begin() : null;
  }

  function begin(): AbortController {
    const life = within(signal);
    onAbort(life.signal, forgetWizard);
    watchFrames(() => void ask({ kind: "bringFrames" }).catch(() => undefined), life.signal);
    return life;
  }

  onNavigation(look, signal);
  look();
}
