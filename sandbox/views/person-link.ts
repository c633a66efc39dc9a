import { hostRoleOf } from "../api/host-roles.ts";
import type { User } from "../db/connection.ts";
import type { Html } from "../http/html.ts";
import { html } from "../http/html.ts";

/** A person to sign in as. */
export function personLink(user: User, href: string): Html {
  return html`<li><a href="${href}"><span class="avatar" aria-hidden="true">${initials(user.name)}</span><span class="who">${user.name}<small>${hostRoleOf(user).name}</small></span></a></li>`;
}

/** What `/sign-in?as=` takes for this person: the member id without its account. */
export function signInKey({ id, account }: Pick<User, "id" | "account">): string {
  return id.startsWith(`${account}-`) ? id.slice(account.length + 1) : id;
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== "");
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? "")][0] ?? "").join("");
}
