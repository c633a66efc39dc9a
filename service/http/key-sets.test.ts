import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, jwtVerify, SignJWT } from "jose";
import { afterAll, expect, test } from "vitest";
import { remoteKeySets } from "./key-sets.ts";

const { publicKey, privateKey } = await generateKeyPair("ES256");
const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), alg: "ES256" }] });
const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url ?? "");
  response.setHeader("Content-Type", "application/json").end(keys);
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
afterAll(() => new Promise((resolve) => server.close(resolve)));

const token = await new SignJWT().setProtectedHeader({ alg: "ES256" }).sign(privateKey);
const addressOf = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${path}`;

test("keys are fetched once, also where more accounts come by than are kept ready", async () => {
  asked.length = 0;
  const keySets = remoteKeySets({ ready: 2 });
  for (const id of ["one", "two", "three", "one", "three", "two"]) {
    await jwtVerify(token, keySets({ id, keysUrl: addressOf(id) }).find);
  }
  expect(asked).toEqual(["/one", "/two", "/three"]);
});

test("those that were asked for last are ready", () => {
  const keySets = remoteKeySets({ ready: 2 });
  const of = (id: string) => keySets({ id, keysUrl: addressOf(id) });
  const [one, two] = [of("one"), of("two")];
  expect(of("one")).toBe(one);
  of("three");
  expect(of("one")).toBe(one);
  expect(of("two")).not.toBe(two);
});

test("and fetched anew from another address", async () => {
  asked.length = 0;
  const keySets = remoteKeySets();
  for (const path of ["old", "new", "new"])
    await jwtVerify(token, keySets({ id: "one", keysUrl: addressOf(path) }).find);
  expect(asked).toEqual(["/old", "/new"]);
});
