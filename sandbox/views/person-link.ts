import { hostRoleOf } from "../api/host-roles.ts";
import type { User } from "../db/connection.ts";
import type { Html } from "../http/html.ts";
import { html } from "../http/html.ts";
import { PEOPLE_KEYS } from "../seed/names.ts";
import { personId } from "../seed/person-id.ts";

/** A person to sign in as. */
export function personLink(user: User, href: string): Html {
  return html`<li><a href="${href}"><span class="avatar" aria-hidden="true">${initials(user.name)}</span><span class="who">${user.name}<small>${hostRoleOf(user).name}</small></span></a></li>`;
}

/** What `/sign-in?as=` takes for this person: a key of those that every account has, else the number. */
export function signInKey({ id, account }: Pick<User, "id" | "account">): string {
  return PEOPLE_KEYS.find((key) => personId(account, key) === id) ?? id;
}

/** Whom `/sign-in?as=` means: a number, a key, or the slug of a name. */
export function signInId(account: string, as: string): string {
  return /^\d+$/.test(as) ? as : personId(account, as);
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== "");
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? "")][0] ?? "").join("");
}
