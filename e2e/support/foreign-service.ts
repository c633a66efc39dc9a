import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface ForeignService {
  url: string;
  /** What it was shown by whoever believes in it, as it stood in the header. */
  bearers: string[];
  close(): Promise<void>;
}

/** A seat service of somebody else's, which says this of how to sign in, and knows nothing beyond. */
export async function startForeignService(connection: Record<string, string>): Promise<ForeignService> {
  const bearers: string[] = [];
  const server = createServer((request, response) => {
    const { authorization, origin = "*" } = request.headers;
    if (authorization !== undefined) bearers.push(authorization);
    const headers = { "Content-Type": "application/json", "Access-Control-Allow-Origin": origin };
    const isConnection = request.url?.startsWith("/v1/connection") === true;
    response.writeHead(isConnection ? 200 : 503, headers).end(JSON.stringify(isConnection ? connection : {}));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bearers,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
