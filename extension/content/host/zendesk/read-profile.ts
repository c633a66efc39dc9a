import type { Known } from "../kind.ts";
import type { FormReading } from "./read-form.ts";
import { readAddUserForm } from "./read-form.ts";

/**
 * Says something of a light agent or contributor alone. Whoever uses a license has it already, for a role is saved when it
 * is chosen; and an end user gets none before the upgrade is confirmed, which is another door.
 */
export function readProfile(box: Element, known: Known): FormReading {
  const { role, control } = readAddUserForm(box, known);
  const isFree = role === "light_agent" || role === "contributor";
  return { role, userType: "unknown", isForeign: false, control, row: isFree ? fieldOf(box, control) : null };
}

function fieldOf(box: Element, control: Element | null): Element | null {
  return [...box.children].find((child) => child.contains(control)) ?? null;
}
