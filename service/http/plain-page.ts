import { createHash } from "node:crypto";
import type { FastifyReply } from "fastify";
import type { Language } from "../../shared/api/index.ts";
import { escapeHtml } from "../outbox/mail/render.ts";

/** A page of the service itself: a heading, a sentence and, where it asks, the button that says yes. */
export interface PlainPage {
  language: Language;
  status: number;
  title: string;
  text: string;
  /** Sends an empty form to the page's own address. */
  button?: string;
  /** Sends these to another address of the service instead. */
  form?: { action: string; fields: Record<string, string> };
}

const STYLE = `
:root { color-scheme: light dark; }
body {
  max-width: 480px; margin: 0 auto; padding: 48px 20px; font: 16px/24px system-ui, sans-serif;
  background: light-dark(#fff, #151a1e); color: light-dark(#293239, #d8dcde);
}
h1 { font-size: 22px; line-height: 28px; }
.brand { font-size: 14px; color: light-dark(#5c6970, #b0b8be); }
button {
  min-height: 40px; padding: 0 20px; border: 0; border-radius: 4px; font: inherit; background: #1f73b7; color: #fff; cursor: pointer;
}
button:hover { background: #13456d; }
button:focus-visible { outline: 2px solid #1f73b7; outline-offset: 2px; }
`;

/** Nothing but this style may be used by the page, and nothing may frame it. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`,
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** What goes with every such page. */
export const PLAIN_PAGE_HEADERS = {
  "cache-control": "no-store",
  "content-security-policy": POLICY,
  "referrer-policy": "no-referrer",
};

export function sendPlainPage(reply: FastifyReply, page: PlainPage): FastifyReply {
  return reply.code(page.status).headers(PLAIN_PAGE_HEADERS).type("text/html; charset=utf-8").send(plainPageHtml(page));
}

export function plainPageHtml({ language, title, text, button, form }: PlainPage): string {
  const pressed = button === undefined ? "" : `${openForm(form)}<button>${escapeHtml(button)}</button></form>`;
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body><main><p class="brand">Seatmeter</p><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p>${pressed}</main></body></html>`;
}

function openForm(form: PlainPage["form"]): string {
  if (form === undefined) return '<form method="post">';
  const fields = Object.entries(form.fields).map(
    ([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
  );
  return `<form method="post" action="${escapeHtml(form.action)}">${fields.join("")}`;
}
