import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { CryptoKey } from "jose";
import { exportSPKI, importJWK, SignJWT, UnsecuredJWT } from "jose";
import * as v from "valibot";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import type { ProblemDetails } from "../../shared/api/index.ts";
import { Problem, Viewer } from "../../shared/api/index.ts";
import type { OperatorSecrets } from "../config.ts";
import { createHandlers } from "../handlers.ts";
import { accountSetup, setUpAccount } from "../testing/accounts.ts";
import { testApp } from "../testing/app.ts";
import { testDatabase } from "../testing/database.ts";
import { PUBLIC_ORIGIN, testServices } from "../testing/services.ts";
import { testIssuer } from "../testing/tokens.ts";
import { createApp } from "./app.ts";
import { createAuthenticate } from "./authenticate.ts";

const OTHER_SERVICE = "https://other.example";
/** What accounts were set up with, and every service took. */
const FORMER = "urn:seatmeter:service";

const services = testServices(await testDatabase());
const tokens = testIssuer();
const authenticate = createAuthenticate(services, tokens.keySets);
const app = createApp(services, createHandlers(services), { keySets: tokens.keySets });
afterAll(() => app.close());
await setUpAccount(services, "acorn", { corsOrigins: ["https://pages.acorn.example"] });
await setUpAccount(services, "birch");
await setUpAccount(services, "cedar");

const refusal = async (header: string | undefined, check = authenticate): Promise<ProblemDetails> => {
  const thrown = await check(header).then(
    () => null,
    (error: unknown) => error,
  );
  if (thrown instanceof Problem) return thrown.details;
  throw new Error(thrown === null ? "It was accepted." : String(thrown));
};

/** All refusals of what anybody could have sent are the same words: none says what was wrong, or whether such an account exists. */
const wrongClaim = ({ type, fields }: ProblemDetails) => (type === "sign-in-misconfigured" ? fields?.[0]?.field : type);

const REFUSED = { type: "not-signed-in", status: 401, detail: "Sign in again: this needs a valid access token." };

describe("who calls", () => {
  test("a member, with what their role may do on this account", async () => {
    const { caller, corsOrigins } = await authenticate(await tokens.member("acorn", "owner"));
    expect(caller).toMatchObject({ kind: "viewer", accountId: "acorn", memberId: "owner", role: "owner" });
    expect(caller.kind === "viewer" && caller.capabilities).toContain("buyInstantly");
    expect(corsOrigins).toEqual(["https://pages.acorn.example"]);
    const managed = await authenticate(await tokens.member("cedar", "owner"));
    expect(managed.caller.kind === "viewer" && managed.caller.capabilities).not.toContain("buyInstantly");
  });

  test("somebody whose role is not one that we know may do nothing", async () => {
    const { caller } = await authenticate(await tokens.member("acorn", "owner", { claims: { role: "superuser" } }));
    expect(caller).toMatchObject({ role: "unknown", capabilities: [] });
  });

  test("the help desk, and the operator", async () => {
    expect((await authenticate(await tokens.helpDesk("birch"))).caller).toEqual({
      kind: "help_desk",
      accountId: "birch",
    });
    expect((await authenticate(await tokens.operator())).caller).toEqual({ kind: "operator" });
  });
});

test("while the operator's secret is changed, tokens of both are taken, and afterwards only of the new one", async () => {
  const next = "n".repeat(32);
  const under = (operatorSecrets: OperatorSecrets) =>
    createAuthenticate({ ...services, config: { ...services.config, operatorSecrets } }, tokens.keySets);
  const both = under([next, ...services.config.operatorSecrets]);
  for (const token of [await tokens.operator(), await tokens.operator({ secret: next })]) {
    expect((await both(token)).caller).toEqual({ kind: "operator" });
  }
  expect(await refusal(await tokens.operator({ secret: "x".repeat(32) }), both)).toMatchObject(REFUSED);
  expect(wrongClaim(await refusal(await tokens.operator({ claims: { aud: OTHER_SERVICE } }), both))).toBe("aud");
  const only = under([next]);
  expect((await only(await tokens.operator({ secret: next }))).caller).toEqual({ kind: "operator" });
  expect(await refusal(await tokens.operator(), only)).toMatchObject(REFUSED);
});

