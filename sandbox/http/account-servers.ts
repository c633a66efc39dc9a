import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface AccountServers {
  /** The account of each port. */
  ports: ReadonlyMap<number, string>;
  close(): Promise<void>;
}

/**
 * Gives each account an origin of its own on this machine, `http://127.0.0.1:PORT`, for programs: they don't resolve the
 * accounts' names, and the vendor's API has no path in front. What comes there is answered by `main`.
 */
export async function listenForAccounts(accounts: readonly string[], main: Server): Promise<AccountServers> {
  const ports = new Map<number, string>();
  const servers = await Promise.all(
    accounts.map(async (account) => {
      const server = createServer((request, response) => main.emit("request", request, response));
      server.listen(0, "127.0.0.1");
      await once(server, "listening");
      ports.set((server.address() as AddressInfo).port, account);
      return server;
    }),
  );
  const close = async (server: Server) => {
    server.keepAliveTimeout = 1;
    server.close();
    server.closeIdleConnections();
    await once(server, "close");
  };
  return { ports, close: () => Promise.all(servers.map(close)).then(() => undefined) };
}
