import { decodeProtectedHeader } from "jose";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { createHandlers } from "../handlers.ts";
import type { App } from "../http/app.ts";
import { createApp } from "../http/app.ts";
import { testServices } from "../testing/services.ts";
import { browser, exchangeOf, question } from "./testing/browser.ts";
import { signInStage } from "./testing/stage.ts";

const { database, services, app, helpDesk, maples, process, granted, signIn, viewer } = await signInStage();

/** As if so much time had passed. */
const shift = (generation: number, days: number, account = "maple") =>
  sql`
    UPDATE sign_in_keys SET sign_from = now() + make_interval(secs => ${days * 86_400})
    WHERE account_id = ${account} AND generation = ${generation}
  `.execute(services.db);
const published = async (at: App) =>
  (await browser(at).get("/sign-in/maple/jwks")).json().keys.map(({ kid }: { kid: string }) => kid);
const tokenAt = async (at: App) => (await granted(browser(at), "maple", maples)).accessToken;
const signedBy = (token: string) => decodeProtectedHeader(token).kid;

test("keys are published before they sign, and kept after, in every process", async () => {
  const token = await tokenAt(app);
  const [first] = await published(app);
  expect(signedBy(token)).toBe(first);

  await shift(1, -29.5);
  const [one, two] = [process(), process()];
  const [ofOne, ofTwo] = await Promise.all([published(one), published(two)]);
  expect(ofOne).toHaveLength(2);
  expect(ofTwo).toEqual(ofOne);
  expect(signedBy(await tokenAt(one))).toBe(first);

  await shift(2, -1 / 86_400);
  const three = process();
  const later = await tokenAt(three);
  expect(signedBy(later)).toBe(ofOne[1]);
  expect([...(await published(three))].sort()).toEqual([...ofOne].sort());
  // A process that hasn't noticed yet takes both.
  for (const each of [token, later]) expect((await viewer(each, one)).status).toBe(200);

  await shift(2, -1);
  const four = process();
  expect(await published(four)).toEqual([ofOne[1]]);
  expect((await viewer(token, four)).status).toBe(401);
  expect((await viewer(later, four)).status).toBe(200);
  await Promise.all([one, two, three, four].map((each) => each.close()));
});

test("while keys change under load, no process refuses anybody whom any of them has signed in", async () => {
  const first = [process(), process()];
  let at = first;
  const tokens: string[] = [];
  const any = (index: number) => at[index % at.length] ?? app;
  /** Begun in one process, gone on with in another, exchanged in a third; all at once. */
  const crowd = () =>
    Promise.all(
      Array.from({ length: 12 }, async (_, index) => {
        const person = browser(any(index));
        const asked = question("acorn");
        const answer = await signIn(person, asked, helpDesk);
        const exchanged = await person.post("/sign-in/acorn/token", exchangeOf(answer, asked), any(index + 1));
        expect(exchanged.statusCode, exchanged.body).toBe(200);
        const token = String(exchanged.json().access_token);
        // Whatever a process remembers, what another publishes has the key.
        const { keys } = (await browser(any(index + 2)).get("/sign-in/acorn/jwks")).json();
        expect(keys.map(({ kid }: { kid: string }) => kid)).toContain(signedBy(token));
        tokens.push(token);
      }),
    );
  const everywhere = async () => {
    const asked = tokens.flatMap((token) => at.map((each) => viewer(token, each)));
    expect((await Promise.all(asked)).filter(({ status }) => status !== 200)).toEqual([]);
  };

  await crowd();
  // The next one is made, by whichever of those comes first that start now.
  await shift(1, -29.5, "acorn");
  const second = [process(), process()];
  at = [...first, ...second];
  await Promise.all([crowd(), everywhere()]);
  // A day later all that run have published it; it signs where one starts, and the others still sign with the one before.
  await shift(2, -1 / 86_400, "acorn");
  const third = process();
  at = [...second, third];
  await Promise.all([crowd(), everywhere()]);
  at = [...first, ...second, third];
  await everywhere();
  expect(new Set(tokens.map(signedBy)).size).toBe(2);
  await Promise.all(at.map((each) => each.close()));
});

test("keys can't be used without what they are sealed with", async () => {
  const keyless = createApp(testServices(database, { config: { encryptionKeys: [] } }), createHandlers(services));
  const response = await browser(keyless).get("/sign-in/acorn/jwks");
  expect(response.statusCode).toBe(503);
  expect(response.json().detail).toContain("Signing in isn’t set up here");
  await keyless.close();
});
