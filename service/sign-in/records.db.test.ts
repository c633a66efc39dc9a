import { expect, test } from "vitest";
import { setUpAccount } from "../testing/accounts.ts";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";
import { createSignInTidy } from "./job.ts";
import { signInRecords } from "./records.ts";

const services = testServices(await testDatabase());
await setUpAccount(services, "acorn");
await setUpAccount(services, "maple");
const records = signInRecords(services, "acorn");

test("of many who bring a code at once one is in time", async () => {
  const codes = records("AuthorizationCode");
  await codes.upsert("code", { accountId: "35436" }, 60);
  const brought = await Promise.allSettled(Array.from({ length: 8 }, () => codes.consume("code")));
  expect(brought.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await codes.find("code")).toMatchObject({ accountId: "35436", consumed: expect.any(Number) });
});

test("what was ended stays so for a request that had read it before", async () => {
  const sessions = records("Session");
  await sessions.upsert("session", { uid: "uid", accountId: "35436" }, 60);
  const before = await sessions.findByUid("uid");
  await sessions.destroy("session");
  await sessions.upsert("session", { ...before, uid: "uid" }, 60);
  expect([await sessions.find("session"), await sessions.findByUid("uid")]).toEqual([undefined, undefined]);
  const kept = await services.db.selectFrom("sign_in_records").select("payload").where("ended", "=", true).execute();
  expect(kept).toEqual([{ payload: "" }]);
});

test("a record is of one account and one kind, and opens for no other, also where somebody moved its row", async () => {
  await records("Session").upsert("mine", { accountId: "35436" }, 60);
  const maples = signInRecords(services, "maple")("Session");
  expect(await maples.find("mine")).toBeUndefined();
  expect(await records("Grant").find("mine")).toBeUndefined();
  const { id } = await services.db
    .selectFrom("sign_in_records")
    .select("id")
    .where("ended", "=", false)
    .where("model", "=", "Session")
    .executeTakeFirstOrThrow();
  const { payload, expires_at } = await services.db
    .selectFrom("sign_in_records")
    .select(["payload", "expires_at"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  await services.db
    .insertInto("sign_in_records")
    .values({
      account_id: "maple",
      model: "Session",
      id,
      payload,
      expires_at,
      uid: null,
      grant_id: null,
      consumed_at: null,
    })
    .execute();
  await expect(maples.find("mine")).rejects.toThrow("is of something else");
});

test("what has ended by itself is found no more, and then forgotten", async () => {
  const grants = records("Grant");
  await grants.upsert("old", { accountId: "35436" }, -1);
  await grants.upsert("new", { accountId: "35436" }, 60);
  expect(await grants.find("old")).toBeUndefined();
  await createSignInTidy(services).run(new AbortController().signal);
  const kept = await services.db.selectFrom("sign_in_records").select("id").where("model", "=", "Grant").execute();
  expect(kept).toHaveLength(1);
});
