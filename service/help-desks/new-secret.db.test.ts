import { expect, test } from "vitest";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";
import { waitsFor } from "../testing/waits.ts";
import { putHelpDesk } from "./put-help-desk.ts";
import { connectAnew } from "./testing/connected-desk.ts";
import { API, CLIENT } from "./testing/scripted-help-desk.ts";

/** The client gets another secret at the help desk, and the operator puts it here, amid a picture. */
const services = testServices(await testDatabase());
const NEXT = { ...CLIENT, secret: "the next secret of the client" };

async function openAmidPicture(phase: "list" | "products") {
  const desk = await connectAnew(services);
  desk.host.pageSize = 10;
  for (let id = 1; id <= 30; id += 1) desk.host.people.set(id, { role: "agent" });
  for (let id = 31; id <= 40; id += 1) desk.host.people.set(id, { role: "agent", role_type: 1 });
  const until = phase === "list" ? /page%5Bafter%5D=20$/ : /users\/35\/entitlements/;
  // The old secret ends there, and with it the token.
  desk.host.misbehaves.push(
    ...Array.from({ length: 99 }, () => ({ url }: { url: URL }) => {
      if (until.test(url.href)) desk.host.secret = NEXT.secret;
      return null;
    }),
  );
  await desk.work();
  expect(await desk.reading()).toMatchObject({ phase, last_error: "picture/secret-refused" });
  desk.host.misbehaves.length = 0;
  return desk;
}
const put = (connector: { client: string; secret?: string }) =>
  putHelpDesk(services, "maple", {
    ...{ kind: "zendesk", apiOrigin: API, webhooks: "off", ownerId: null, signInClient: null, connector },
  });

test("the next call is with it, and the list goes on at the page where the old one was refused", async () => {
  const desk = await openAmidPicture("list");
  const asked = desk.host.requests.length;
  await put(NEXT);
  await desk.work();
  const [first, second] = desk.host.requests.slice(asked);
  expect(first?.url.pathname).toBe("/oauth/tokens");
  expect(JSON.parse(first?.body ?? "")).toMatchObject({ client_secret: NEXT.secret });
  expect(second?.url.search).toContain("page%5Bafter%5D=20");
  expect(await desk.picture()).toMatchObject({ people: 40 });
  expect((await desk.reading()).last_error).toBeNull();
  expect(desk.host.asked(/custom_roles/), "it wasn't begun anew: once for its terms, once for its counts").toBe(2);
});

test("nobody whose roles in other products were read is asked again", async () => {
  const desk = await openAmidPicture("products");
  const picture = await desk.picture();
  await put(NEXT);
  await desk.workFor(60);
  expect(await desk.picture()).toEqual({ ...picture, unread: 0 });
  const refused = 2;
  expect(desk.host.asked(/entitlements/)).toBe(10 + refused - 1);
});

test("another client reads all of them anew", async () => {
  const desk = await openAmidPicture("list");
  await put({ client: "another", secret: NEXT.secret });
  expect(await desk.reading()).toMatchObject({ phase: "idle", picture_due_at: services.clock.now() });
});

test("a set-up that keeps the secret keeps the one that somebody is putting just then", async () => {
  await connectAnew(services);
  const secret = () =>
    services.db
      .selectFrom("help_desks")
      .select("connector_secret")
      .where("account_id", "=", "maple")
      .executeTakeFirst();
  await put(NEXT);
  const next = await secret();
  await put(CLIENT);
  expect(await secret()).not.toEqual(next);
  const waited = await waitsFor(
    services.db,
    (trx) =>
      trx
        .updateTable("help_desks")
        .set({ ...next })
        .where("account_id", "=", "maple")
        .execute(),
    () => put({ client: CLIENT.client }),
  );
  expect(waited).toBe(true);
  expect(await secret()).toEqual(next);
});
