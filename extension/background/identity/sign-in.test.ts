import { createHash } from "node:crypto";
import { decodeJwt } from "jose";
import { afterEach, describe, expect, test } from "vitest";
import { asProblem } from "../../../shared/api/index.ts";
import type { SignInOptions } from "./sign-in.ts";
import { signIn } from "./sign-in.ts";
import type { IssuerOptions, TestIssuer } from "./testing/issuer.ts";
import { startIssuer } from "./testing/issuer.ts";

const PLAIN = "https://our-id.chromiumapp.org/";
const SERVICE = "https://seats.example";
const clientId = "seatmeter-extension";
const redirectUri = (path = "") => PLAIN + path;
const ownAddressOf = (issuer: string) => PLAIN + createHash("sha256").update(issuer).digest("hex");

const running: TestIssuer[] = [];
afterEach(() => Promise.all(running.splice(0).map((issuer) => issuer.close())));

async function provider(options: Partial<IssuerOptions> = {}): Promise<TestIssuer> {
  const started = await startIssuer({ redirectUris: [PLAIN], ...options });
  running.push(started);
  return started;
}

/** A provider that doesn't say who it is, at which the address of its own is registered, and maybe the plain one. */
async function silentProvider(more: string[] = [], options: Partial<IssuerOptions> = {}): Promise<TestIssuer> {
  const redirectUris = [...more];
  const started = await provider({ saysWhoItIs: false, redirectUris, ...options });
  redirectUris.push(ownAddressOf(started.issuer));
  return started;
}

/** As the browser does: follows redirects until one leads to an address of the extension. */
async function launch({ url }: { url: string }): Promise<string> {
  const answer = await fetch(url, { redirect: "manual" });
  const location = answer.headers.get("location");
  if (location === null) throw new Error("User interaction required.");
  return location.startsWith(PLAIN) ? location : launch({ url: location });
}

function signInAt(issuer: string, options: Partial<SignInOptions> = {}) {
  const connection = { account: "acorn", issuer, clientId };
  const usual = {
    service: SERVICE,
    person: null,
    interactive: false,
    launch,
    redirectUri,
    now: () => 0,
    allowLocal: true,
    isFirefox: false,
  };
  return signIn(connection, { ...usual, ...options });
}

const problemAt = (issuer: string, options: Partial<SignInOptions> = {}) =>
  signInAt(issuer, options).then(
    () => "signed in",
    (thrown: unknown) => asProblem(thrown).type,
  );

const without =
  (field: string): NonNullable<IssuerOptions["tokens"]> =>
  (body) => ({
    status: 200,
    body: Object.fromEntries(Object.entries(body).filter(([name]) => name !== field)),
  });

describe("the token", () => {
  test("is asked for this service in both requests, by the address that was connected", async () => {
    const at = await provider();
    const session = await signInAt(at.issuer);
    expect(session).toMatchObject({ issuer: at.issuer, person: "owner", expiresAt: 270_000 });
    expect(decodeJwt(session.accessToken).aud).toBe(SERVICE);
    expect(at.asked[0]?.getAll("resource")).toEqual([SERVICE]);
    expect(at.redeemed[0]?.getAll("resource")).toEqual([SERVICE]);
  });

  test.each<[string, (resource: string) => string | string[]]>([
    ["the same for everybody", () => "urn:seatmeter:service"],
    ["another service's", () => "https://other.example"],
    ["this service's and another's", (resource) => [resource, "https://other.example"]],
    ["this service's and what is no address", (resource) => [resource, "urn:seatmeter:service"]],
    ["nobody's", () => []],
  ])("is not taken where it is %s", async (_, audience) => {
    const at = await provider({ audience });
    expect(await problemAt(at.issuer)).toBe("sign-in-not-trusted");
  });

  test("is taken where the issuer adds an address of its own", async () => {
    const at: TestIssuer = await provider({ audience: (resource) => [resource, `${at.issuer}/userinfo`] });
    expect(await problemAt(at.issuer)).toBe("signed in");
  });
});

describe("the person", () => {
  test("whom the help desk says is signed in is asked for by claims, and by nobody's guess", async () => {
    const at = await provider();
    expect(await signInAt(at.issuer, { person: "owner" })).toMatchObject({ person: "owner" });
    await signInAt(at.issuer);
    expect(at.asked.map((asked) => asked.get("claims"))).toEqual(['{"id_token":{"sub":{"value":"owner"}}}', null]);
  });

  test.each([false, true])("that an issuer names instead is not signed in (interactive: %s)", async (interactive) => {
    const at = await provider({ person: "somebody-else" });
    expect(await problemAt(at.issuer, { person: "owner", interactive })).toBe("signed-out");
  });
});

