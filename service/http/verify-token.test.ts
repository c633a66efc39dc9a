import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { CryptoKey, JWK } from "jose";
import { errors, exportJWK, generateKeyPair, SignJWT } from "jose";
import { afterAll, beforeEach, expect, test } from "vitest";
import { remoteKeySets } from "./key-sets.ts";
import { verifyToken } from "./verify-token.ts";

let published: JWK[] = [];
let asked = 0;
const server = createServer((_request, response) => {
  asked += 1;
  response.setHeader("Content-Type", "application/json").end(JSON.stringify({ keys: published }));
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
afterAll(() => new Promise((resolve) => server.close(resolve)));
const keysUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`;

interface Pair {
  jwk: JWK;
  sign(): Promise<string>;
}

/** A key of the issuer, which has a name or none. */
async function pair(kid?: string): Promise<Pair> {
  const named = kid === undefined ? {} : { kid };
  const { publicKey, privateKey }: { publicKey: CryptoKey; privateKey: CryptoKey } = await generateKeyPair("ES256");
  return {
    jwk: { ...(await exportJWK(publicKey)), ...named, alg: "ES256" },
    sign: () => new SignJWT({ sub: "ann" }).setProtectedHeader({ alg: "ES256", ...named }).sign(privateKey),
  };
}

/** An account whose keys have been read just now, at a moment that the test moves. */
async function accountThatKnows(first: Pair) {
  const clock = { now: 0 };
  const keySets = remoteKeySets({ now: () => clock.now });
  const verify = (token: string) => verifyToken(token, keySets({ id: "acorn", keysUrl }), {});
  published = [first.jwk];
  await verify(await first.sign());
  return { verify, clock };
}

beforeEach(() => {
  asked = 0;
});

test.each([
  ["has another name", "old", "new"],
  ["has the name of the one before", "same", "same"],
  ["has no name", undefined, undefined],
])(
  "a key that is a moment old and %s works at once, and is fetched once for all who bring it",
  async (_, old, next) => {
    const [before, after] = [await pair(old), await pair(next)];
    const { verify } = await accountThatKnows(before);
    published = [after.jwk];
    const token = await after.sign();
    const found = await Promise.all([verify(token), verify(token), verify(token)]);
    expect(found.map(({ sub }) => sub)).toEqual(["ann", "ann", "ann"]);
    expect(asked).toBe(2);
    await expect(verify(await before.sign())).rejects.toBeInstanceOf(errors.JOSEError);
  },
);

test("both work while the issuer shows both, also where neither has a name", async () => {
  const [before, after] = [await pair(), await pair()];
  const { verify } = await accountThatKnows(before);
  published = [before.jwk, after.jwk];
  for (const key of [after, before]) expect((await verify(await key.sign())).sub).toBe("ann");
  await expect(verify(await (await pair()).sign())).rejects.toBeInstanceOf(errors.JWSSignatureVerificationFailed);
});

test("whoever sends tokens that nobody has signed has the keys fetched five times in half a minute, and no more", async () => {
  const { verify, clock } = await accountThatKnows(await pair("known"));
  const guess = async () => verify(await (await pair("guess")).sign());
  for (let index = 0; index < 8; index += 1) await expect(guess()).rejects.toBeInstanceOf(errors.JWKSNoMatchingKey);
  expect(asked).toBe(1 + 5);
  clock.now += 30_000;
  const next = await pair("next");
  published = [next.jwk];
  expect((await verify(await next.sign())).sub).toBe("ann");
});