describe("whom a token is for", () => {
  test("may be the issuer as well: some add an address of their own", async () => {
    const { issuer } = accountSetup("acorn").identity;
    const aud = [PUBLIC_ORIGIN, `${new URL(issuer).origin}/userinfo`];
    expect((await authenticate(await tokens.member("acorn", "owner", { claims: { aud } }))).caller.kind).toBe("viewer");
  });

  test("is nothing that an account's set-up says", async () => {
    const { identity } = accountSetup("birch");
    await setUpAccount(services, "birch", { identity: { ...identity, audience: OTHER_SERVICE } });
    const token = (aud: string) => tokens.member("birch", "owner", { claims: { aud } });
    expect(wrongClaim(await refusal(await token(OTHER_SERVICE)))).toBe("aud");
    expect((await authenticate(await token(PUBLIC_ORIGIN))).caller.kind).toBe("viewer");
  });

  test("may be what it was before, for as long as the operator says so", async () => {
    const config = { ...services.config, formerAudiences: [FORMER] };
    const moving = createAuthenticate({ ...services, config }, tokens.keySets);
    const claims = { aud: FORMER };
    const before = [tokens.member("acorn", "owner", { claims }), tokens.helpDesk("acorn", { claims })];
    for (const token of [...before, tokens.operator({ claims }), tokens.member("acorn", "owner")]) {
      await expect(moving(await token)).resolves.toHaveProperty("caller");
    }
    const foreign = await tokens.member("acorn", "owner", { claims: { aud: OTHER_SERVICE } });
    expect(wrongClaim(await refusal(foreign, moving))).toBe("aud");
  });
});

