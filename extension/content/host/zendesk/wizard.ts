import type { HostWords } from "../../../platform/host-words.ts";
import type { FormSurface } from "../surfaces.ts";
import { boxAround, seenIn } from "./box.ts";
import { footerButton, isUnderWay, roleListIn } from "./read-wizard.ts";
import { SELECTORS, WIZARD_PATH } from "./selectors.ts";

/** "Create team member": a form in steps. The first has the e-mail, the second the role; never are both on one. */
export const wizard: FormSurface = {
  shows: { kind: "meter", door: "wizard" },
  applies: (path) => WIZARD_PATH.test(path),
  prove: findWizard,
};

/** The same in a frame of that page, whose own address says nothing. */
export const wizardInFrame: FormSurface = { ...wizard, applies: () => true };

/** The box that stays while one goes from step to step; `null` where no step of a wizard is seen. */
function findWizard(page: Element, words: HostWords | null): Element | null {
  const email = seenIn(page, SELECTORS.emailInput)[0];
  const step = email ?? roleListIn(page, words)?.element ?? laterStep(page, words);
  return step === undefined ? null : boxAround(step);
}

/** A step that has neither e-mail nor role: proved by the button that leads on, and by the steps before. */
function laterStep(page: Element, words: HostWords | null): Element | undefined {
  return isUnderWay(page.ownerDocument) ? footerButton(page, words) : undefined;
}
