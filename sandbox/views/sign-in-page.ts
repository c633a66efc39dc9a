import { signInUsers } from "../db/users.ts";
import type { Account, Desk } from "../desk.ts";
import { html } from "../http/html.ts";
import type { Look } from "../http/look.ts";
import { personLink, signInKey } from "./person-link.ts";
import { plainPage } from "./plain-page.ts";

const WORDS = {
  en: { title: "Sign in to", choose: "Choose who you are. This stand-in asks for no password." },
  it: { title: "Accedi a", choose: "Scegli chi sei. Questa simulazione non chiede una password." },
  ar: { title: "تسجيل الدخول إلى", choose: "اختر من أنت. لا تطلب هذه النسخة التجريبية كلمة مرور." },
} as const;

/** Lists the people of an account; each link signs in and goes on to `to`. */
export async function signInPage(desk: Desk, account: Account, to: string, look: Look): Promise<string> {
  const words = WORDS[look.lang];
  const people = (await signInUsers(desk.db, account.id)).map((user) =>
    personLink(user, `/sign-in?${new URLSearchParams({ as: signInKey(user), to })}`),
  );
  return plainPage(
    `${words.title} ${account.name}`,
    html`<div class="narrow"><div class="card"><h1>${words.title} ${account.name}</h1>
<p>${words.choose}</p>
<ul class="people">${people}</ul></div></div>`,
    look,
  );
}
