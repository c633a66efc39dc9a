import { createHash, randomBytes } from "node:crypto";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll } from "vitest";

/** What a help desk answers at one of its addresses: a text is a page, and `reset` none at all. */
export interface Scripted {
  status: number | "reset";
  body: unknown;
}

export interface ScriptedHelpDesk {
  origin: string;
  /** Who is signed in there, as `GET /api/v2/users/me` says it. */
  user: Record<string, unknown>;
  /** Instead of what it would answer, by method and path: `POST /oauth/tokens`. */
  answers: Map<string, Scripted>;
  /** What was asked of it, by method and path. */
  asked: string[];
  /** The person presses Allow on its page: what the browser is sent back with. */
  allow(authorization: string): URL;
  /** The person presses Deny. */
  deny(authorization: string): URL;
}

/** A help desk as documented: authorization code with PKCE for a public client, and who is signed in. */
export async function scriptedHelpDesk(client: string): Promise<ScriptedHelpDesk> {
  const codes = new Map<string, { challenge: string; redirect: string }>();
  const tokens = new Set<string>();
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  afterAll(() => close(server));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const helpDesk: ScriptedHelpDesk = {
    origin,
    user: { id: 35_436, name: "Ann Agent", role: "agent", role_type: null, active: true, suspended: false },
    answers: new Map(),
    asked: [],
    allow(authorization) {
      const { searchParams } = new URL(authorization);
      const of = (name: string) => searchParams.get(name) ?? "";
      if (of("client_id") !== client || of("code_challenge_method") !== "S256" || of("scope") !== "users:read") {
        throw new Error(`Its page refuses ${authorization}`);
      }
      const code = randomBytes(8).toString("hex");
      codes.set(code, { challenge: of("code_challenge"), redirect: of("redirect_uri") });
      return back(authorization, { code });
    },
    deny: (authorization) =>
      back(authorization, {
        error: "access_denied",
        error_description: "The end-user or authorization server denied the request.",
      }),
  };
  return helpDesk;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const what = `${request.method} ${request.url}`;
    helpDesk.asked.push(what);
    const scripted = helpDesk.answers.get(what);
    const { status, body } = scripted ?? usual(what, await textOf(request), request.headers.authorization);
    if (status === "reset") {
      request.destroy();
      return;
    }
    const isPage = typeof body === "string";
    response.writeHead(status, { "Content-Type": isPage ? "text/html" : "application/json; charset=utf-8" });
    response.end(isPage ? body : JSON.stringify(body));
  }

  function usual(what: string, text: string, authorization = ""): Scripted {
    const token = authorization.replace("Bearer ", "");
    switch (what) {
      case "POST /oauth/tokens": {
        const given: Record<string, unknown> = JSON.parse(text);
        const code = codes.get(String(given.code));
        codes.delete(String(given.code));
        const challenge = createHash("sha256").update(String(given.code_verifier)).digest("base64url");
        if (code?.challenge !== challenge || code.redirect !== given.redirect_uri || given.client_id !== client) {
          return { status: 400, body: { error: "invalid_grant", error_description: "It is invalid." } };
        }
        const issued = randomBytes(16).toString("hex");
        tokens.add(issued);
        const { expires_in } = given;
        return { status: 200, body: { access_token: issued, token_type: "bearer", scope: "users:read", expires_in } };
      }
      case "GET /api/v2/users/me":
        return tokens.has(token)
          ? { status: 200, body: { user: helpDesk.user } }
          : { status: 401, body: { error: "invalid_token" } };
      case "DELETE /api/v2/oauth/tokens/current.json":
        tokens.delete(token);
        return { status: 204, body: null };
      default:
        return { status: 404, body: { error: "InvalidEndpoint" } };
    }
  }
}

function back(authorization: string, answer: Record<string, string>): URL {
  const { searchParams } = new URL(authorization);
  const url = new URL(searchParams.get("redirect_uri") ?? "");
  url.search = new URLSearchParams({ ...answer, state: searchParams.get("state") ?? "" }).toString();
  return url;
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const part of request) text += String(part);
  return text;
}

function close(server: Server): Promise<unknown> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
}
