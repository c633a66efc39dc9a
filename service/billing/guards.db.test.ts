import { expect, test } from "vitest";
import { testDatabase } from "../testing/database.ts";
import { openDesk } from "./testing/desk.ts";

const database = await testDatabase();

// What the code takes care of, the database refuses, too: a second line of defence that no other test can see.
test("the database itself refuses a second order of one key, and a second charge of one payment key", async () => {
  const desk = await openDesk(database, "acorn");
  await desk.order(await desk.quote(), { key: "k" });
  const { db } = desk.services;
  const order = await db.selectFrom("orders").selectAll().executeTakeFirstOrThrow();
  const another = { ...order, id: "ord_2", payment_key: "pay_2", receipt: "2" };
  await expect(db.insertInto("orders").values(another).execute()).rejects.toMatchObject({
    code: "23505",
    constraint: "orders_account_id_member_id_idempotency_key_key",
  });
  const payment = await db.selectFrom("payments").selectAll().executeTakeFirstOrThrow();
  await expect(
    db
      .insertInto("payments")
      .values({ ...payment, id: "pmt_2" })
      .execute(),
  ).rejects.toMatchObject({ code: "23505", constraint: "payments_payment_key_kind_key" });
});
