import { expect, test } from "vitest";
import { putAccount } from "../admin/put-account.ts";
import { unseal } from "../secrets/seal.ts";
import { accountSetup, setUpAccount } from "../testing/accounts.ts";
import { testApp } from "../testing/app.ts";
import type { Send } from "../testing/client.ts";
import { testClient } from "../testing/client.ts";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";
import { CONNECTOR_SECRET } from "./connectors.ts";

const services = testServices(await testDatabase());
const API = "https://maple.zendesk.com";
await putAccount(services, "maple", accountSetup("maple", { otherHelpDeskOrigins: [API, "http://acme.example"] }));
await setUpAccount(services, "cedar");
const send = testClient(testApp(services));
const bare = testClient(testApp({ ...services, config: { ...services.config, encryptionKeys: [] } }));

const connector = { client: "seatmeter", secret: "s3cret-of-the-client" };
const setup = { kind: "zendesk", apiOrigin: API, signInClient: "sign-in", connector };
const as = { as: "operator", id: "maple" } satisfies Partial<Send>;
const put = (changes: object = {}, by = send) => by("putHelpDesk", { ...as, body: { ...setup, ...changes } });

test("there is none at first, and none of an account that isn't there", async () => {
  for (const name of ["getHelpDesk", "deleteHelpDesk"] as const) {
    expect(await send(name, as)).toMatchObject({ status: 404, problem: "not-found" });
  }
  const body = {};
  expect(await send("requestPicture", { ...as, body })).toMatchObject({ status: 404, problem: "not-found" });
  expect(await send("checkHelpDesk", as)).toMatchObject({ status: 404, problem: "not-found" });
  const { status } = await send("putHelpDesk", { as: "operator", id: "oak", body: setup });
  expect(status).toBe(404);
});

test.each([
  ["an address of nobody's", { apiOrigin: "https://elsewhere.example" }],
  ["an address without TLS", { apiOrigin: "http://acme.example" }],
  ["an address with something after it", { apiOrigin: "https://other.example/" }],
  ["a client without a secret", { connector: { client: "seatmeter" } }],
])("%s is refused", async (_, changes) => {
  expect(await put(changes)).toMatchObject({ status: 400, problem: "invalid-input" });
});

test("a secret is refused where the service has no key to seal it with", async () => {
  expect(await put({}, bare)).toMatchObject({ status: 400, problem: "invalid-input" });
});

test("is connected, read from then on, and its secret is told to nobody", async () => {
  const made = await put();
  expect(made).toMatchObject({
    status: 201,
    body: {
      account: "maple",
      apiOrigin: API,
      webhooks: "on",
      signInClient: "sign-in",
      connectorClient: "seatmeter",
      reading: { state: "waiting", missing: 0, lastError: null },
      picture: null,
    },
  });
  expect(JSON.stringify(await send("getHelpDesk", as))).not.toContain(connector.secret);
  const row = await services.db.selectFrom("help_desks").selectAll().executeTakeFirstOrThrow();
  expect(JSON.stringify(row)).not.toContain(connector.secret);
  const purpose = CONNECTOR_SECRET;
  expect(await unseal(services.config, row.connector_secret ?? "", { account: "maple", purpose })).toBe(
    connector.secret,
  );
});

test("set up again without the secret the known one stays, but not for another client", async () => {
  const before = await services.db.selectFrom("help_desks").select("connector_secret").executeTakeFirstOrThrow();
  expect(await put({ connector: { client: "seatmeter" }, webhooks: "off" })).toMatchObject({
    status: 200,
    body: { webhooks: "off" },
  });
  const after = await services.db.selectFrom("help_desks").select("connector_secret").executeTakeFirstOrThrow();
  expect(after).toEqual(before);
  expect((await put({ connector: { client: "another" } })).problem).toBe("invalid-input");
});

test("another account doesn't get the same help desk", async () => {
  await services.db
    .insertInto("help_desk_addresses")
    .values({ account_id: "cedar", origin: "https://x.example" })
    .execute();
  await services.db
    .updateTable("accounts")
    .set({ help_desk_origin: `${API}` })
    .where("id", "=", "cedar")
    .execute();
  const taken = await send("putHelpDesk", { as: "operator", id: "cedar", body: setup });
  expect(taken).toMatchObject({ status: 409, problem: "account-conflict" });
});

test("a picture is taken when the operator asks, and the word about many missing people is kept for it", async () => {
  const body = { acceptMissing: true };
  expect(await send("requestPicture", { ...as, body })).toMatchObject({ status: 202, body: { account: "maple" } });
  const row = await services.db.selectFrom("help_desk_readings").selectAll().executeTakeFirstOrThrow();
  expect(row).toMatchObject({ accept_missing: true, picture_due_at: services.clock.now() });
});

test("without a connector nothing is read, and people sign in all the same", async () => {
  expect(await put({ connector: null })).toMatchObject({
    status: 200,
    body: { signInClient: "sign-in", connectorClient: null, reading: null },
  });
  const steps = [expect.objectContaining({ step: "set-up", state: "warning", mend: expect.any(String) })];
  expect(await send("checkHelpDesk", as)).toMatchObject({ status: 200, body: { works: true, steps } });
});

test("a connection is looked over as by the command, with what fails and how to mend it", async () => {
  // Nobody answers there.
  const apiOrigin = "http://127.0.0.1:9";
  await putAccount(services, "maple", accountSetup("maple", { otherHelpDeskOrigins: [API, apiOrigin] }));
  expect((await put({ apiOrigin, connector })).status).toBe(200);
  const { status, body } = await send("checkHelpDesk", as);
  expect([status, body?.account, body?.works]).toEqual([200, "maple", false]);
  expect(body?.steps).toMatchObject([
    { step: "set-up", state: "ok", mend: null },
    { step: "sign-in", state: "failed", says: expect.stringContaining("unreachable"), mend: expect.any(String) },
  ]);
  expect(JSON.stringify(body)).not.toContain(connector.secret);
});

test("is disconnected, once", async () => {
  await put();
  expect(await send("deleteHelpDesk", as)).toMatchObject({ status: 200, body: { account: "maple", webhooksLeft: [] } });
  expect((await send("getHelpDesk", as)).status).toBe(404);
  expect(await services.db.selectFrom("help_desk_readings").selectAll().execute()).toEqual([]);
});
