import { cutText } from "../../../shared/api/index.ts";
import type { Draft } from "./draft.ts";
import { oneLine } from "./draft.ts";

export interface RenderedMail {
  subject: string;
  text: string;
  html: string;
}

const SUBJECT_LENGTH = 200;

/** Both forms of a mail. The HTML is made by escaping: nothing that anybody wrote becomes markup. */
export function render({ subject, body }: Draft, language: string): RenderedMail {
  const title = cutText(oneLine(subject), SUBJECT_LENGTH);
  const text = body.map((part) => (typeof part === "string" ? part : part.map((item) => `- ${item}`).join("\n")));
  const html = body.map((part) =>
    typeof part === "string"
      ? `<p style="white-space:pre-line">${escapeHtml(part)}</p>`
      : `<ul>${part.map((item) => `<li>${escapeHtml(item)}</li>`).join("")}</ul>`,
  );
  return {
    subject: title,
    text: `${text.join("\n\n")}\n`,
    html: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body>${html.join("")}</body></html>`,
  };
}

/** Text as text in HTML, also within an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
