import { createHash } from "node:crypto";
import { decodeJwt } from "jose";
import { startIssuer } from "../extension/background/identity/testing/issuer.ts";
import { personId } from "../sandbox/seed/person-id.ts";
import { SANDBOX_REDIRECT_URIS } from "../scripts/extension-identity.ts";
import type { Stack } from "../scripts/stack.ts";
import type { EitherPage } from "./support/either-browser.ts";
import { BROWSERS, expect, test } from "./support/either-browser.ts";
import { startForeignService } from "./support/foreign-service.ts";
import type { Gateway } from "./support/gateway.ts";
import { longIf } from "./support/long.ts";
import { change } from "./support/rows.ts";

const CLIENT = { account: "acorn", clientId: "seatmeter-extension" };
const NOT_TRUSTED = /^The help desk’s sign-in didn’t issue a token for this seat service alone/;
const CHANGED = /^The seat service now names a different place to sign in, so nothing was sent there/;
const CONNECTED = "Connected as Mara Conti · Acorn";

for (const kind of BROWSERS) {
  test(`${kind}: what a foreign service is given buys nothing at the real one`, {
    tag: longIf(kind === "stock Firefox"),
  }, async ({ stack, openEither }) => {
    const desk = stack.helpDesk("acorn");
    // It names the victim's own issuer, and the real service as what the token should be for.
    const named = { ...CLIENT, issuer: `${desk}/oidc`, resource: stack.publicServiceUrl };
    const foreign = await startForeignService(named);
    const browser = await openEither(kind);
    await browser.open(`${desk}/sign-in?as=owner&to=/widget`);
    const options = await browser.openOwn("options");
    await addDesk(options, desk, foreign.url, `${desk}/oidc`);
    await expect.poll(() => foreign.bearers.length).toBeGreaterThan(0);

    const [bearer = ""] = foreign.bearers;
    // A token of the victim's issuer and person, and good in everything else.
    expect(decodeJwt(bearer.replace("Bearer ", ""))).toMatchObject({
      ...{ iss: `${desk}/oidc`, sub: personId("acorn", "owner"), role: "owner", account: "acorn", aud: foreign.url },
    });
    const honest = await ownersBearer(stack);
    expect((await quote(stack, bearer)).status).toBe(401);
    const priced = await quote(stack, honest);
    expect(priced.status).toBe(201);
    const { id, version } = (await priced.json()) as { id: string; version: string };
    expect((await order(stack, bearer, { id, version })).status).toBe(401);
    expect((await order(stack, honest, { id, version })).status).toBe(201);

    // The honest service beside it: the same person, in the same browser.
    await addDesk(options, desk, stack.publicServiceUrl, `${desk}/oidc`);
    await options.sees(CONNECTED);
    await foreign.close();
  });

  test(`${kind}: a service that names another issuer by now is not followed there, and every screen says so`, {
    tag: "@long",
  }, async ({ stack, gateway, openEither }) => {
    const desk = stack.helpDesk("acorn");
    const moved = await startIssuer({ redirectUris: SANDBOX_REDIRECT_URIS });
    const browser = await openEither(kind);
    // The page names its service: nobody was asked about the issuer, and the first is kept.
    const page = await browser.open(`${desk}/sign-in?as=owner&to=/agent/users/new`);
    await page.sees(/2 are left/);
    const options = await browser.openOwn("options");
    await options.sees(CONNECTED);
    await options.sees(`People sign in at ${desk}/oidc.`);

    nameIssuer(gateway, moved.issuer);
    await startBrowserAgain(options);
    await page.reload();
    await page.sees(CHANGED);
    await options.reload();
    await options.sees(CHANGED);
    const popup = await browser.openOwn("popup");
    await popup.sees(CHANGED);
    expect(moved.visited).toEqual([]);

    gateway.clear();
    await page.reload();
    await page.sees(/2 are left/);
    await moved.close();
  });

  test(`${kind}: whoever connects by a press hears of another issuer, and may add the help desk with it`, {
    tag: "@long",
  }, async ({ stack, gateway, openEither }) => {
    const desk = stack.helpDesk("acorn");
    const moved = await startIssuer({ redirectUris: SANDBOX_REDIRECT_URIS });
    const browser = await openEither(kind);
    const options = await browser.openOwn("options");
    await addDesk(options, desk, gateway.url, `${desk}/oidc`);
    await options.sees(/^Nobody is signed in here/);
    nameIssuer(gateway, moved.issuer);
    await options.press("Connect");
    await options.sees(CHANGED);
    expect(moved.visited).toEqual([]);

    await addDesk(options, desk, gateway.url, `${moved.issuer}/`);
    await expect.poll(() => moved.redeemed.length).toBeGreaterThan(0);
    await moved.close();
  });

  test(`${kind}: mix-up: an issuer that names another's sign-in gets no code, with or without iss`, {
    tag: "@long",
  }, async ({ stack, openEither }) => {
    const desk = stack.helpDesk("acorn");
    const browser = await openEither(kind);
    await browser.open(`${desk}/sign-in?as=owner&to=/widget`);
    const options = await browser.openOwn("options");
    // A victim that doesn't know the address answers with an error page, which Chromium alone tells apart.
    const refused = kind === "Chromium" ? /^The help desk’s sign-in can’t be reached/ : /^Nobody is signed in here/;

    const silent = await silentIssuer();
    // The stand-in's sign-in says who it is; the other one doesn't, and is registered with the plain address, too.
    for (const [victim, claimsIss] of [
      [`${desk}/oidc/auth`, true],
      [`${silent.issuer}/auth`, true],
      [`${desk}/oidc/auth`, false],
      [`${silent.issuer}/auth`, false],
    ] as const) {
      await test.step(`${victim}, iss: ${claimsIss}`, async () => {
        const metadata = { authorization_endpoint: victim };
        const hostile = await startIssuer({ redirectUris: [], saysWhoItIs: claimsIss, metadata });
        const foreign = await startForeignService({ ...CLIENT, issuer: hostile.issuer });
        await addDesk(options, desk, foreign.url, `${hostile.issuer}/`);
        await options.sees(claimsIss ? NOT_TRUSTED : refused);
        expect(hostile.visited).toContain("/.well-known/openid-configuration");
        expect(hostile.redeemed).toEqual([]);
        expect(foreign.bearers).toEqual([]);
        await options.press(/^Remove/);
        await options.sees(/was removed/);
        await Promise.all([hostile.close(), foreign.close()]);
      });
    }
    expect(silent.asked).toHaveLength(2);
    expect(silent.redeemed).toEqual([]);

    // Beside it the honest sign-ins work: the one that says who it is, and the one that doesn't.
    await addDesk(options, desk, stack.publicServiceUrl, `${desk}/oidc`);
    await options.sees(CONNECTED);
    const { issuer, keysUrl } = silent;
    await change(stack, `UPDATE accounts SET issuer = '${issuer}', keys_url = '${keysUrl}' WHERE id = 'acorn'`);
    await addDesk(options, desk, stack.publicServiceUrl, `${issuer}/`);
    await options.sees(CONNECTED);
    expect(silent.redeemed).toHaveLength(1);
    await silent.close();
  });
}

