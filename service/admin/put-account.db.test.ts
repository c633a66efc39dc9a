import { describe, expect, test } from "vitest";
import { Problem } from "../../shared/api/index.ts";
import { lockSubscription } from "../billing/lock.ts";
import { appendToOutbox } from "../outbox/append.ts";
import { accountSetup, setUpAccount } from "../testing/accounts.ts";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";
import { waitsFor } from "../testing/waits.ts";
import { putAccount } from "./put-account.ts";

const services = testServices(await testDatabase({ racers: 8 }));
const { db } = services;

const version = async (id: string) =>
  (await db.selectFrom("subscriptions").select("version").where("account_id", "=", id).executeTakeFirstOrThrow())
    .version;

const quantity = async (id: string, target: string) =>
  db
    .selectFrom("subscription_lines")
    .select(["quantity", "start_quantity"])
    .where("account_id", "=", id)
    .where("target", "=", target)
    .executeTakeFirst();

const refusal = async (attempt: Promise<unknown>) => {
  const thrown = await attempt.then(
    () => null,
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(Problem);
  return thrown as Problem;
};

describe("setting an account up", () => {
  test("makes it once, whatever is sent again", async () => {
    expect(await putAccount(services, "acorn", accountSetup("acorn"))).toEqual({ id: "acorn", created: true });
    expect(await putAccount(services, "acorn", accountSetup("acorn"))).toEqual({ id: "acorn", created: false });
    expect(await version("acorn")).toBe(1n);
    const ledger = await db.selectFrom("ledger").selectAll().where("account_id", "=", "acorn").orderBy("id").execute();
    expect(ledger.map((row) => [row.kind, row.target, row.quantity_before, row.quantity_after])).toEqual([
      ["setup", "suite", 0, 10],
      ["setup", "advanced-data-privacy", 0, 4],
    ]);
  });

  test("by eight processes at once makes it once", async () => {
    const setup = accountSetup("maple");
    const made = await Promise.all(Array.from({ length: 8 }, () => putAccount(services, "maple", setup)));
    expect(made.filter(({ created }) => created)).toHaveLength(1);
    const rows = await db.selectFrom("ledger").select("id").where("account_id", "=", "maple").execute();
    expect(rows).toHaveLength(3);
  });

  test("takes the exponent from ISO 4217", async () => {
    await setUpAccount(services, "birch");
    const rows = await db.selectFrom("accounts").select(["id", "exponent"]).orderBy("id").execute();
    expect(rows).toEqual([
      { id: "acorn", exponent: 2 },
      { id: "birch", exponent: 2 },
      { id: "maple", exponent: 0 },
    ]);
  });
});

describe("changing an account", () => {
  test("keeps what was bought, and starts a new line with its number", async () => {
    const setup = await setUpAccount(services, "willow");
    await db
      .updateTable("subscription_lines")
      .set({ quantity: 23 })
      .where("account_id", "=", "willow")
      .where("target", "=", "support-suite")
      .execute();
    const [support] = setup.lines;
    const lines = [{ ...support, unitPriceMinor: 90_000 }, accountSetup("aspen").lines[1]] as typeof setup.lines;
    await putAccount(services, "willow", { ...setup, lines });
    expect(await quantity("willow", "support-suite")).toEqual({ quantity: 23, start_quantity: 20 });
    expect(await quantity("willow", "chat")).toEqual({ quantity: 3, start_quantity: 3 });
    expect(await quantity("willow", "legacy-sell")).toBeUndefined();
    expect(await version("willow")).toBe(2n);
  });

  test.each([
    { change: { taxRateBasisPoints: 700 } },
    { change: { timeZone: "Europe/Dublin" } },
    { change: { cycleAnchor: "2026-02-15" } },
    { change: { granularity: "second" } },
  ] as const)("of billing terms makes a new version: $change", async ({ change }) => {
    const setup = await setUpAccount(services, "cedar");
    const before = await version("cedar");
    await putAccount(services, "cedar", { ...setup, ...change });
    expect(await version("cedar")).toBe(before + 1n);
  });

  test("of who is told, and how, is kept; prices stay as they were", async () => {
    const secret = `whsec_${"A".repeat(43)}=`;
    const setup = await setUpAccount(services, "birch", { name: "Birch" });
    await putAccount(services, "birch", {
      ...setup,
      language: "it",
      salesEmail: "elena@vendor.example",
      webhook: { url: "https://birch.example/hooks", secret },
    });
    const told = db
      .selectFrom("accounts")
      .select(["language", "sales_email", "webhook_url", "webhook_secret"])
      .where("id", "=", "birch");
    expect(await told.executeTakeFirst()).toEqual({
      language: "it",
      sales_email: "elena@vendor.example",
      webhook_url: "https://birch.example/hooks",
      webhook_secret: secret,
    });
    expect(await version("birch")).toBe(1n);
    await putAccount(services, "birch", setup);
    expect(await told.executeTakeFirst()).toEqual({
      language: "en",
      sales_email: null,
      webhook_url: null,
      webhook_secret: null,
    });
  });

  test("of its name makes none", async () => {
    await setUpAccount(services, "birch", { name: "Birch & Sons" });
    expect(await version("birch")).toBe(1n);
  });
});

describe("refuses", () => {
  test.each([
    ["currency", { currency: "ZZZ" }],
    ["cycleAnchor", { cycleAnchor: "2026-02-29" }],
    ["cycleAnchor", { cycleAnchor: "2026-04-31" }],
    ["cycleAnchor", { cycleAnchor: "0000-01-01" }],
    ["timeZone", { timeZone: "Europe/Nowhere" }],
    ["timeZone", { timeZone: "+01:00" }],
    ["helpDeskOrigin", { helpDeskOrigin: "http://aspen.localhost:8400/agent" }],
    ["otherHelpDeskOrigins.1", { otherHelpDeskOrigins: ["https://brand.example", "https://brand.example/agent"] }],
    ["otherHelpDeskOrigins", { otherHelpDeskOrigins: ["http://aspen.localhost:8400"] }],
    ["corsOrigins.0", { corsOrigins: ["https://pages.example/"] }],
    ["gateProduct", { gateProduct: "talk" }],
  ])("a %s that the schema cannot know to be wrong: %o", async (field, change) => {
    const problem = await refusal(putAccount(services, "aspen", accountSetup("aspen", change)));
    expect(problem.type).toBe("invalid-input");
    expect(problem.details.fields?.map((wrong) => wrong.field)).toEqual([field]);
  });

  test("a product in two lines", async () => {
    const setup = accountSetup("aspen");
    const twice = setup.lines.map((line) => ({ ...line, products: setup.lines[0]?.products ?? [] }));
    expect((await refusal(putAccount(services, "aspen", { ...setup, lines: twice }))).type).toBe("invalid-input");
  });

  test.each(["issuer", "help desk"])("the %s of another account", async (what) => {
    await setUpAccount(services, "acorn");
    const { identity, helpDeskOrigin } = accountSetup("acorn");
    const stolen = what === "issuer" ? { identity } : { helpDeskOrigin };
    const problem = await refusal(putAccount(services, "aspen", accountSetup("aspen", stolen)));
    expect(problem.type).toBe("account-conflict");
    expect(await db.selectFrom("accounts").select("id").where("id", "=", "aspen").executeTakeFirst()).toBeUndefined();
  });

  describe("once seats are used", () => {
    const shrink = async (lines: (lines: ReturnType<typeof accountSetup>["lines"]) => typeof lines) => {
      const setup = accountSetup("birch");
      return refusal(putAccount(services, "birch", { ...setup, lines: lines(setup.lines) }));
    };

    test("to drop their product", async () => {
      await setUpAccount(services, "birch");
      await takeSeats("birch", "sell", 2);
      const problem = await shrink((lines) => lines.filter((line) => line.target !== "sell"));
      expect(problem.type).toBe("account-conflict");
      expect(problem.message).toContain("sell");
      expect(await quantity("birch", "sell")).toEqual({ quantity: 10, start_quantity: 10 });
    });

    test("to move it where there are fewer seats", async () => {
      await takeSeats("birch", "sell", 8, 2);
      const problem = await shrink((lines) =>
        lines
          .filter((line) => line.target !== "sell")
          .concat(
            lines.filter((line) => line.target === "sell").map((line) => ({ ...line, target: "few", quantity: 9 })),
          ),
      );
      expect(problem.type).toBe("account-conflict");
      expect(await quantity("birch", "few")).toBeUndefined();
    });
  });
});

test("waits for whoever changes the subscription, and is not in their way", async () => {
  await setUpAccount(services, "willow");
  const told = {
    accountId: "willow",
    type: "availability.changed",
    subject: "willow",
    payload: { account: "willow" },
  } as const;
  const made: unknown[] = [];
  const waited = await waitsFor(
    db,
    (trx) => lockSubscription(trx, "willow"),
    async () => {
      made.push(await putAccount(services, "willow", accountSetup("willow", { taxRateBasisPoints: 1 })));
    },
    // Its account is looked at by whatever is written down meanwhile.
    (trx) => appendToOutbox(trx, [told], services.clock.now()),
  );
  expect(waited).toBe(true);
  expect(made).toEqual([{ id: "willow", created: false }]);
});

async function takeSeats(account_id: string, product_id: string, count: number, from = 0): Promise<void> {
  const now = services.clock.now();
  for (let index = from; index < from + count; index += 1) {
    const id = `m${index}`;
    const member = { account_id, id, name: id, role: "agent", status: "active" } as const;
    await db
      .insertInto("members")
      .values({ ...member, product_roles: [], sequence: 1n, change_hash: "", added_at: now })
      .execute();
    const seat = { account_id, member_id: id, product_id, state: "confirmed", assigned_at: now } as const;
    await db.insertInto("assignments").values(seat).execute();
  }
}
