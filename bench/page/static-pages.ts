import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface StaticPages {
  port: number;
  close(): Promise<void>;
}

/** The markup of the agent interface, with nothing of the host behind it. */
const page = (main: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Help desk</title><link rel="icon" href="data:,"></head>
<body><header data-test-id="header-toolbar"><button data-test-id="header-toolbar-add-menu-button">Add</button></header>
<main>${main}</main></body></html>`;

/** The full-page add-user form. */
const FORM = `<form>
<div><label for="name">Name</label><input id="name" name="name"></div>
<div><label for="email">Email</label><input id="email" type="email" name="email"></div>
<div><label for="type">User type</label><select id="type" name="user_type">
<option value="end_user">End user</option><option value="staff" selected>Staff member</option></select></div>
<div><label for="role">Role</label><select id="role" name="role">
<option value="agent" selected>Agent</option><option value="admin">Administrator</option></select></div>
<button type="submit">Add</button>
</form>`;

/** Where the form is; at every other address the page is idle. */
export const FORM_PATH = "/agent/users/new";

/** Serves both pages at every host. */
export async function serveStaticPages(): Promise<StaticPages> {
  const server = createServer(({ url }, response) => {
    response
      .setHeader("Content-Type", "text/html; charset=utf-8")
      .end(page(url === FORM_PATH ? FORM : "<h1>Home</h1>"));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
