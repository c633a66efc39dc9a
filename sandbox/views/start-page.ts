import { signInUsers } from "../db/users.ts";
import type { Account, Desk } from "../desk.ts";
import type { Html } from "../http/html.ts";
import { html } from "../http/html.ts";
import type { Look } from "../http/look.ts";
import { PEOPLE_KEYS } from "../seed/names.ts";
import { personLink, signInKey } from "./person-link.ts";
import { plainPage } from "./plain-page.ts";

/** `http://localhost:PORT/`: every account, and a link for each of its people. */
export async function startPage(desk: Desk, look: Look): Promise<string> {
  const cards = await Promise.all([...desk.accounts.values()].map((account) => accountCard(desk, account)));
  return plainPage(
    "Stand-in help desk",
    html`<h1>Stand-in help desk</h1>
<p>Six accounts to try Seatmeter on. Choose a person to sign in as; no password is asked. Nothing here is a real purchase.</p>
<div class="grid">${cards}</div>`,
    look,
  );
}

const KINDS = { self_service: "Self-service", sales_assisted: "Sales-assisted", managed: "Managed by sales" } as const;

async function accountCard(desk: Desk, account: Account): Promise<Html> {
  const users = (await signInUsers(desk.db, account.id)).slice(0, PEOPLE_KEYS.length);
  const { kind, instantPurchase, currency, cycle } = account.seed.terms;
  const people = users.map((user) =>
    personLink(user, `${account.origin}/sign-in?${new URLSearchParams({ as: signInKey(user), to: "/agent/home" })}`),
  );
  return html`<section class="card"><h2>${account.name}</h2>
<p>${KINDS[kind]}, ${instantPurchase ? "may buy instantly" : "no instant purchase"}, ${currency} a ${cycle}</p>
<ul class="people">${people}</ul>
<p class="links"><a href="${account.origin}/sign-in">Everybody</a><a href="${account.origin}/widget">Widget page</a><a href="${account.origin}/mail">Mail</a><a href="${account.origin}/admin/apps-integrations/apis/oauth-clients">OAuth clients</a></p></section>`;
}
