import { createHash, randomBytes } from "node:crypto";
import { createRemoteJWKSet, jwtVerify } from "jose";
import { expect, it } from "vitest";
import { SANDBOX_REDIRECT_URIS } from "../scripts/extension-identity.ts";
import { personId } from "./seed/person-id.ts";
import { testStack } from "./testing/stack.ts";
import type { Visitor } from "./testing/visitor.ts";

const { visit, port, stack } = await testStack();
const REDIRECT = SANDBOX_REDIRECT_URIS[0] ?? "";

it("answers the silent flow at once, with a token that the seat service can check", async () => {
  const browser = visit("birch");
  await browser.signIn("owner");
  const { token } = await silently(browser);
  const keys = createRemoteJWKSet(new URL(`http://127.0.0.1:${port}/accounts/birch/jwks`));
  const { payload } = await jwtVerify(token, keys, {
    issuer: `${browser.origin}/oidc`,
    audience: stack.publicServiceUrl,
  });
  expect(payload).toMatchObject({
    sub: personId("birch", "owner"),
    name: "Giovanni Ferrari",
    role: "owner",
    account: "birch",
  });
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBeLessThanOrEqual(600);
});

it("answers the silent flow with whoever is signed in now, and never with the one before", async () => {
  const browser = visit("acorn");
  await browser.signIn("owner");
  expect(subjectOf(await silently(browser))).toBe(personId("acorn", "owner"));
  await browser.signIn("agent");
  expect(subjectOf(await silently(browser))).toBe(personId("acorn", "agent"));
  expect((await browser.get("/api/v2/users/me")).json.user.id).toBe(Number(personId("acorn", "agent")));
  await browser.get("/sign-out");
  expect((await authorize(browser, "none")).answer).toContain("error=login_required");
  expect((await browser.get("/api/v2/users/me")).json.user).toMatchObject({ id: null, role: "end-user" });
});

it("gives a token for whichever service asks, which is worth nothing at any other", async () => {
  const browser = visit("acorn");
  await browser.signIn("owner");
  const viewer = async (resource: string) => {
    const { token } = await silently(browser, resource);
    return fetch(`${stack.serviceUrl}/v1/viewer`, { headers: { Authorization: `Bearer ${token}` } });
  };
  expect((await viewer("https://foreign.example")).status).toBe(401);
  expect((await viewer("urn:seatmeter:service")).status).toBe(401);
  expect(await (await viewer(stack.publicServiceUrl)).json()).toMatchObject({ memberId: personId("acorn", "owner") });
});

it("does not let a session of one account speak for another", async () => {
  const acorn = visit("acorn");
  await acorn.signIn("owner");
  expect((await authorize(visit("maple"), "none")).answer).toContain("error=login_required");
  const mixed = visit("maple");
  await mixed.signIn("owner");
  expect((await acorn.get("/api/v2/users/me")).json.user.id).toBe(Number(personId("acorn", "owner")));
});

it("leads through the list of people and back when nobody is signed in", async () => {
  const browser = visit("willow");
  const { answer } = await authorize(browser, null);
  expect(answer).toMatch(/^\/sign-in\?to=%2Foidc%2Fauth/);
  const page = await browser.get(answer);
  const link = /href="(\/sign-in\?as=billing[^"]*)"/.exec(page.text)?.[1]?.replaceAll("&#38;", "&") ?? "";
  const back = (await browser.get(link)).headers.location ?? "";
  expect(back).toMatch(/^\/oidc\/auth\?/);
  expect((await browser.get(back)).headers.location).toContain(`${REDIRECT}?code=`);
});

it("refuses a code without its verifier, and an answer to anywhere else", async () => {
  const browser = visit("acorn");
  await browser.signIn("owner");
  const { code } = await authorize(browser, "none");
  expect((await exchange(browser, code, "x".repeat(64))).status).toBe(400);
  const elsewhere = await browser.get(
    `/oidc/auth?${question("none", "y".repeat(64), { redirectUri: "https://evil.example/" })}`,
  );
  expect([elsewhere.status, elsewhere.headers.location]).toEqual([400, undefined]);
});

it("gives tokens by command on the machine itself only", async () => {
  const path = "/accounts/birch/token?as=owner";
  expect((await fetch(`http://127.0.0.1:${port}${path}`)).status).toBe(200);
  expect((await fetch(`http://127.0.0.1:${port}/accounts/birch/token?as=nobody`)).status).toBe(404);
  expect((await visit("birch").get(path)).status).toBe(404);
});

function question(
  prompt: string | null,
  verifier: string,
  { redirectUri = REDIRECT, resource = stack.publicServiceUrl } = {},
): URLSearchParams {
  return new URLSearchParams({
    client_id: "seatmeter-extension",
    response_type: "code",
    redirect_uri: redirectUri,
    scope: "openid",
    resource,
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
    state: "here",
    ...(prompt === null ? {} : { prompt }),
  });
}

async function authorize(browser: Visitor, prompt: string | null, resource = stack.publicServiceUrl) {
  const verifier = randomBytes(48).toString("base64url");
  const { headers } = await browser.get(`/oidc/auth?${question(prompt, verifier, { resource })}`);
  const answer = headers.location ?? "";
  return { answer, verifier, code: URL.canParse(answer) ? (new URL(answer).searchParams.get("code") ?? "") : "" };
}

function exchange(browser: Visitor, code: string, verifier: string, resource = stack.publicServiceUrl) {
  return browser.send("POST", "/oidc/token", {
    form: {
      grant_type: "authorization_code",
      client_id: "seatmeter-extension",
      redirect_uri: REDIRECT,
      resource,
      code,
      code_verifier: verifier,
    },
  });
}

async function silently(browser: Visitor, resource = stack.publicServiceUrl): Promise<{ token: string }> {
  const { code, verifier } = await authorize(browser, "none", resource);
  const { json } = await exchange(browser, code, verifier, resource);
  return { token: json.access_token };
}

function subjectOf({ token }: { token: string }): string {
  return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()).sub;
}