/** Adds a help desk in the options, where people sign in there. */
async function addDesk(options: EitherPage, desk: string, service: string, issuer: string): Promise<void> {
  await options.type(/^Help desk address/, desk);
  await options.type(/^Seat service address/, service);
  await options.press("Add help desk");
  await options.sees(`People sign in at ${issuer}.`);
  await options.press("Yes, add it");
  await options.sees(/was added/);
}

/** An issuer that doesn't say who it is, where the owner is signed in. */
async function silentIssuer() {
  const redirectUris = [...SANDBOX_REDIRECT_URIS];
  const access = { account: "acorn", name: "Mara Conti", role: "owner" };
  const started = await startIssuer({
    ...{ redirectUris, saysWhoItIs: false, person: personId("acorn", "owner"), claims: { access } },
  });
  const own = createHash("sha256").update(started.issuer).digest("hex");
  redirectUris.push(...SANDBOX_REDIRECT_URIS.map((plain) => plain + own));
  return started;
}

/** From now on the real service would send people there. */
function nameIssuer(gateway: Gateway, issuer: string): void {
  gateway.set("GET", /^\/v1\/connection/, {
    kind: "answer",
    status: 200,
    body: JSON.stringify({ ...CLIENT, issuer }),
    headers: { "Content-Type": "application/json" },
  });
}

/** Whatever is kept in the browser's memory alone is gone then. */
async function startBrowserAgain(ownPage: EitherPage): Promise<void> {
  await ownPage.run("(globalThis.browser ?? globalThis.chrome).storage.session.clear()");
}

async function ownersBearer(stack: Stack): Promise<string> {
  const { port } = new URL(stack.helpDesk("acorn"));
  const answer = await fetch(`http://127.0.0.1:${port}/accounts/acorn/token?as=owner`);
  return `Bearer ${((await answer.json()) as { token: string }).token}`;
}

function quote(stack: Stack, bearer: string): Promise<Response> {
  const body = { channel: "instant", lines: [{ target: "suite", add: 1 }] };
  return post(`${stack.publicServiceUrl}/v1/quotes`, body, { Authorization: bearer });
}

function order(stack: Stack, bearer: string, { id, version }: { id: string; version: string }): Promise<Response> {
  const headers = { Authorization: bearer, "Idempotency-Key": crypto.randomUUID(), "If-Match": `"${version}"` };
  return post(`${stack.publicServiceUrl}/v1/orders`, { quoteId: id }, headers);
}

function post(url: string, body: unknown, headers: Record<string, string>): Promise<Response> {
  return fetch(url, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
}
