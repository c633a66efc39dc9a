import { signInUsers } from "../db/users.ts";
import type { Account, Desk } from "../desk.ts";
import { html } from "../http/html.ts";
import type { Look } from "../http/look.ts";
import { personLink, signInKey } from "./person-link.ts";
import { plainPage } from "./plain-page.ts";

const ENGLISH = { title: "Sign in to", choose: "Choose who you are. This stand-in asks for no password." };

const WORDS: Readonly<Record<Look["lang"], typeof ENGLISH>> = {
  en: ENGLISH,
  it: { title: "Accedi a", choose: "Scegli chi sei. Questa simulazione non chiede una password." },
  de: { title: "Anmelden bei", choose: "Wählen Sie, wer Sie sind. Dieser Nachbau verlangt kein Passwort." },
  fr: { title: "Se connecter à", choose: "Choisissez qui vous êtes. Cette simulation ne demande pas de mot de passe." },
  es: { title: "Iniciar sesión en", choose: "Elija quién es. Esta simulación no pide contraseña." },
  "pt-BR": { title: "Entrar em", choose: "Escolha quem você é. Esta simulação não pede senha." },
  ja: {
    title: "サインイン：",
    choose: "誰としてサインインするかを選んでください。この模擬環境ではパスワードは不要です。",
  },
  ar: { title: "تسجيل الدخول إلى", choose: "اختر من أنت. لا تطلب هذه النسخة التجريبية كلمة مرور." },
  he: ENGLISH,
  "en-XA": ENGLISH,
};

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
