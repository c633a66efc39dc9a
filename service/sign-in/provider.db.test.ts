import { createLocalJWKSet, decodeJwt, jwtVerify } from "jose";
import { beforeEach, describe, expect, test } from "vitest";
import { createHandlers } from "../handlers.ts";
import { createApp } from "../http/app.ts";
import { setUpAccount } from "../testing/accounts.ts";
import { PUBLIC_ORIGIN, testServices } from "../testing/services.ts";
import { browser, claimsOf, exchangeOf, question } from "./testing/browser.ts";
import { locationOf, sentenceOf, signInStage } from "./testing/stage.ts";

const {
  database,
  services,
  app,
  helpDesk,
  maples,
  process,
  person: someone,
  signIn,
  silently,
  viewer,
} = await signInStage();
const other = process();
const ann = structuredClone(helpDesk.user);

beforeEach(() => {
  helpDesk.user = structuredClone(ann);
  helpDesk.asked.length = 0;
});

describe("the authorization server of an account", () => {
  test("says under its own name where it is, whatever a request calls the service", async () => {
    const response = await someone().get("/sign-in/acorn/.well-known/openid-configuration");
    expect(response.json()).toMatchObject({
      issuer: `${PUBLIC_ORIGIN}/sign-in/acorn`,
      authorization_endpoint: `${PUBLIC_ORIGIN}/sign-in/acorn/auth`,
      token_endpoint: `${PUBLIC_ORIGIN}/sign-in/acorn/token`,
      jwks_uri: `${PUBLIC_ORIGIN}/sign-in/acorn/jwks`,
      code_challenge_methods_supported: ["S256"],
      response_types_supported: ["code"],
      token_endpoint_auth_methods_supported: ["none"],
      claims_parameter_supported: true,
      authorization_response_iss_parameter_supported: true,
    });
  });

  test("is what the service names as the sign-in of a help desk, and only there where one is connected so", async () => {
    const connectionAt = async (origin: string) =>
      (await app.inject({ url: "/v1/connection", query: { helpDesk: origin } })).json();
    expect(await connectionAt("http://acorn.localhost:8400")).toEqual({
      account: "acorn",
      issuer: `${PUBLIC_ORIGIN}/sign-in/acorn`,
      clientId: "seatmeter-extension",
    });
    expect(await connectionAt("http://maple.localhost:8400")).toEqual({
      account: "maple",
      issuer: `${PUBLIC_ORIGIN}/sign-in/maple`,
      clientId: "seatmeter-extension",
    });
    expect(await connectionAt("http://birch.localhost:8400")).toMatchObject({
      issuer: "http://birch.localhost:8400/oidc",
    });
    await setUpAccount(services, "aspen", { identity: null });
    expect(await connectionAt("http://aspen.localhost:8400")).toMatchObject({
      type: "urn:seatmeter:problem:help-desk-unknown",
      detail: expect.stringContaining("Nobody can sign in at http://aspen.localhost:8400 yet"),
    });
    for (const path of ["birch/auth", "birch/.well-known/openid-configuration", "nobody/jwks", "help-desk/birch"]) {
      expect((await someone().get(`/sign-in/${path}`)).statusCode).toBe(404);
    }
  });

  test("publishes its keys, and nothing that is secret of them", async () => {
    const { keys } = (await someone().get("/sign-in/acorn/jwks")).json();
    expect(keys).toHaveLength(1);
    expect(keys[0]).toMatchObject({ kty: "EC", crv: "P-256", alg: "ES256", use: "sig" });
    expect(keys[0].d).toBeUndefined();
    const [kept] = await services.db.selectFrom("sign_in_keys").selectAll().execute();
    expect(kept?.private_key).not.toContain('"d"');
  });

  test("gives a token that says who somebody is, for this very service, and nothing of what they may do", async () => {
    const person = someone();
    const asked = question("acorn");
    const answer = await signIn(person, asked);
    expect(answer.origin + answer.pathname).toBe(asked.redirect);
    expect(answer.searchParams.get("iss")).toBe(`${PUBLIC_ORIGIN}/sign-in/acorn`);
    const granted = (await person.post("/sign-in/acorn/token", exchangeOf(answer, asked))).json();
    const published = createLocalJWKSet((await person.get("/sign-in/acorn/jwks")).json());
    const { payload, protectedHeader } = await jwtVerify(granted.access_token, published);
    expect(protectedHeader).toMatchObject({ typ: "at+jwt", alg: "ES256" });
    expect(payload).toMatchObject({
      iss: `${PUBLIC_ORIGIN}/sign-in/acorn`,
      aud: PUBLIC_ORIGIN,
      sub: "35436",
      name: "Ann Agent",
      account: "acorn",
    });
    expect(payload.role).toBeUndefined();
    expect(decodeJwt(granted.id_token)).toMatchObject({ sub: "35436", nonce: "once" });
    expect(granted.refresh_token).toBeUndefined();
  });

  test("needs a proof key, knows the extension's redirect addresses alone, and gives tokens for no other service", async () => {
    const person = someone();
    const refusedAs = async (changes: Record<string, string | null>) =>
      new URL(locationOf(await person.get(question("acorn", changes).url))).searchParams.get("error");
    expect(await refusedAs({ code_challenge: null, code_challenge_method: null })).toBe("invalid_request");
    expect(await refusedAs({ code_challenge_method: "plain" })).toBe("invalid_request");
    expect(await refusedAs({ resource: "https://foreign.example" })).toBe("invalid_target");
    const elsewhere = await person.get(question("acorn", { redirect_uri: "https://evil.example/" }).url);
    expect(elsewhere.statusCode).toBe(400);
    expect(elsewhere.headers.location).toBeUndefined();
    expect(elsewhere.headers["content-security-policy"]).toContain("default-src 'none'");
    expect(sentenceOf(elsewhere)).toBe("This sign-in can’t continue. Close this window and try again.");
    const asked = question("acorn");
    const answer = await signIn(person, asked);
    const wrong = { ...exchangeOf(answer, asked), code_verifier: "x".repeat(43) };
    expect((await person.post("/sign-in/acorn/token", wrong)).json()).toMatchObject({ error: "invalid_grant" });
  });

  test("takes a code once, however many bring it at once to however many processes", async () => {
    const person = someone();
    const asked = question("acorn");
    const form = exchangeOf(await signIn(person, asked), asked);
    const at = [app, other, app, other];
    const answers = await Promise.all(at.map((process) => person.post("/sign-in/acorn/token", form, process)));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 400, 400, 400]);
    expect((await person.post("/sign-in/acorn/token", form)).json()).toMatchObject({ error: "invalid_grant" });
  });

  test("goes on in any process with what another began", async () => {
    const person = someone();
    const asked = question("acorn");
    const first = await person.get(asked.url, app);
    const authorization = locationOf(await person.get(locationOf(first), other));
    const back = await person.get(helpDesk.allow(authorization), app);
    const answer = new URL(locationOf(await person.get(locationOf(back), other)));
    const granted = await person.post("/sign-in/acorn/token", exchangeOf(answer, asked), app);
    expect(await viewer(granted.json().access_token, other)).toMatchObject({ status: 200, memberId: "35436" });
  });
});