describe("an issuer", () => {
  test("that gives no token for this service is told apart from nobody being signed in", async () => {
    expect(await problemAt((await provider({ error: "invalid_target" })).issuer)).toBe("sign-in-not-trusted");
    expect(await problemAt((await provider({ error: "login_required" })).issuer)).toBe("signed-out");
    expect(await problemAt((await provider()).issuer, { launch: async () => undefined })).toBe("signed-out");
  });

  test("that doesn't answer, or says that it is another, is not signed in at", async () => {
    const at = await provider({ metadata: { issuer: "http://127.0.0.1:1" } });
    expect(await problemAt(at.issuer)).toBe("sign-in-unreachable");
    expect(await problemAt("http://127.0.0.1:1")).toBe("sign-in-unreachable");
    expect(at.asked).toEqual([]);
  });

  test.each(["iss", "nonce", "aud"])("whose ID token has another %s signs nobody in", async (claim) => {
    const at = await provider({ claims: { id: { [claim]: "http://127.0.0.1:1" } } });
    expect(await problemAt(at.issuer)).toBe("sign-in-not-trusted");
  });

  test.each(["authorization_endpoint", "token_endpoint"])("whose %s has no TLS is not asked", async (endpoint) => {
    const at = await provider({ metadata: { [endpoint]: "http://sign-in.example/" } });
    expect(await problemAt(at.issuer)).toBe("sign-in-not-trusted");
    expect([at.asked, at.redeemed]).toEqual([[], []]);
  });

  test("without TLS is not asked at all, on this machine by sandbox builds alone", async () => {
    const at = await provider();
    expect(await problemAt(at.issuer, { allowLocal: false })).toBe("sign-in-not-trusted");
    expect(await problemAt("http://sign-in.example")).toBe("sign-in-not-trusted");
    expect(await problemAt("ftp://sign-in.example")).toBe("sign-in-not-trusted");
    expect(at.visited).toEqual([]);
  });
});

describe("a token's life", () => {
  const HOUR = 3_600_000;

  test.each<[string, Partial<IssuerOptions>, number]>([
    ["is what the issuer says, but for a margin", { tokens: (body) => ({ status: 200, body }) }, 270_000],
    ["is the token's own where the issuer doesn't say", { tokens: without("expires_in") }, 270_000],
    [
      "is not known where neither says: the service will",
      { tokens: without("expires_in"), claims: { access: { exp: undefined } } },
      HOUR - 30_000,
    ],
    [
      "may be shorter than the margin",
      { tokens: (body) => ({ status: 200, body: { ...body, expires_in: 20 } }) },
      10_000,
    ],
  ])("%s", async (_, options, expiresAt) => {
    expect(await signInAt((await provider(options)).issuer)).toMatchObject({ expiresAt });
  });
});

describe("a step that fails and is no refusal says nothing about anybody", () => {
  test.each<[string, NonNullable<IssuerOptions["tokens"]>]>([
    ["is broken", () => ({ status: 503, body: {} })],
    ["says that it is", () => ({ status: 500, body: { error: "server_error" } })],
    ["doesn't take the code", () => ({ status: 400, body: { error: "invalid_grant" } })],
    ["answers something else", () => ({ status: 200, body: "<h1>Maintenance</h1>" })],
    ["cuts the line", () => undefined],
  ])("a token endpoint that %s", async (_, tokens) => {
    expect(await problemAt((await provider({ tokens })).issuer)).toBe("sign-in-unreachable");
  });

  test.each([
    ["server_error", "sign-in-unreachable"],
    ["temporarily_unavailable", "sign-in-unreachable"],
    ["access_denied", "signed-out"],
    ["consent_required", "signed-out"],
  ])("the issuer answers %s", async (error, type) => {
    expect(await problemAt((await provider({ error })).issuer)).toBe(type);
  });

  test.each([
    ["Authorization page could not be loaded.", "sign-in-unreachable"],
    ["Authorization page load timed out.", "sign-in-unreachable"],
    ["Only one web auth flow is allowed at a time.", "sign-in-unreachable"],
    ["Invalid request", "sign-in-unreachable"],
    ["User interaction required. Try setting `abortOnLoadForNonInteractive` and …", "signed-out"],
    ["The user did not approve access.", "signed-out"],
    ["Requires user interaction", "signed-out"],
    ["User cancelled or denied access.", "signed-out"],
  ])("the browser says: %s", async (message, type) => {
    const at = await provider();
    expect(await problemAt(at.issuer, { launch: () => Promise.reject(new Error(message)) })).toBe(type);
  });

  test.each([1, 2])("request %i to an issuer that takes too long", async (slow) => {
    const at = await provider();
    let requests = 0;
    const timeLimit = () => (++requests === slow ? AbortSignal.abort() : new AbortController().signal);
    expect(await problemAt(at.issuer, { timeLimit })).toBe("sign-in-unreachable");
    expect(requests).toBe(slow);
  });
});

