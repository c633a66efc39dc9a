import { html } from "../http/html.ts";
import type { Look } from "../http/look.ts";
import { plainPage } from "./plain-page.ts";

/** A page of another kind than the help desk's, which embeds the widget without any extension. */
export function widgetPage(account: string, person: string, serviceUrl: string, look: Look): string {
  return plainPage(
    `${account}: staff portal`,
    html`<h1>${account} staff portal</h1>
<p>A page that is not the help desk, with Seatmeter embedded by a script tag. Signed in as ${person}.</p>
<div class="grid">
<section class="card"><h2>Licenses</h2><p>How many are left, kept fresh by itself.</p><seatmeter-meter></seatmeter-meter></section>
<section class="card"><h2>More licenses</h2><p>The same dialog as in the help desk.</p><seatmeter-add-licenses></seatmeter-add-licenses></section>
</div>
<nav><a href="/agent/home">Help desk</a><a href="/sign-in?to=/widget">Sign in as somebody else</a></nav>`,
    look,
    html`<meta name="seatmeter-service" content="${serviceUrl}">
<script type="module" src="/widget/seatmeter.js"></script>
<script type="module" src="/widget-page.js"></script>`,
  );
}

/** What the page's own script does: says where the service is, and how to get a token of whoever is signed in. */
export const WIDGET_PAGE_SCRIPT = `const service = document.querySelector('meta[name="seatmeter-service"]');
window.Seatmeter.configure({
  serviceUrl: service.content,
  async getToken() {
    const answer = await fetch("/api/sandbox/token", { headers: { Accept: "application/json" } });
    if (answer.status === 401) return null;
    if (!answer.ok) throw new Error("No token: " + answer.status);
    return (await answer.json()).token;
  },
});
`;

/** Said instead of a page whose files were not built. */
export function notBuiltPage(what: string, look: Look): string {
  return plainPage(
    "Not built",
    html`<h1>The ${what} is not built yet</h1><p>Run <code>npm run build</code>, then reload this page.</p>`,
    look,
  );
}
