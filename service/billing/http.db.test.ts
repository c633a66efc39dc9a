import { expect, test } from "vitest";
import { setUpAccount } from "../testing/accounts.ts";
import { testApp } from "../testing/app.ts";
import { testClient } from "../testing/client.ts";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";

const services = testServices(await testDatabase());
await setUpAccount(services, "acorn");
const send = testClient(testApp(services));

test("a price is read again as it was given, by whom it was given to", async () => {
  const body = { channel: "instant", lines: [{ target: "suite", add: 2 }] };
  const given = await send("createQuote", { as: "owner", body });
  const id = given.body?.id ?? "";
  expect([given.status, given.headers.location]).toEqual([201, `/v1/quotes/${id}`]);
  expect(await send("getQuote", { as: "owner", id })).toMatchObject({ status: 200, body: given.body });
  expect(await send("getQuote", { as: "billing_admin", id })).toMatchObject({ status: 404, problem: "not-found" });
});
