import type { FormState } from "../../../../shared/meter/form-state.ts";
import type { AccountRole, HostWords } from "../../../platform/host-words.ts";
import type { Known, Reading } from "../kind.ts";
import type { Choice, Option } from "./choices.ts";
import { normalize, readChoices } from "./choices.ts";

/** What is read of a form, with the control that it is about. */
export interface FormReading extends Omit<Reading, "row"> {
  /** The control that the meter speaks of: the role's, else the user type's; `null` where none is proved, and no meter is. */
  control: Element | null;
  /** Where the meter stands, where that isn't by the control's row. */
  row?: Reading["row"];
}

/**
 * Reads user type and role by control. What isn't known for certain is `unknown`: the meter then states both cases. A form
 * in which neither is proved is none in which somebody is added.
 */
export function readAddUserForm(form: Element, known: Known): FormReading {
  const choices = readChoices(form);
  const typeChoice = choices.find((choice) => isUserType(choice, known.words)) ?? null;
  const roleChoice = choices.find((choice) => choice !== typeChoice && isRole(choice, known.words)) ?? null;
  const userType = typeChoice === null ? "unknown" : readUserType(typeChoice, known.words);
  const isProved = provesType(typeChoice, known) || provesRole(roleChoice, known);
  const control = isProved ? (roleChoice?.element ?? typeChoice?.element ?? null) : null;
  if (userType === "end_user") return { userType, role: "end_user", isForeign: false, control };
  if (roleChoice === null) return { userType, role: "unknown", isForeign: false, control };
  return { userType, ...readRole(roleChoice, known), control };
}

/** The role that is chosen in a list of roles. */
export function readRole(choice: Choice, known: Known): Pick<FormReading, "role" | "isForeign"> {
  const role = roleOf(choice, known) ?? "unknown";
  return { role, isForeign: role === "unknown" && choice.text !== "" };
}

/** Controls that were proved: what is chosen later may be a role that nobody knows. */
const proved = new WeakSet<Element>();

/** A list may be called "Role" and be another's: it has to be named so in the page's source, or offer what we know. */
function provesType(choice: Choice | null, { words }: Known): boolean {
  const knows = (option: Option) => readUserType(option, words) !== "unknown";
  return choice !== null && proves(choice, TYPE_ID, knows);
}

function provesRole(choice: Choice | null, known: Known): boolean {
  return choice !== null && proves(choice, ROLE_ID, (option) => roleOf(option, known) !== null);
}

function proves({ element, ids, options }: Choice, id: RegExp, knows: (option: Option) => boolean): boolean {
  if (proved.has(element)) return true;
  const isProved = id.test(ids) || options.some(knows);
  if (isProved) proved.add(element);
  return isProved;
}

const TYPE_ID = /user[-_ ]?type/;
const ROLE_ID = /(?:^|[-_ .])role(?:$|[-_ .])/;

/** Whether a choice is that of user type or role, by what is chosen in it: as certain as it gets without a form around it. */
export function kindOfChoice(choice: Choice, known: Known): "type" | "role" | null {
  if (isUserType(choice, known.words) && readUserType(choice, known.words) !== "unknown") return "type";
  if (isRole(choice, known.words) && roleOf(choice, known) !== null) return "role";
  return null;
}

function isUserType({ label, ids }: Choice, words: HostWords | null): boolean {
  return words?.userType.includes(label) === true || TYPE_ID.test(ids);
}

/** Whether a list is one of roles. */
export function isRole({ label, ids }: Choice, words: HostWords | null): boolean {
  return words?.role.includes(label) === true || ROLE_ID.test(ids);
}

function readUserType({ text, keys }: Option, words: HostWords | null): FormState["userType"] {
  const plainKeys = keys.map(plain);
  if (plainKeys.includes("end_user") || words?.endUser.includes(text) === true) return "end_user";
  if (plainKeys.some((key) => key === "staff" || key === "staff_member")) return "staff";
  return words?.staff.includes(text) === true ? "staff" : "unknown";
}

type Role = FormState["role"];

/** `null` where nobody says anything of it. */
function roleOf(option: Option, { words, accountRoles }: Known): Role | null {
  return roleByKey(option, accountRoles) ?? roleByName(option, words, accountRoles);
}

function roleByKey({ keys }: Option, accountRoles: readonly AccountRole[]): Role | null {
  const own = accountRoles.filter(({ id }) => keys.includes(id));
  return agreed([...keys.flatMap((key) => ROLE_OF_KEY.get(plain(key)) ?? []), ...own.map(({ role }) => role)]);
}

/** By the host's word, and by the name that the account has given a role: two that differ leave it unknown. */
function roleByName({ text }: Option, words: HostWords | null, accountRoles: readonly AccountRole[]): Role | null {
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
