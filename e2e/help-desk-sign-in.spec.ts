import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { SIGN_IN_CLIENT } from "../sandbox/oauth/clients.ts";
import type { Stack } from "../scripts/stack.ts";
import { expect, test } from "./support/fixtures.ts";
import { signIn } from "./support/help-desk.ts";
import { change } from "./support/rows.ts";

test.use({ serviceEnv: { SEATMETER_ENCRYPTION_KEYS: Buffer.alloc(32, 7).toString("base64url") } });

/** Where programs ask acorn's help desk: they don't resolve its name. */
async function startApi(stack: Stack) {
  const { host, port } = new URL(stack.helpDesk("acorn"));
  const server = createServer((incoming, response) => {
    const { method, url: path, headers } = incoming;
    const outgoing = request({ host: "127.0.0.1", port, method, path, headers: { ...headers, host } }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    incoming.pipe(outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

/** Has acorn's people sign in with the help desk itself. */
async function connect(stack: Stack) {
  const api = await startApi(stack);
  await change(
    stack,
    `INSERT INTO help_desks (account_id, kind, api_origin, sign_in_client, connected_at, updated_at)
     VALUES ('acorn', 'zendesk', '${api.origin}', '${SIGN_IN_CLIENT}', now(), now())`,
  );
  return api;
}

test("people sign in with the help desk itself by one press, then silently, and nobody by another's session", async ({
  stack,
  openBrowser,
}) => {
  const api = await connect(stack);
  const { context } = await openBrowser();
  const desk = await signIn(context, stack, "acorn", "owner");
  await desk.openAddUser();
  const [consent] = await Promise.all([
    context.waitForEvent("page"),
    desk.form.getByRole("button", { name: "Connect" }).click(),
  ]);
  await consent.getByRole("button", { name: "Allow" }).click();
  await expect(desk.meter).toBeVisible();

  // The page asks anew who is signed in, and nobody is shown a window.
  const pages = context.pages().length;
  await desk.page.reload();
  await desk.openAddUser();
  await expect(desk.meter).toBeVisible();
  expect(context.pages()).toHaveLength(pages);

  // The service's session is still the owner's; the page is somebody else's by now.
  const other = await signIn(context, stack, "acorn", "agent");
  await other.openAddUser();
  await expect(other.form.getByRole("button", { name: "Connect" })).toBeVisible();
  await expect(other.meter).toBeHidden();
  api.close();
});
