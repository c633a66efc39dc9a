import type { FormState } from "../../../shared/meter/form-state.ts";
import type { AccountRole, HostWords } from "../../platform/host-words.ts";
import type { Choice } from "./choices.ts";
import { normalize, readChoices } from "./choices.ts";

/** What is read of the person who is being added, and where the meter belongs. Nothing else of the form is looked at. */
export interface FormReading extends Omit<FormState, "refused"> {
  /** A role is chosen that neither the host's keys nor its words tell: one of the account's own, perhaps. */
  isForeign: boolean;
  /** The control that the meter speaks of: the role's, else the user type's; `null` where neither was found. */
  control: Element | null;
  /** After what the meter stands, where that isn't the control's row; `null` where it stands nowhere yet. */
  row?: Element | null;
}

/** What a form is read by. */
export interface Known {
  /** The host's words in the page's language; `null` where we don't know it, so that nothing is guessed from a foreign word. */
  words: HostWords | null;
  /** The account's own roles, as far as they were read. */
  accountRoles: readonly AccountRole[];
}

/** Reads user type and role by control. What isn't known for certain is `unknown`: the meter then states both cases. */
export function readAddUserForm(form: Element, { words, accountRoles }: Known): FormReading {
  const choices = readChoices(form);
  const typeChoice = choices.find((choice) => isUserType(choice, words)) ?? null;
  const roleChoice = choices.find((choice) => choice !== typeChoice && isRole(choice, words)) ?? null;
  const userType = typeChoice === null ? "unknown" : readUserType(typeChoice, words);
  const control = roleChoice?.element ?? typeChoice?.element ?? null;
  if (userType === "end_user") return { userType, role: "end_user", isForeign: false, control };
  if (roleChoice === null) return { userType, role: "unknown", isForeign: false, control };
  return { userType, ...readRole(roleChoice, { words, accountRoles }), control };
}

/** The role that is chosen in a list of roles. */
export function readRole(choice: Choice, { words, accountRoles }: Known): Pick<FormReading, "role" | "isForeign"> {
  const role = roleByKey(choice, accountRoles) ?? roleByName(choice, words, accountRoles) ?? "unknown";
  return { role, isForeign: role === "unknown" && choice.text !== "" };
}

function isUserType({ label, ids }: Choice, words: HostWords | null): boolean {
  return words?.userType.includes(label) === true || /user[-_ ]?type/.test(ids);
}

/** Whether a list is one of roles. */
export function isRole({ label, ids }: Choice, words: HostWords | null): boolean {
  return words?.role.includes(label) === true || /(?:^|[-_ .])role(?:$|[-_ .])/.test(ids);
}

function readUserType({ text, keys }: Choice, words: HostWords | null): FormState["userType"] {
  const plainKeys = keys.map(plain);
  if (plainKeys.includes("end_user") || words?.endUser.includes(text) === true) return "end_user";
  if (plainKeys.some((key) => key === "staff" || key === "staff_member")) return "staff";
  return words?.staff.includes(text) === true ? "staff" : "unknown";
}

type Role = FormState["role"];

function roleByKey({ keys }: Choice, accountRoles: readonly AccountRole[]): Role | null {
  const own = accountRoles.filter(({ id }) => keys.includes(id));
  return agreed([...keys.flatMap((key) => ROLE_OF_KEY.get(plain(key)) ?? []), ...own.map(({ role }) => role)]);
}

/** By the host's word, and by the name that the account has given a role: two that differ leave it unknown. */
function roleByName({ text }: Choice, words: HostWords | null, accountRoles: readonly AccountRole[]): Role | null {
  if (text === "") return null;
  const named = accountRoles.filter(({ name }) => normalize(name) === text).map(({ role }) => role);
  const known = words !== null && Object.hasOwn(words.roles, text) ? words.roles[text] : undefined;
  return agreed(known === undefined ? named : [known, ...named]);
}

/** `null` where nobody says anything. */
function agreed(roles: readonly Role[]): Role | null {
  const [first, ...others] = new Set(roles);
  return others.length > 0 ? "unknown" : (first ?? null);
}

/** The host's own words for roles among programs: in its API, and on what can be chosen. */
const ROLE_OF_KEY: ReadonlyMap<string, Role> = new Map([
  ["owner", "owner"],
  ["admin", "admin"],
  ["billing_admin", "billing_admin"],
  ["agent", "agent"],
  ["light_agent", "light_agent"],
  ["contributor", "contributor"],
  ["end_user", "end_user"],
]);

/** A key among programs, however it is written. */
export function plain(key: string): string {
  return key.toLowerCase().replace(/[-\s]/g, "_");
}
