import { createServer, request } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { selfSigned } from "./certificate.ts";

/** What stands behind a host of a real name: a server on this machine, and the name that it knows itself by. */
export interface Behind {
  url: string;
  host?: string;
}

/** A proxy for browsers: by it they reach these hosts, with TLS as anywhere, and no other. */
export interface HttpsHosts {
  port: number;
  close(): Promise<void>;
}

/** Builds for the stores speak to real names alone, and with TLS alone; what they are tried on has neither. */
export async function startHttpsHosts(hosts: Readonly<Record<string, Behind>>): Promise<HttpsHosts> {
  const secure = createSecureServer(selfSigned(), (incoming, outgoing) => {
    const behind = hosts[incoming.headers.host ?? ""];
    if (behind === undefined) {
      outgoing.writeHead(421).end();
      return;
    }
    const { url, host = new URL(url).host } = behind;
    const headers = { ...incoming.headers, host };
    const onward = request(new URL(incoming.url ?? "/", url), { method: incoming.method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on("error", () => outgoing.destroy());
    incoming.pipe(onward);
  });
  const proxy = createServer((_incoming, outgoing) => outgoing.writeHead(403).end());
  proxy.on("connect", ({ url = "" }, socket, first) => {
    socket.on("error", () => socket.destroy());
    if (!Object.hasOwn(hosts, url.replace(/:443$/, ""))) {
      socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
      return;
    }
    socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
    if (first.length > 0) socket.unshift(first);
    secure.emit("connection", socket);
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  return {
    port: (proxy.address() as AddressInfo).port,
    close() {
      secure.closeAllConnections();
      proxy.closeAllConnections();
      return new Promise((resolve) => proxy.close(() => resolve()));
    },
  };
}
