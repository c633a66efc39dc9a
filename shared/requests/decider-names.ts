import type { Viewer } from "../api/index.ts";
import type { Translate } from "../i18n/index.ts";
import { formatList, plainText } from "../i18n/index.ts";

/** How many are named; the others are counted. */
const NAMED = 4;

/** Who decides about licenses, by name and role; `null` where nobody is known. */
export function deciderNames(
  { deciders }: Pick<Viewer, "deciders">,
  { translate, language }: { translate: Translate; language: string },
): string | null {
  if (deciders.length === 0) return null;
  const named = deciders.slice(0, deciders.length === NAMED + 1 ? NAMED + 1 : NAMED);
  const names = named.map(({ name, role }) => plainText(translate(`ask.decider_${role}`, { name })));
  const others = deciders.length - named.length;
  return formatList(others === 0 ? names : [...names, translate("ask.more_people", { count: others })], language);
}
