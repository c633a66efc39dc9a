import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, describe, expect, test } from "vitest";
import { helpDeskCalls } from "../metrics/process-metrics.ts";
import { isApiOrigin } from "./address.ts";
import { hostSender } from "./send.ts";

const asked: string[] = [];
const routes: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  "/fine": (_, response) => response.setHeader("X-Rate-Limit", "700").end('{"ok":true}'),
  "/elsewhere": (_, response) => response.writeHead(302, { Location: "/fine" }).end(),
  "/refused": (_, response) => response.writeHead(403).end(),
  "/too-many": (_, response) => response.writeHead(429).end(),
  "/failed": (_, response) => response.writeHead(503).end(),
  "/large": (_, response) => response.end("x".repeat(5_000)),
  "/never": () => undefined,
  "/cut": (_, response) => {
    response.writeHead(200, { "Content-Length": "100" }).write("half");
    response.socket?.destroy();
  },
};
const server = createServer((request, response) => {
  asked.push(request.url ?? "");
  routes[request.url ?? ""]?.(request, response);
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const send = (path: string, options: Parameters<typeof hostSender>[0] = {}, host = "127.0.0.1") =>
  hostSender(options)({ method: "GET", url: new URL(path, `http://${host}:${port}`), headers: {} });

test.each(["127.0.0.1", "localhost", "acorn.localhost"])("asks this machine by the name %s", async (host) => {
  expect(await send("/fine", {}, host)).toMatchObject({
    status: 200,
    headers: { "x-rate-limit": "700" },
    body: '{"ok":true}',
  });
});

test("follows no redirect", async () => {
  asked.length = 0;
  expect(await send("/elsewhere")).toMatchObject({ status: 302 });
  expect(asked).toEqual(["/elsewhere"]);
});

test.each([
  ["/large", { maxBytes: 4_999 }, "too-large"],
  ["/never", { patienceMs: 50 }, "timeout"],
  ["/cut", {}, "unreachable"],
])("%s with %j is no answer", async (path, options, fault) => {
  await expect(send(path, options)).rejects.toMatchObject({ fault });
});

test("nobody there is no answer", async () => {
  const url = new URL("http://127.0.0.1:1/");
  await expect(hostSender()({ method: "GET", url, headers: {} })).rejects.toMatchObject({ fault: "unreachable" });
});

describe("an API's address", () => {
  test.each([
    "https://acme.zendesk.com",
    "https://support.acme.example",
    "http://127.0.0.1:8400",
    "http://a.localhost:1",
  ])("may be %s", (origin) => expect(isApiOrigin(origin)).toBe(true));
  test.each([
    "http://acme.zendesk.com",
    "https://acme.zendesk.com/",
    "https://a:b@acme.example",
    "ftp://localhost",
    "acme",
  ])("may not be %s", (origin) => expect(isApiOrigin(origin)).toBe(false));
});

test.each([
  ["/fine", "answered"],
  ["/elsewhere", "answered"],
  ["/refused", "refused"],
  ["/too-many", "too_many"],
  ["/failed", "failed"],
  ["/cut", "unreachable"],
  ["/large", "unreachable"],
])("counts a call to %s once, as %s", async (path, outcome) => {
  helpDeskCalls.reset();
  await send(path, { maxBytes: 1_000 }).catch(() => undefined);
  const { values } = await helpDeskCalls.get();
  expect(values).toEqual([{ labels: { outcome }, value: 1 }]);
});
