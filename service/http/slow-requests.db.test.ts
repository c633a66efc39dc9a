import { once } from "node:events";
import type { AddressInfo, Socket } from "node:net";
import { connect } from "node:net";
import { afterAll, expect, test } from "vitest";
import { createHandlers } from "../handlers.ts";
import { setUpAccount } from "../testing/accounts.ts";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";
import { testIssuer } from "../testing/tokens.ts";
import { createApp } from "./app.ts";

const services = testServices(await testDatabase());
await setUpAccount(services, "acorn");
const { keySets, helpDesk } = testIssuer();
const patience = { forHeaders: 300, forAll: 300, lookEvery: 50 };
const app = createApp(services, createHandlers(services), { keySets, patience });
await app.listen({ host: "127.0.0.1", port: 0 });
const { port } = app.server.address() as AddressInfo;
const sockets: Socket[] = [];
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await app.close();
});

/** Sends `start`, then a byte every now and then for as long as the other side takes it; resolves with what was answered. */
async function drip(start: string, byte: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  sockets.push(socket);
  let answer = "";
  socket.on("data", (chunk) => {
    answer += chunk;
  });
  socket.on("error", () => undefined);
  socket.write(start);
  const dripping = setInterval(() => socket.write(byte), 40);
  await once(socket, "close");
  clearInterval(dripping);
  return answer;
}

const HEAD =
  "PUT /v1/assignments/m-1 HTTP/1.1\r\nHost: seats\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n";

test.each<[string, () => Promise<string>]>([
  ["a body of a caller", async () => `${HEAD}Authorization: ${await helpDesk("acorn")}\r\n\r\n{"name":"`],
  ["a body that nobody reads, since its caller was refused", async () => `${HEAD}\r\n{"name":"`],
  [
    "a body of nobody, in pieces",
    async () => `${HEAD.replace("Content-Length: 5000", "Transfer-Encoding: chunked")}\r\n`,
  ],
  ["headers", async () => `${HEAD}X-Slow: `],
])("%s that drips in is ended", async (what, start) => {
  const byte = what.includes("pieces") ? "1\r\nx\r\n" : "x";
  expect(await drip(await start(), byte)).toMatch(/^HTTP\/1\.1 4(01|08) /);
});

test("nobody is waited for without end", () => {
  const { server } = createApp(services, createHandlers(services), { keySets });
  expect([server.headersTimeout, server.requestTimeout]).toEqual([10_000, 10_000]);
});
