import type { FormState } from "../../../../shared/meter/form-state.ts";
import { consumesSeat } from "../../../../shared/seats/consumption.ts";
import type { ProductRole } from "../../../../shared/seats/roles.ts";
import { PRODUCT_ROLES } from "../../../../shared/seats/roles.ts";
import type { HostWords, ProductRoleKind } from "../../../platform/host-words.ts";
import type { Known } from "../kind.ts";
import type { Choice } from "./choices.ts";
import { readChoices } from "./choices.ts";
import type { FormReading } from "./read-form.ts";
import { isRole, plain, readRole } from "./read-form.ts";

/** What was chosen in each list when its roles were shown or last saved, by its label. It says nothing of who it is. */
type Chosen = ReadonlyMap<string, Choice>;

const kept = new WeakMap<Element, { now: Chosen; before: Chosen }>();

/** Reads what the roles that are chosen would do, against those that are saved. */
export function readMember(form: Element, known: Known): FormReading {
  const choices = readChoices(form);
  const now: Chosen = new Map(choices.map((choice) => [choice.label, choice]));
  const before = savedOf(now, kept.get(form)?.before);
  kept.set(form, { now, before });
  return {
    ...rolesIn(now, known),
    holds: usesSeat(rolesIn(before, known)),
    userType: "staff",
    control: lastList(choices, known)?.element ?? null,
  };
}

/** Somebody has pressed a button of the form: what is chosen is what is saved. */
export function takeSaved(form: Element): void {
  const seen = kept.get(form);
  if (seen !== undefined) kept.set(form, { ...seen, before: seen.now });
}

/** A list that is drawn later has what is saved; an unchanged one may have told more of it since. */
function savedOf(now: Chosen, before: Chosen = now): Chosen {
  return new Map([...now].map(([label, choice]) => [label, sameOrEarlier(choice, before.get(label))]));
}

function sameOrEarlier(now: Choice, before: Choice = now): Choice {
  return now.text === before.text ? now : before;
}

/** What a member has, as far as the page tells. */
export type Roles = Pick<FormReading, "role" | "productRole" | "isForeign">;

/** Of somebody of whom the page tells nothing. */
export const UNKNOWN: Roles = { role: "unknown", isForeign: false };

function rolesIn(chosen: Chosen, known: Known): Roles {
  const choices = [...chosen.values()];
  const support = choices.find((choice) => isSupport(choice, known));
  return support === undefined ? UNKNOWN : readRoles(support, choices, known);
}

/**
 * The role that is chosen in this list, with those in the products' lists. Only whoever is free by their role can come to
 * use one by a product; a role that isn't known may be one that costs.
 */
export function readRoles(support: Choice, choices: readonly Choice[], known: Known): Roles {
  const own = readRole(support, known);
  if (usesSeat(own) !== false) return own;
  const inProducts = choices.flatMap((choice) => productRoleIn(choice, known.words) ?? []);
  const productRole = inProducts.find((one) => one !== "free" && one !== "unknown");
  if (productRole !== undefined) return { ...own, productRole };
  return inProducts.includes("unknown") ? { ...own, role: "unknown" } : own;
}

function usesSeat({ role, productRole }: Pick<FormState, "role" | "productRole">): boolean | null {
  return consumesSeat({ role, status: "active", productRoles: productRole === undefined ? [] : [productRole] }).uses;
}

/** Whether a list gives the role in Support: called by the product, whatever the language, or a list of roles. */
export function isSupport(choice: Choice, { words }: Pick<Known, "words">): boolean {
  return choice.label === "support" || isRole(choice, words);
}

/** The last list that gives a role, in Support or in another product. */
export function lastList(choices: readonly Choice[], known: Known): Choice | undefined {
  return choices.findLast((choice) => productOf(choice) !== null || isSupport(choice, known));
}

/** Products are called the same in every language [guess]; English has newer names beside the older [doc] 4408832171034. */
const PRODUCTS: ReadonlyMap<string, string> = new Map([
  ["chat", "chat"],
  ["explore", "explore"],
  ["analytics", "explore"],
  ["guide", "guide"],
  ["knowledge", "guide"],
  ["talk", "talk"],
  ["voice", "talk"],
]);

/** Which product a list gives a role in; `null` for any other list. */
export function productOf({ label }: Choice): string | null {
  return PRODUCTS.get(label) ?? null;
}

/** `null` for a list that is no product's. */
function productRoleIn(choice: Choice, words: HostWords | null): ProductRole | "free" | "unknown" | null {
  const product = productOf(choice);
  if (product === null) return null;
  const kind = kindByKey(choice) ?? kindByWord(choice, words);
  if (kind === "viewer" || kind === "none") return "free";
  return PRODUCT_ROLES.find((role) => role === `${product}_${kind}`) ?? "unknown";
}

const KINDS: readonly ProductRoleKind[] = ["none", "viewer", "editor", "agent", "team_lead", "admin"];

function kindByKey({ keys }: Choice): ProductRoleKind | undefined {
  const plainKeys = keys.map(plain);
  return KINDS.find((kind) => plainKeys.includes(kind));
}

function kindByWord({ text }: Choice, words: HostWords | null): ProductRoleKind | undefined {
  if (words === null) return undefined;
  if (Object.hasOwn(words.productRoles, text)) return words.productRoles[text];
  const role = Object.hasOwn(words.roles, text) ? words.roles[text] : undefined;
  return role === "agent" || role === "admin" ? role : undefined;
}
