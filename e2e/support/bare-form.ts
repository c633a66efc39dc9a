import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A page with the form, at an address that no manifest names; nothing is behind it. */
export async function serveForm(): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const isPage = request.url?.startsWith("/agent/") === true;
    response.writeHead(isPage ? 200 : 404, { "Content-Type": "text/html; charset=utf-8" }).end(isPage ? FORM : "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const FORM = `<!doctype html><html lang="en"><title>Add user</title><body><form>
<label>Email <input type="email"></label>
<label for="type">User type</label><select id="type"><option value="staff">Staff member</option></select>
<button type="button">Add</button></form></body></html>`;
