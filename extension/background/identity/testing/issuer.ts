import { createHash, randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { JWTPayload } from "jose";
import { exportJWK, generateKeyPair, SignJWT } from "jose";

export interface IssuerOptions {
  /** Where answers may be brought: anything else is refused, as it has to be. */
  redirectUris: readonly string[];
  /** Where others reach it, if something stands before it: its name, and what its own addresses begin with. */
  address?: string;
  /** Whether it says in its answers who it is (`iss`, RFC 9207), and in its metadata that it does. */
  saysWhoItIs?: boolean;
  /** What it claims about itself instead of the truth: a hostile one names others' addresses. */
  metadata?: Record<string, unknown>;
  /** Answers with this error to whoever asks for a code. */
  error?: string;
  /** Of the access token: the resource that was asked for, unless it is an issuer that doesn't heed that. */
  audience?: (resource: string) => string | string[];
  /** What the tokens say beside that. */
  claims?: { access?: Claims; id?: Claims };
  person?: string;
  /** Brings its answer by a script of a page, some time after that has loaded, and not by a redirect. */
  byScript?: boolean;
  /** What its token endpoint answers instead of what it would: `undefined` cuts the line. */
  tokens?: (answer: Record<string, unknown>) => { status: number; body: unknown } | undefined;
}

/** What is `undefined` is left out. */
type Claims = Record<string, unknown>;

/** An OpenID provider at which somebody is signed in, and what came to it. */
export interface TestIssuer {
  issuer: string;
  keysUrl: string;
  /** Who asked for a code. */
  asked: URLSearchParams[];
  /** What was brought to the token endpoint: whoever holds a code and its verifier can be that person. */
  redeemed: URLSearchParams[];
  /** Any request at all, by its path. */
  visited: string[];
  close(): Promise<void>;
}

interface Grant {
  challenge: string;
  redirectUri: string;
  nonce: string;
  resource: string;
  clientId: string;
}

/** Starts a provider on this machine that does what the RFCs say, as far as `options` don't have it do otherwise. */
export async function startIssuer(options: IssuerOptions): Promise<TestIssuer> {
  const { saysWhoItIs = true, person = "owner", audience = (resource) => resource } = options;
  const { publicKey, privateKey } = await generateKeyPair("ES256");
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: "test", alg: "ES256" }] };
  const grants = new Map<string, Grant>();
  const came: Pick<TestIssuer, "asked" | "redeemed" | "visited"> = { asked: [], redeemed: [], visited: [] };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const issuer = options.address ?? here;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? "/", issuer);
    came.visited.push(pathname);
    switch (pathname) {
      case "/.well-known/openid-configuration":
        return send(response, 200, {
          issuer,
          authorization_endpoint: `${issuer}/auth`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/jwks`,
          id_token_signing_alg_values_supported: ["ES256"],
          authorization_response_iss_parameter_supported: saysWhoItIs,
          ...options.metadata,
        });
      case "/jwks":
        return send(response, 200, keys);
      case "/auth":
        came.asked.push(searchParams);
        return authorize(searchParams, response);
      case "/token": {
        const form = new URLSearchParams(await bodyOf(request));
        came.redeemed.push(form);
        return redeem(form, response);
      }
      default:
        return send(response, 404, {});
    }
  }

  function authorize(asked: URLSearchParams, response: ServerResponse): void {
    const of = (name: string) => asked.get(name) ?? "";
    const redirectUri = of("redirect_uri");
    if (!options.redirectUris.includes(redirectUri)) {
      send(response, 400, { error: "invalid_request" });
      return;
    }
    const back = new URL(redirectUri);
    back.searchParams.set("state", of("state"));
    if (saysWhoItIs) back.searchParams.set("iss", issuer);
    if (options.error === undefined) {
      const code = randomUUID();
      const [challenge, nonce] = [of("code_challenge"), of("nonce")];
      grants.set(code, { challenge, nonce, redirectUri, resource: of("resource"), clientId: of("client_id") });
      back.searchParams.set("code", code);
    } else back.searchParams.set("error", options.error);
    if (options.byScript === true) send(response, 200, goOnTo(back));
    else response.writeHead(303, { Location: back.href }).end();
  }

  async function redeem(form: URLSearchParams, response: ServerResponse): Promise<void> {
    const code = form.get("code") ?? "";
    const grant = grants.get(code);
    grants.delete(code);
    const challenge = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    if (grant?.challenge !== challenge || grant.redirectUri !== form.get("redirect_uri")) {
      return send(response, 400, { error: "invalid_grant" });
    }
    if (form.get("resource") !== grant.resource) return send(response, 400, { error: "invalid_target" });
    const { access = {}, id = {} } = options.claims ?? {};
    const { nonce, clientId, resource } = grant;
    // One moment for both tokens, however long signing them takes.
    const now = Math.floor(Date.now() / 1000);
    const granted = {
      token_type: "Bearer",
      expires_in: 300,
      access_token: await sign({ iss: issuer, sub: person, aud: audience(resource), ...access }, now),
      id_token: await sign({ iss: issuer, sub: person, aud: clientId, nonce, ...id }, now),
    };
    const { tokens = (body) => ({ status: 200, body }) } = options;
    const answered = tokens(granted);
    if (answered === undefined) response.destroy();
    else send(response, answered.status, answered.body);
  }

  const sign = (claims: Claims, now: number) =>
    new SignJWT({ iat: now, exp: now + 300, ...claims } as JWTPayload)
      .setProtectedHeader({ alg: "ES256", kid: "test" })
      .sign(privateKey);

  return {
    issuer,
    keysUrl: `${here}/jwks`,
    ...came,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function goOnTo({ href }: URL): string {
  return `<!doctype html><script>onload = () => setTimeout(() => location.replace(${JSON.stringify(href)}), 200)</script>`;
}

/** Text is a page, all else is JSON. */
function send(response: ServerResponse, status: number, body: unknown): void {
  if (typeof body === "string") response.writeHead(status, { "Content-Type": "text/html" }).end(body);
  else response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += chunk;
  return text;
}
