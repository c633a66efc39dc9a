import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { putAccount } from "../../admin/put-account.ts";
import { PAYMENT_METHODS } from "../../payment-methods.ts";
import { accountSetup } from "../../testing/accounts.ts";
import { testApp } from "../../testing/app.ts";
import { testDatabase } from "../../testing/database.ts";
import { testServices } from "../../testing/services.ts";
import { reconcile } from "../reconcile.ts";
import { openBank } from "../testing/direct-debit/bank.ts";
import { directDebit } from "../testing/direct-debit/method.ts";

// A way to pay that was added by a folder (`service/billing/testing/direct-debit/`) and the line that names it here.
const database = await testDatabase();
const bank = openBank();
const BANK_SECRET = "secret-of-the-bank";
const methods = [...PAYMENT_METHODS, directDebit(bank)];
const services = testServices(database, { methods, environment: { BANK_SECRET } });
const { app, tokens } = testApp(services);

const setup = (customerReference: string | null) =>
  accountSetup("acorn", { paymentMethod: "direct-debit", customerReference });
const refused = (field: string, expected: unknown) => ({
  details: { type: "invalid-input", fields: [{ field, expected }] },
});

test("an account is set up for it with the reference that it needs, where it is configured", async () => {
  const unconfigured = testServices(database, { methods });
  await expect(putAccount(unconfigured, "acorn", setup("mandate-7"))).rejects.toMatchObject(
    refused("paymentMethod", "one that this service offers: invoice"),
  );
  for (const reference of [null, "7"]) {
    await expect(putAccount(services, "acorn", setup(reference))).rejects.toMatchObject(
      refused("customerReference", "the account's mandate: mandate-123"),
    );
  }
  const billed = accountSetup("acorn", { paymentMethod: "invoice", customerReference: "mandate-7" });
  await expect(putAccount(services, "acorn", billed)).rejects.toMatchObject(
    refused("customerReference", "null: this method takes none"),
  );
  expect(await putAccount(services, "acorn", setup("mandate-7"))).toEqual({ id: "acorn", created: true });
});

test("its settings are said by name where they are wrong", () => {
  expect(() => testServices(database, { methods, environment: { BANK_SECRET: "short" } })).toThrow(
    "BANK_SECRET should be a secret of at least 16 characters",
  );
});

test("an order is paid by it, from the quote to the books, and its own events bring it on", async () => {
  const authorization = await tokens.member("acorn", "owner");
  const post = (url: string, payload: object, headers: object = {}) =>
    app.inject({ method: "POST", url, headers: { authorization, ...headers }, payload });

  const quote = (await post("/v1/quotes", { channel: "instant", lines: [{ target: "suite", add: 1 }] })).json();
  expect(quote.paymentMethod).toBe("direct-debit");
  const ordered = await post(
    "/v1/orders",
    { quoteId: quote.id },
    { "idempotency-key": "k", "if-match": `"${quote.version}"` },
  );
  expect([ordered.statusCode, ordered.json()]).toMatchObject([202, { state: "requires_action" }]);
  const [charge] = bank.asked;
  expect(charge).toMatchObject({ customerReference: "mandate-7", accountId: "acorn" });

  bank.agree();
  const event = { payment: charge?.paymentKey };
  const sign = (secret: string) => createHmac("sha256", secret).update(JSON.stringify(event)).digest("hex");
  const tell = (secret: string) => post("/v1/bank-events", event, { "x-bank-signature": sign(secret) });
  expect((await tell("another secret")).statusCode).toBe(401);
  expect(await reconcile({ services, payments: services.payments })).toBe(0);
  expect((await tell(BANK_SECRET)).statusCode).toBe(200);
  expect(await reconcile({ services, payments: services.payments })).toBe(1);

  const { id } = ordered.json<{ id: string }>();
  const read = await app.inject({ url: `/v1/orders/${id}`, headers: { authorization } });
  expect(read.json()).toMatchObject({ state: "provisioned" });
  const books = await database.db.selectFrom("payments").select(["provider", "provider_reference"]).execute();
  expect(books).toEqual([{ provider: "direct-debit", provider_reference: `debit-${charge?.paymentKey}` }]);
});

test("people read its own words", async () => {
  const headers = { authorization: await tokens.member("acorn", "owner") };
  expect((await app.inject({ url: "/v1/subscription", headers })).json()).toMatchObject({
    paymentMethod: "direct-debit",
    paymentNames: { en: "Debited from {payer}’s bank account" },
  });
});
