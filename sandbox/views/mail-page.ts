import type { Account } from "../desk.ts";
import type { Html } from "../http/html.ts";
import { html } from "../http/html.ts";
import type { Look } from "../http/look.ts";
import type { Mail } from "../mail/mails.ts";
import { plainPage } from "./plain-page.ts";

/** `/mail`: what the seat service has written to people of this account. Text only, as everything that others wrote. */
export function mailPage(account: Account, mails: readonly Mail[], look: Look): string {
  const list = mails.length === 0 ? [html`<p>Nothing has arrived yet.</p>`] : mails.map(mailCard);
  return plainPage(
    `Mail of ${account.name}`,
    html`<h1>Mail of ${account.name}</h1>
<p>What the seat service wrote to people of this account and to its sales representative, newest first. No mail leaves this machine.</p>
${list}`,
    look,
  );
}

function mailCard({ sender, receiver, subject, body, received_at, arrivals }: Mail): Html {
  const again = arrivals > 1 ? ` · arrived ${arrivals} times` : "";
  return html`<article class="card mail"><h2>${subject}</h2>
<p>To ${receiver} · from ${sender} · <time datetime="${received_at.toISOString()}">${received_at.toUTCString()}</time>${again}</p>
<pre>${body}</pre></article>
`;
}
