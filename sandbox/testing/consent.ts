import type { Visitor } from "./visitor.ts";

/**
 * Answers the consent page that `address` shows to whoever is signed in, and resolves with the address that the browser is
 * sent to; what it asked for wrongly sends it there without a page.
 */
export async function answerConsent(visitor: Visitor, address: string, decision: "allow" | "deny"): Promise<string> {
  const { pathname, search } = new URL(address, visitor.origin);
  const page = await visitor.get(pathname + search);
  if (page.headers.location !== undefined) return page.headers.location;
  const fields = [...page.text.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)];
  if (fields.length === 0) throw new Error(`No consent page came, but ${page.status}: ${page.text}`);
  const form = Object.fromEntries(fields.map(([, name = "", value = ""]) => [name, plain(value)]));
  const { headers, status } = await visitor.send("POST", "/oauth/authorizations", { form: { ...form, decision } });
  if (headers.location === undefined) throw new Error(`The consent page answered ${status}.`);
  return headers.location;
}

function plain(markup: string): string {
  return markup.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}
