import type { FastifyReply, FastifyRequest } from "fastify";

/**
 * The first is what is spoken unasked. In Hebrew, which has no words here, and in the pseudo-locale that tests read, the
 * pages speak English: what matters then is what Seatmeter makes of such a page.
 */
export const LANGUAGES = ["en", "it", "de", "fr", "es", "pt-BR", "ja", "ar", "he", "en-XA"] as const;
export const THEMES = ["light", "dark"] as const;

/** How the pages look to one browser: asked for by `?lang=` and `?theme=`, kept in cookies. */
export interface Look {
  lang: (typeof LANGUAGES)[number];
  dir: "ltr" | "rtl";
  theme: (typeof THEMES)[number];
}

const KEPT_SECONDS = 365 * 86_400;

/** Reads the look, and keeps what the address asks for. */
export function readLook(request: FastifyRequest, reply: FastifyReply): Look {
  const lang = choose("lang", LANGUAGES, request, reply);
  const dir = lang === "ar" || lang === "he" ? "rtl" : "ltr";
  return { lang, dir, theme: choose("theme", THEMES, request, reply) };
}

/** Whether pages name the account's seat service; `?service=none` shows a help desk that has none. Kept as the look is. */
export function namesService(request: FastifyRequest, reply: FastifyReply): boolean {
  return choose("service", ["named", "none"], request, reply) === "named";
}

function choose<T extends string>(
  name: string,
  known: readonly [T, ...T[]],
  request: FastifyRequest,
  reply: FastifyReply,
): T {
  const asked = (request.query as Record<string, unknown>)[name];
  const wanted = known.find((value) => value === asked);
  if (wanted !== undefined) {
    reply.header("Set-Cookie", `helpdesk_${name}=${wanted}; Path=/; Max-Age=${KEPT_SECONDS}; SameSite=Lax`);
    return wanted;
  }
  const kept = new RegExp(`(?:^|;\\s*)helpdesk_${name}=([A-Za-z-]+)`).exec(request.headers.cookie ?? "")?.[1];
  return known.find((value) => value === kept) ?? known[0];
}
