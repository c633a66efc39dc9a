import type { Account } from "../desk.ts";
import type { Html } from "../http/html.ts";
import { html } from "../http/html.ts";
import type { Look } from "../http/look.ts";
import type { OAuthClient } from "../oauth/clients.ts";
import { plainPage } from "./plain-page.ts";

export interface ClientsShown {
  account: Account;
  apiOrigin: string;
  clients: readonly OAuthClient[];
  token: string;
}

/** Admin Center > Apps and integrations > APIs > OAuth clients, with the secrets: of a stand-in there is nothing to keep. */
export function oauthClientsPage({ account, apiOrigin, clients, token }: ClientsShown, look: Look): string {
  const list =
    clients.length === 0 ? [html`<p>There are none.</p>`] : clients.map((client) => clientCard(client, token));
  return plainPage(
    `OAuth clients of ${account.name}`,
    html`<h1>OAuth clients of ${account.name}</h1><p>Programs on this machine reach the account’s API at <code>${apiOrigin}</code>, until the stand-in starts again.</p>${list}`,
    look,
  );
}

function clientCard({ identifier, name, kind, secret, redirect_uris, scopes }: OAuthClient, token: string): Html {
  const secretLine = secret === null ? html`` : html`<br>Secret: <code>${secret}</code>`;
  return html`<section class="card mail"><h2>${name}</h2>
<p>Identifier: <code>${identifier}</code> · ${kind}${secretLine}<br>Allowed scopes: ${scopes.join(" ")}<br>Redirect URLs: ${redirect_uris.join(" ")}</p>
<form method="post"><input type="hidden" name="authenticity_token" value="${token}"><input type="hidden" name="identifier" value="${identifier}"><button>Delete</button></form></section>`;
}