describe("is refused without a word about why", () => {
  const { issuer } = accountSetup("acorn").identity;
  const exp = Math.floor(Date.now() / 1000) + 600;
  const claims = {
    iss: issuer,
    aud: PUBLIC_ORIGIN,
    account: "acorn",
    sub: "owner",
    name: "O",
    role: "owner",
    exp,
  };

  const answers: [string, () => Promise<string | undefined>][] = [
    ["nothing", async () => undefined],
    ["another scheme", async () => "Basic b3duZXI6b3duZXI="],
    ["what is no token", async () => "Bearer a.b.c"],
    ["an empty token", async () => "Bearer "],
    ["expired", () => tokens.member("acorn", "owner", { expiresIn: -3600 })],
    ["not valid yet", () => tokens.member("acorn", "owner", { claims: { nbf: exp } })],
    ["made in the future", () => tokens.member("acorn", "owner", { claims: { iat: exp } })],
    ["made for something else", () => tokens.member("acorn", "owner", { typ: "logout+jwt" })],
    ["an operator's, made for something else", () => tokens.operator({ typ: "secevent+jwt" })],
    ["an issuer that nobody knows", () => tokens.member("acorn", "owner", { claims: { iss: "http://evil.example" } })],
    ["no issuer", () => tokens.member("acorn", "owner", { claims: { iss: "" } })],
    [
      "an issuer that no database can hold",
      () => tokens.member("acorn", "owner", { claims: { iss: "http://a\u0000" } }),
    ],
    ["an issuer that is no text", async () => `Bearer ${new UnsecuredJWT({ iss: ["x"] as never }).encode()}x`],
    // The account's own key, so it is the name alone that is wrong.
    ["a key that nobody knows", () => tokens.member("acorn", "owner", { kid: "unknown" })],
    [
      "another account's keys under this one's name",
      () => tokens.member("acorn", "owner", { signedBy: "birch", kid: "acorn" }),
    ],
    ["another account's keys", () => tokens.member("acorn", "owner", { signedBy: "birch" })],
    ["another account's issuer", () => tokens.member("birch", "owner", { claims: { iss: issuer, account: "acorn" } })],
    ["alg none", async () => `Bearer ${new UnsecuredJWT(claims).encode()}`],
    ["a changed claim", async () => swapPayload(await tokens.member("acorn", "agent"), claims)],
    ["the public key taken for a secret, as JSON", async () => signedWith(JSON.stringify(await publicJwk()), claims)],
    ["the public key taken for a secret, as PEM", async () => signedWith(await publicPem(), claims)],
    ["the same for the operator's token", async () => signedWith(await publicPem(), { ...claims, scope: "admin" })],
    ["an operator's token with another secret", () => tokens.operator({ secret: "x".repeat(40) })],
    ["an expired operator's token", () => tokens.operator({ expiresIn: -3600 })],
  ];

  test.each(answers)("%s", async (_, header) => {
    expect(await refusal(await header())).toEqual(REFUSED);
  });

  test("a service token of the wrong scope speaks for nobody", async () => {
    const { caller } = await authenticate(await tokens.helpDesk("acorn", { claims: { name: "Desk", scope: "other" } }));
    expect(caller).toMatchObject({ kind: "viewer", role: "unknown", capabilities: [] });
  });

  test.each(answers)("%s: 401 over HTTP, the same words for each, and nothing of the token", async (_, header) => {
    const authorization = await header();
    const answer = await app.inject({
      url: "/v1/viewer",
      headers: authorization === undefined ? {} : { authorization },
    });
    expect(answer.statusCode).toBe(401);
    expect(answer.headers["www-authenticate"]).toBe("Bearer");
    expect(answer.json()).toEqual({ ...REFUSED, type: "urn:seatmeter:problem:not-signed-in", title: "not-signed-in" });
  });

  const publicJwk = () => tokens.publicJwk("acorn");
  const publicPem = async () => exportSPKI((await importJWK(await publicJwk())) as CryptoKey);

  async function signedWith(secret: string, payload: Record<string, unknown>): Promise<string> {
    const key = new TextEncoder().encode(secret);
    return `Bearer ${await new SignJWT(payload).setProtectedHeader({ alg: "HS256", kid: "acorn" }).sign(key)}`;
  }

  function swapPayload(header: string, payload: object): string {
    const [start, , end] = header.split(".");
    return `${start}.${Buffer.from(JSON.stringify(payload)).toString("base64url")}.${end}`;
  }
});