test("whoever asks too often has to wait", async () => {
  const limited = createApp(
    testServices(database, { now: "2026-11-24T12:00:00Z", config: { rateLimitPerMinute: 3 } }),
    createHandlers(services),
  );
  const statuses = [];
  for (let count = 0; count < 5; count += 1) {
    statuses.push((await browser(limited).get("/sign-in/acorn/jwks")).statusCode);
    statuses.push((await browser(limited).get("/sign-in/help-desk/acorn")).statusCode);
  }
  expect(statuses.slice(0, 3)).toEqual([200, 400, 200]);
  expect(statuses.slice(-2)).toEqual([429, 429]);
  await limited.close();
});

describe("the session", () => {
  test("answers silently, for whoever the help desk says is signed in, and for nobody else", async () => {
    const person = someone();
    expect((await silently(person)).searchParams.get("error")).toBe("login_required");
    await signIn(person);
    expect((await silently(person)).searchParams.has("code")).toBe(true);
    expect((await silently(person, claimsOf("35436"))).searchParams.has("code")).toBe(true);
    expect((await silently(person, claimsOf("777"))).searchParams.get("error")).toBe("login_required");
    expect(helpDesk.asked.filter((what) => what.startsWith("GET"))).toHaveLength(1);
  });

  test("has a cookie of its own that scripts and other accounts don't see", async () => {
    const person = someone();
    await signIn(person);
    const session = person.cookies.get("__Secure-seatmeter-session-acorn");
    expect(session?.line).toMatch(/; path=\/sign-in\/acorn;/i);
    for (const flag of [/; secure/i, /; httponly/i, /; samesite=lax/i]) expect(session?.line).toMatch(flag);
    const week = Date.parse(/expires=([^;]+)/i.exec(session?.line ?? "")?.[1] ?? "") - Date.now();
    expect(week / 86_400_000).toBeCloseTo(7, 1);
    await signIn(person, question("maple"), maples);
    expect((await silently(person)).searchParams.has("code")).toBe(true);
  });

  test("is kept so that whoever reads the database can't go on with it", async () => {
    const person = someone();
    await signIn(person);
    const cookie = person.cookies.get("__Secure-seatmeter-session-acorn")?.value ?? "";
    const rows = JSON.stringify(await services.db.selectFrom("sign_in_records").selectAll().execute());
    expect(cookie).not.toBe("");
    expect(rows).not.toContain(cookie);
    expect(rows).not.toContain("Ann Agent");
  });

  test("ends for the person before when somebody else signs in", async () => {
    const person = someone();
    await signIn(person);
    helpDesk.user = { ...ann, id: 777, name: "Bo" };
    const answer = await signIn(person, question("acorn", claimsOf("777")));
    expect(answer.searchParams.has("code")).toBe(true);
    expect((await silently(person, claimsOf("777"))).searchParams.has("code")).toBe(true);
    expect((await silently(person, claimsOf("35436"))).searchParams.get("error")).toBe("login_required");
  });

  test("ends when somebody signs out, and not by a mere link", async () => {
    const person = someone();
    await signIn(person);
    const page = await person.get("/sign-in/acorn/session/end");
    expect(sentenceOf(page)).toContain("Sign out of the seat service in this browser?");
    expect((await silently(person)).searchParams.has("code")).toBe(true);
    const again = await person.get("/sign-in/acorn/session/end");
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(again.body)?.[1] ?? "";
    const forged = await person.post("/sign-in/acorn/session/end/confirm", { xsrf: "guess", logout: "yes" });
    expect(forged.statusCode).toBe(400);
    const done = await person.post("/sign-in/acorn/session/end/confirm", { xsrf, logout: "yes" });
    expect(sentenceOf(await person.get(locationOf(done)))).toBe(
      "You are signed out of the seat service in this browser.",
    );
    expect((await silently(person)).searchParams.get("error")).toBe("login_required");
  });
});
