import { decodeProtectedHeader } from "jose";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { createHandlers } from "../handlers.ts";
import type { App } from "../http/app.ts";
import { createApp } from "../http/app.ts";
import { testServices } from "../testing/services.ts";
import { browser } from "./testing/browser.ts";
import { signInStage } from "./testing/stage.ts";

const { database, services, app, maples, process, granted, viewer } = await signInStage();

/** As if so much time had passed. */
const shift = (generation: number, days: number) =>
  sql`
    UPDATE sign_in_keys SET sign_from = now() + make_interval(secs => ${days * 86_400})
    WHERE account_id = 'maple' AND generation = ${generation}
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

test("keys can't be used without what they are sealed with", async () => {
  const keyless = createApp(testServices(database, { config: { encryptionKeys: [] } }), createHandlers(services));
  const response = await browser(keyless).get("/sign-in/acorn/jwks");
  expect(response.statusCode).toBe(503);
  expect(response.json().detail).toContain("Signing in isn’t set up here");
  await keyless.close();
});