describe("a claim that is set up wrongly is named, and nobody is told to sign in again", () => {
  const answers: [string, string, () => Promise<string>][] = [
    ["aud", "made for another service", () => tokens.member("acorn", "owner", { claims: { aud: OTHER_SERVICE } })],
    [
      "aud",
      "the help desk's, made for another service",
      () => tokens.helpDesk("acorn", { claims: { aud: OTHER_SERVICE } }),
    ],
    [
      "aud",
      "made for what every service once took",
      () => tokens.member("acorn", "owner", { claims: { aud: FORMER } }),
    ],
    [
      "aud",
      "made for another service, too",
      () => tokens.member("acorn", "owner", { claims: { aud: [PUBLIC_ORIGIN, OTHER_SERVICE] } }),
    ],
    ["aud", "made for nobody", () => tokens.member("acorn", "owner", { claims: { aud: [] } })],
    ["aud", "no aud", () => tokens.member("acorn", "owner", { claims: { aud: undefined } as never })],
    ["aud", "an operator's for another service", () => tokens.operator({ claims: { aud: OTHER_SERVICE } })],
    ["aud", "an operator's for what every service once took", () => tokens.operator({ claims: { aud: FORMER } })],
    ["exp", "without an end", () => tokens.member("acorn", "owner", { expiresIn: null })],
    ["exp", "an operator's without an end", () => tokens.operator({ expiresIn: null })],
    ["exp", "an end in words", () => tokens.member("acorn", "owner", { claims: { exp: "tomorrow" as never } })],
    ["iat", "a beginning in words", () => tokens.member("acorn", "owner", { claims: { iat: "today" as never } })],
    ["account", "another account's name", () => tokens.member("birch", "owner", { claims: { account: "acorn" } })],
    ["account", "no account", () => tokens.member("acorn", "owner", { claims: { account: undefined } })],
    ["sub", "nobody", () => tokens.member("acorn", "owner", { claims: { sub: "" } })],
    ["sub", "no sub", () => tokens.member("acorn", "owner", { claims: { sub: undefined } as never })],
    ["sub", "an id of 256 characters", () => tokens.member("acorn", "owner", { claims: { sub: "x".repeat(256) } })],
    ["sub", "an id beyond ASCII", () => tokens.member("acorn", "owner", { claims: { sub: "zoë" } })],
    [
      "name",
      "a name that no database can hold",
      () => tokens.member("acorn", "owner", { claims: { name: "a\u0000" } }),
    ],
    ["name", "a name that is no text", () => tokens.member("acorn", "owner", { claims: { name: { first: "Ann" } } })],
    ["scope", "an operator's without the scope", () => tokens.operator({ claims: { scope: "assignments" } })],
  ];

  test.each(answers)("%s: %s", async (claim, _, header) => {
    const authorization = await header();
    const answer = await app.inject({ url: "/v1/viewer", headers: { authorization } });
    const problem = answer.json();
    expect(answer.statusCode).toBe(401);
    expect(problem).toMatchObject({
      type: "urn:seatmeter:problem:sign-in-misconfigured",
      detail: expect.stringContaining(`"${claim}"`),
      fields: [{ field: claim, expected: expect.stringMatching(/\w/) }],
    });
    expect(answer.body).not.toMatch(/sign in again/i);
  });

  test("says what was expected", async () => {
    const foreign = await refusal(await tokens.member("acorn", "owner", { claims: { aud: OTHER_SERVICE } }));
    expect(foreign.fields).toEqual([{ field: "aud", expected: `"${PUBLIC_ORIGIN}"` }]);
    const misnamed = await refusal(await tokens.member("birch", "owner", { claims: { account: "acorn" } }));
    expect(misnamed.fields).toEqual([{ field: "account", expected: '"birch"' }]);
  });

  test("names what the help desk's own token lacks where it is wanted", async () => {
    const authorization = await tokens.helpDesk("acorn", { claims: { sub: "acorn-desk@clients" } });
    const answer = await app.inject({ method: "PUT", url: "/v1/assignments/m-1", headers: { authorization } });
    expect(answer.json()).toMatchObject({ status: 403, detail: expect.stringMatching(/`sub` "help-desk".*`scope`/) });
  });
});

describe("what a token says of a person", () => {
  test.each<[string, object, string]>([
    ["its name", { name: "Ann O’Connor", email: "ann@example.com" }, "Ann O’Connor"],
    ["else the e-mail address", { name: undefined, email: "o'connor@example.com" }, "o'connor@example.com"],
    ["also where the name is empty", { name: " ", email: "ann@example.com" }, "ann@example.com"],
    ["or null", { name: null, email: "ann@example.com" }, "ann@example.com"],
    ["else the id", { name: undefined }, "auth0|5f7c"],
    ["also where the e-mail address is none", { name: undefined, email: false }, "auth0|5f7c"],
  ])("they are called by %s", async (_, claims, name) => {
    const authorization = await tokens.member("acorn", "owner", { claims: { sub: "auth0|5f7c", ...claims } });
    expect((await authenticate(authorization)).caller).toMatchObject({ memberId: "auth0|5f7c", name });
    const answer = await app.inject({ url: "/v1/viewer", headers: { authorization } });
    expect(v.parse(Viewer, answer.json())).toMatchObject({ memberId: "auth0|5f7c", name });
  });

  test.each([undefined, "JWT", "jwt", "at+jwt", "application/at+jwt"])("whether it says that it is %s", async (typ) => {
    const authorization = await tokens.member("acorn", "owner", typ === undefined ? {} : { typ });
    expect((await authenticate(authorization)).caller.kind).toBe("viewer");
  });
});

