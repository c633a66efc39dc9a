import { createHash, randomBytes } from "node:crypto";
import type { LightMyRequestResponse } from "fastify";
import type { App } from "../../http/app.ts";
import { PUBLIC_ORIGIN } from "../../testing/services.ts";
import { extensionRedirects } from "../addresses.ts";

export const CLIENT = "seatmeter-extension";

interface Cookie {
  value: string;
  path: string;
  /** All of what was set. */
  line: string;
}

/** What the extension asks for, and keeps until the answer comes. */
export interface Question {
  url: string;
  verifier: string;
  redirect: string;
}

/** A browser, as far as a sign-in needs one: it has cookies, each for its path. */
export interface Browser {
  cookies: Map<string, Cookie>;
  get(url: string | URL, app?: App): Promise<LightMyRequestResponse>;
  post(url: string, form: Record<string, string>, app?: App): Promise<LightMyRequestResponse>;
}

export function browser(usual: App): Browser {
  const cookies = new Map<string, Cookie>();

  async function send(app: App, request: { method: "GET" | "POST"; url: string; payload?: string }) {
    const { pathname, search } = new URL(request.url, PUBLIC_ORIGIN);
    const sent = [...cookies].filter(([, { path }]) => pathname === path || pathname.startsWith(`${path}/`));
    const headers = {
      host: "some-proxy.internal",
      accept: request.url.endsWith("/token") ? "application/json" : "text/html",
      cookie: sent.map(([name, { value }]) => `${name}=${value}`).join("; "),
      ...(request.payload === undefined ? {} : { "content-type": "application/x-www-form-urlencoded" }),
    };
    const response = await app.inject({ ...request, url: pathname + search, headers });
    for (const line of [response.headers["set-cookie"] ?? []].flat()) keep(line);
    return response;
  }

  function keep(line: string): void {
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    const [, path = "/"] = /; path=([^;]+)/i.exec(line) ?? [];
    if (value === "") cookies.delete(name);
    else cookies.set(name, { value, path, line });
  }

  return {
    cookies,
    get: (url, app = usual) => send(app, { method: "GET", url: String(url) }),
    post: (url, form, app = usual) => send(app, { method: "POST", url, payload: new URLSearchParams(form).toString() }),
  };
}

/** What the extension's worker asks of an account's sign-in; `null` leaves a parameter out. */
export function question(account: string, changes: Record<string, string | null> = {}): Question {
  const verifier = randomBytes(32).toString("base64url");
  const [redirect = ""] = extensionRedirects({
    extensionOrigins: ["chrome-extension://abcdefghijklmnopabcdefghijklmnop"],
    firefoxAddOn: "seatmeter@tests.example",
  });
  const parameters = {
    client_id: CLIENT,
    redirect_uri: redirect,
    response_type: "code",
    scope: "openid",
    resource: PUBLIC_ORIGIN,
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
    state: "of-the-extension",
    nonce: "once",
    ...changes,
  };
  const search = new URLSearchParams(
    Object.entries(parameters).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
  return { url: `/sign-in/${account}/auth?${search}`, verifier, redirect };
}

/** The claims request for this very person. */
export function claimsOf(id: string): { claims: string } {
  return { claims: JSON.stringify({ id_token: { sub: { value: id } } }) };
}

/** The form with which the extension changes a code for a token. */
export function exchangeOf(answer: URL, { verifier, redirect }: Question): Record<string, string> {
  return {
    grant_type: "authorization_code",
    client_id: CLIENT,
    code: answer.searchParams.get("code") ?? "",
    redirect_uri: redirect,
    code_verifier: verifier,
    resource: PUBLIC_ORIGIN,
  };
}
