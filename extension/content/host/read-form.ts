import type { FormState } from "../../../shared/meter/form-state.ts";
import type { HostWords } from "../../platform/host-words.ts";
import type { Choice } from "./choices.ts";
import { readChoices } from "./choices.ts";

/** What is read of the person who is being added, and where the meter belongs. Nothing else of the form is looked at. */
export interface FormReading extends Pick<FormState, "role" | "userType"> {
  /** The control that the meter speaks of: the role's, else the user type's; `null` where neither was found. */
  control: Element | null;
}

/**
 * Reads user type and role by control. What can't be read is `unknown`: the meter then states both cases. `words` are
 * the page's language's; `null` where we don't know it, so that nothing is guessed from a foreign word.
 */
export function readAddUserForm(form: Element, words: HostWords | null): FormReading {
  const choices = readChoices(form);
  const typeChoice = choices.find((choice) => isUserType(choice, words)) ?? null;
  const roleChoice = choices.find((choice) => choice !== typeChoice && isRole(choice, words)) ?? null;
  const userType = typeChoice === null ? "unknown" : readUserType(typeChoice, words);
  return {
    userType,
    role: userType === "end_user" ? "end_user" : roleChoice === null ? "unknown" : readRole(roleChoice, words),
    control: roleChoice?.element ?? typeChoice?.element ?? null,
  };
}

function isUserType({ label, ids }: Choice, words: HostWords | null): boolean {
  return words?.userType.includes(label) === true || /user[-_ ]?type/.test(ids);
}

function isRole({ label, ids }: Choice, words: HostWords | null): boolean {
  return words?.role.includes(label) === true || /(?:^|[-_ .])role(?:$|[-_ .])/.test(ids);
}

function readUserType({ text, value }: Choice, words: HostWords | null): FormState["userType"] {
  const chosen = plain(value);
  if (words?.endUser.includes(text) === true || chosen === "end_user") return "end_user";
  if (words?.staff.includes(text) === true || chosen === "staff" || chosen === "staff_member") return "staff";
  return "unknown";
}

function readRole({ text, value }: Choice, words: HostWords | null): FormState["role"] {
  if (text === "") return "unknown";
  const known = words?.roles[text] ?? BY_VALUE[plain(value)];
  if (known !== undefined) return known;
  // In a language that we know, a name that isn't a built-in role's is a custom role: those use a seat.
  return words === null ? "unknown" : "agent";
}

/** The host's own words for roles in its API, where a control carries them as values. */
const BY_VALUE: Readonly<Record<string, FormState["role"]>> = {
  owner: "owner",
  admin: "admin",
  billing_admin: "billing_admin",
  agent: "agent",
  light_agent: "light_agent",
  contributor: "contributor",
  end_user: "end_user",
};

function plain(value: string): string {
  return value.toLowerCase().replace(/[-\s]/g, "_");
}