describe("an issuer's clock", () => {
  const made = new Date("2026-11-23T12:00:00.000Z");
  const at = made.getTime() / 1000;
  /** Whether a token with these times is taken this long after `made`, in seconds. */
  const taken = async (seconds: number, claims: { iat?: number; nbf?: number; exp?: number }) => {
    const check = createAuthenticate(services, tokens.keySets, () => new Date(made.getTime() + seconds * 1000));
    const found: string[] = [];
    for (const sign of [tokens.member("acorn", "owner", { claims }), tokens.operator({ claims })]) {
      const answer = await check(await sign).catch((thrown: unknown) => thrown);
      found.push(answer instanceof Problem ? answer.type : "taken");
    }
    return found;
  };
  const both = (answer: string) => [answer, answer];

  test("may be a minute ahead, and no more", async () => {
    const claims = { iat: at, nbf: at, exp: at + 600 };
    expect(await taken(-60, claims)).toEqual(both("taken"));
    expect(await taken(-61, claims)).toEqual(both("not-signed-in"));
    expect(await taken(-61, { iat: at, exp: at + 600 })).toEqual(both("not-signed-in"));
    expect(await taken(-61, { iat: at - 600, nbf: at, exp: at + 600 })).toEqual(both("not-signed-in"));
  });

  test("lengthens no token", async () => {
    const claims = { iat: at - 600, exp: at };
    expect(await taken(-1, claims)).toEqual(both("taken"));
    expect(await taken(0, claims)).toEqual(both("not-signed-in"));
  });
});

describe("keys come by HTTP", () => {
  const servers: ReturnType<typeof createServer>[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });
  const overHttp = createAuthenticate(services);
  const { app: byHttp } = testApp(services, {}, { keys: "by HTTP" });

  const serveKeys = async (status: number, ...accounts: ("acorn" | "birch")[]) => {
    const keys = await Promise.all(accounts.map((account) => tokens.publicJwk(account)));
    let asked = 0;
    const server = createServer((_request, response) => {
      asked += 1;
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify({ keys }));
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const keysUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`;
    await setUpAccount(services, "acorn", { identity: { ...accountSetup("acorn").identity, keysUrl } });
    return { asked: () => asked };
  };

  test("once, for many tokens, and anew when the operator names another address", async () => {
    const first = await serveKeys(200, "acorn");
    for (const role of ["owner", "admin", "agent"] as const) await overHttp(await tokens.member("acorn", role));
    expect(first.asked()).toBe(1);
    await serveKeys(200, "birch");
    expect(await refusal(await tokens.member("acorn", "owner"), overHttp)).toEqual(REFUSED);
    expect(first.asked()).toBe(1);
  });

  test("and when they cannot be had, that is not the caller's fault", async () => {
    await serveKeys(500);
    expect(await refusal(await tokens.member("acorn", "owner"), overHttp)).toMatchObject({
      type: "unavailable",
      status: 503,
    });
    const { identity } = accountSetup("acorn");
    await setUpAccount(services, "acorn", { identity: { ...identity, keysUrl: "http://127.0.0.1:1/jwks" } });
    expect((await refusal(await tokens.member("acorn", "owner"), overHttp)).type).toBe("unavailable");
    const authorization = await tokens.member("acorn", "owner");
    const answer = await byHttp.inject({ url: "/v1/viewer", headers: { authorization } });
    expect(answer).toMatchObject({ statusCode: 503, headers: { "retry-after": "5" } });
    expect(answer.json()).toMatchObject({ title: "unavailable" });
  });
});
