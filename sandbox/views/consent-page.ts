import type { Account } from "../desk.ts";
import { html } from "../http/html.ts";
import type { Look } from "../http/look.ts";
import type { Question } from "../oauth/question.ts";
import { plainPage } from "./plain-page.ts";

export interface Consent {
  account: Account;
  question: Question;
  /** Who is signed in. */
  person: string;
  /** Proves that it is this page, of this session, that answers. */
  token: string;
}

/** Asks whoever is signed in whether a client may have what it asks for. */
export function consentPage({ account, question, person, token }: Consent, look: Look): string {
  const { client, scopes, redirectUri, state, challenge } = question;
  const fields = Object.entries({
    authenticity_token: token,
    response_type: "code",
    client_id: client.identifier,
    redirect_uri: redirectUri,
    scope: scopes.join(" "),
    ...(state === null ? {} : { state }),
    ...(challenge === null ? {} : { code_challenge: challenge, code_challenge_method: "S256" }),
  }).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);
  return plainPage(
    `Allow ${client.name}?`,
    html`<div class="narrow"><div class="card"><h1>Allow ${client.name} access to ${account.name}?</h1>
<p>You are signed in as ${person}. It will be able to use: ${scopes.join(", ")}</p>
<form method="post" action="/oauth/authorizations">${fields}
<button name="decision" value="allow">Allow</button> <button name="decision" value="deny">Deny</button></form></div></div>`,
    look,
  );
}

/** Where a request to be allowed something can't be answered to whoever made it. */
export function refusedQuestionPage(message: string, look: Look): string {
  return plainPage(
    "Invalid authorization request",
    html`<div class="narrow"><div class="card"><h1>Invalid authorization request</h1><p>${message}</p></div></div>`,
    look,
  );
}
