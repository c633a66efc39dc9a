import type { HostWords } from "../../../platform/host-words.ts";
import { MARK } from "../../own-root.ts";
import type { Known } from "../kind.ts";
import { isCopy, seenIn } from "./box.ts";
import type { Choice } from "./choices.ts";
import { normalize, readChoices } from "./choices.ts";
import type { FormReading } from "./read-form.ts";
import { isSupport, lastList, type Roles, readRoles, UNKNOWN } from "./read-member.ts";
import { SELECTORS } from "./selectors.ts";

/**
 * The roles that were chosen last in a page's wizard: the later steps don't have them. `UNKNOWN` once somebody has been
 * named. Neither name nor e-mail is kept.
 */
const learnt = new WeakMap<Document, Roles>();

/** When the wizard is left: the next one begins with nothing. */
export function forgetWizard(): void {
  learnt.delete(document);
}

/** Whether somebody has been named in this page's wizard. */
export function isUnderWay(page: Document): boolean {
  return learnt.has(page);
}

/** Reads the roles of whichever step is shown: chosen in it, or learnt before. The first step has none to speak of. */
export function readWizard(box: Element, known: Known): FormReading {
  const page = box.ownerDocument;
  if (seenIn(box, SELECTORS.emailInput).length > 0) {
    learnt.set(page, UNKNOWN);
    return { ...OF_STAFF, ...UNKNOWN, row: null };
  }
  const list = roleListIn(box, known.words);
  if (list === undefined) {
    return { ...OF_STAFF, ...(learnt.get(page) ?? UNKNOWN), row: beforeFooter(box, known.words) };
  }
  const choices = seenChoices(box);
  const reading = readRoles(list, choices, known);
  learnt.set(page, reading);
  return { ...OF_STAFF, ...reading, control: (lastList(choices, known) ?? list).element };
}

/** Whoever is created here is a member of the team. */
const OF_STAFF = { userType: "staff", control: null } as const;

/** The list is called by the product, whatever the language; else it is the only one of a step that is about roles. */
export function roleListIn(box: Element, words: HostWords | null): Choice | undefined {
  const choices = seenChoices(box);
  const named = choices.find((choice) => isSupport(choice, { words }));
  return named ?? (choices.length === 1 && isAboutRoles(box, words) ? choices[0] : undefined);
}

function seenChoices(box: Element): Choice[] {
  return readChoices(box).filter(({ element }) => !isCopy(element));
}

function isAboutRoles(box: Element, words: HostWords | null): boolean {
  const headings = [...box.querySelectorAll(SELECTORS.partHeading)];
  return headings.some(({ textContent }) => words?.assignRole.includes(normalize(textContent)) === true);
}

/** The button that leads on, or saves. */
export function footerButton(box: Element, words: HostWords | null): Element | undefined {
  const known = seenIn(box, SELECTORS.footerButton)[0];
  const named = [...(words?.next ?? []), ...(words?.save ?? [])];
  return known ?? seenIn(box, SELECTORS.button).find(({ textContent }) => named.includes(normalize(textContent)));
}

/** What stands right before the buttons: nothing else of a step is known. */
function beforeFooter(box: Element, words: HostWords | null): Element | null {
  let row = footerButton(box, words);
  if (row === undefined) return null;
  while (row.parentElement !== null && row.parentElement !== box) row = row.parentElement;
  const before = row.previousElementSibling;
  return before?.hasAttribute(MARK) === true ? before.previousElementSibling : before;
}
