import { Html, html } from "../http/html.ts";
import type { Look } from "../http/look.ts";

/** A small page of the server's own: start, sign-in, and what went wrong. */
export function plainPage(title: string, body: Html, look: Look, head: Html = new Html("")): string {
  return html`<!doctype html>
<html lang="${look.lang}" dir="${look.dir}" data-theme="${look.theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
${head}
</head>
<body><main>${body}</main></body>
</html>
`.text;
}

const STYLE = new Html(`
:root{--fg:#293239;--subtle:#5c6970;--primary:#1f73b7;--line:#d8dcde;--bg:#f8f9f9;--card:#fff;--avatar:#edf7ff}
[data-theme=dark]{--fg:#d8dcde;--subtle:#b0b8be;--primary:#5ba4dc;--line:#39434b;--bg:#151a1e;--card:#1c2227;--avatar:#0f3554;color-scheme:dark}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--fg);font:14px/20px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main{max-width:1080px;margin:0 auto;padding:40px 20px 60px}
main.narrow,.narrow{max-width:520px;margin-inline:auto}
h1{font-size:26px;line-height:32px;font-weight:600;margin:0 0 8px}
h2{font-size:18px;line-height:24px;font-weight:600;margin:0}
p{margin:0 0 20px;color:var(--subtle)}
a{color:var(--primary)}
a:focus-visible{outline:2px solid var(--primary);outline-offset:2px;border-radius:4px}
.grid{display:grid;gap:20px;grid-template-columns:repeat(auto-fill,minmax(min(300px,100%),1fr))}
.card{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:20px}
.card p{margin:4px 0 12px}
ul{list-style:none;margin:0;padding:0}
.people a{display:flex;align-items:center;gap:12px;padding:6px 8px;margin-inline:-8px;border-radius:4px;text-decoration:none;color:var(--fg)}
.people a:hover{background:var(--bg)}
.avatar{flex:none;width:32px;height:32px;border-radius:50%;background:var(--avatar);color:var(--primary);display:grid;place-items:center;font-size:12px;font-weight:600}
.who{display:block;min-width:0}
.who small{display:block;color:var(--subtle);font-size:12px;line-height:16px}
.mail{margin-bottom:20px}
.mail pre{margin:0;white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}
.links,nav{margin:20px 0 0;display:flex;flex-wrap:wrap;gap:8px 20px}
`);