describe("a sign-in page that goes on by script", () => {
  async function askedFor(options: Partial<SignInOptions>) {
    const at = await provider();
    const asked: unknown[] = [];
    await signInAt(at.issuer, {
      ...options,
      launch: ({ url, ...how }) => {
        asked.push(how);
        return launch({ url });
      },
    });
    return asked;
  }

  test("is given time for that where nothing is shown, and only so much", async () => {
    expect(await askedFor({ interactive: false })).toEqual([
      { interactive: false, abortOnLoadForNonInteractive: false, timeoutMsForNonInteractive: 10_000 },
    ]);
  });

  test("needs none in a window, and Firefox refuses what it doesn't know", async () => {
    expect(await askedFor({ interactive: true })).toEqual([{ interactive: true }]);
    expect(await askedFor({ interactive: false, isFirefox: true })).toEqual([{ interactive: false }]);
  });
});

describe("an answer", () => {
  test("comes to the one plain address where the issuer says who it is, else to an address of its own", async () => {
    const says = await provider();
    await signInAt(says.issuer);
    expect(says.asked[0]?.get("redirect_uri")).toBe(PLAIN);
    const silent = await silentProvider();
    await signInAt(silent.issuer);
    expect(silent.asked[0]?.get("redirect_uri")).toBe(ownAddressOf(silent.issuer));
  });

  test("without `iss` is not taken where the issuer says that it sends it", async () => {
    const at = await provider({
      saysWhoItIs: false,
      metadata: { authorization_response_iss_parameter_supported: true },
    });
    expect(await problemAt(at.issuer)).toBe("sign-in-not-trusted");
    expect(at.redeemed).toEqual([]);
  });

  test.each([
    ["to another address of ours", (url: URL) => url.href.replace(PLAIN, `${PLAIN}another`)],
    ["with another's state", (url: URL) => url.href.replace(/state=[^&]*/, "state=another")],
  ])("%s is not taken", async (_, change) => {
    const at = await provider();
    const changed = async (flow: { url: string }) => change(new URL(await launch(flow)));
    expect(await problemAt(at.issuer, { launch: changed })).toBe("sign-in-not-trusted");
    expect(at.redeemed).toEqual([]);
  });
});

/** A hostile issuer names the sign-in of another, where the person is signed in, and its own token endpoint. */
describe("mix-up: a hostile issuer gets neither code nor verifier", () => {
  const victims: [string, () => Promise<TestIssuer>][] = [
    ["says who it is", () => provider()],
    ["doesn't, and has an address of its own", () => silentProvider()],
    ["doesn't, and was registered with the plain address, too", () => silentProvider([PLAIN])],
    ["says who it is, and has an address of its own, too", () => silentProvider([PLAIN], { saysWhoItIs: true })],
  ];
  const claims = [true, false];

  test.each(victims.flatMap(([name, start]) => claims.map((says) => ({ name, start, says }))))(
    "of a victim that $name; the hostile one claims iss: $says",
    async ({ start, says }) => {
      const victim = await start();
      const hostile = await provider({
        saysWhoItIs: says,
        metadata: { authorization_endpoint: `${victim.issuer}/auth` },
      });
      expect(await problemAt(hostile.issuer)).not.toBe("signed in");
      expect(victim.asked).toHaveLength(1);
      expect([hostile.redeemed, victim.redeemed]).toEqual([[], []]);
      // Beside it the honest sign-in works.
      expect(await problemAt(victim.issuer)).toBe("signed in");
    },
  );

  test.each(claims)("nor by sending people on with an address that the victim knows; iss: %s", async (says) => {
    const victim = await silentProvider([PLAIN]);
    const hostile = await provider({ saysWhoItIs: says });
    for (const registered of [PLAIN, ownAddressOf(victim.issuer)]) {
      const sentOn = ({ url }: { url: string }) => {
        const asked = new URL(url).searchParams;
        asked.set("redirect_uri", registered);
        return launch({ url: `${victim.issuer}/auth?${asked}` });
      };
      expect(await problemAt(hostile.issuer, { launch: sentOn })).toBe("sign-in-not-trusted");
    }
    expect(victim.asked).toHaveLength(2);
    expect(hostile.redeemed).toEqual([]);
  });
});
