import { pino } from "pino";
import { beforeEach, describe, expect, test } from "vitest";
import { setUpAccount } from "../../testing/accounts.ts";
import { testDatabase } from "../../testing/database.ts";
import { testServices } from "../../testing/services.ts";
import { deliver } from "../deliver.ts";
import { dispatch } from "../dispatch.ts";
import type { Message } from "../messages.ts";
import { mailReceiver } from "../testing/receivers.ts";
import { sampleMessages } from "../testing/samples.ts";
import { tell } from "../testing/told.ts";
import { mailSender } from "./sender.ts";

const receiver = await mailReceiver();
const lines: string[] = [];
const services = {
  ...testServices(await testDatabase(), { config: { smtpUrl: receiver.url } }),
  log: pino({ level: "trace" }, { write: (line: string) => lines.push(line) }),
};
const { db, clock } = services;
const send = mailSender(services);
const finish = async () => {
  while ((await deliver(services, "email", send, () => 0)) > 0);
};

await setUpAccount(services, "birch", {
  name: "Birch & <b>Sons</b>",
  deciders: [
    { name: "Olivia", role: "owner", email: "Olivia@birch.example" },
    { name: "Bill", role: "billing_admin", email: "bill@birch.example" },
    { name: "Nobody", role: "billing_admin" },
  ],
  salesEmail: "elena@vendor.example",
});
const now = clock.now();
for (const [id, role, email] of [
  ["ada", "agent", "ada@birch.example"],
  ["ben", "agent", null],
  ["adam", "admin", "adam@birch.example"],
  ["olivia", "admin", "olivia@birch.example"],
] as const) {
  const member = { account_id: "birch", id, role, email, name: id, status: "active" as const };
  await db
    .insertInto("members")
    .values({ ...member, product_roles: [], sequence: 1n, change_hash: "", added_at: now })
    .execute();
}
await db
  .insertInto("sales_inquiries")
  .values({
    id: "inq_1",
    account_id: "birch",
    reference: "S-2026-000001",
    state: "sent",
    member_id: "ada",
    name: "Ada",
    email: "ada.private@home.example",
    phone: "+39 02 1234",
    lines: "[]",
    message: "",
    created_at: now,
    updated_at: now,
  })
  .execute();

beforeEach(async () => {
  await db.deleteFrom("outbox").execute();
  await db.updateTable("accounts").set({ language: "en" }).execute();
  receiver.heard.length = 0;
  receiver.refuse(null);
});

const sample = (type: Message["type"], name = "Ada") =>
  sampleMessages("birch", name).filter((each) => each.type === type);
const told = () => receiver.heard.map(({ to }) => to.join()).sort();

describe("who is told", () => {
  const owner = "Olivia@birch.example";
  const bill = "bill@birch.example";
  const ada = "ada@birch.example";
  const sender = "ada.private@home.example";
  test.each<[Message["type"], string[]]>([
    ["order.provisioned", [owner, ada, bill]],
    ["order.undone", [owner, ada, bill]],
    ["order.declined", [ada]],
    ["order.requires_action", []],
    ["request.made", [owner, bill]],
    ["request.reminded", [owner, bill]],
    ["request.cancelled", [owner, bill]],
    ["request.approved", [ada]],
    ["request.forwarded", [ada]],
    ["request.declined", [ada]],
    ["request.expired", [ada]],
    ["request.superseded", [ada]],
    ["request.payment_failed", [owner, ada, bill]],
    ["sales.sent", [sender, "elena@vendor.example"]],
    ["sales.ordered", [sender]],
    ["sales.arrived", [sender]],
    ["members.demoted", [owner, bill]],
    ["renewal.approaching", [owner, bill]],
    ["seats.exhausted", [owner, ada, "adam@birch.example", bill]],
    ["availability.changed", []],
  ])("of %s", async (type, addresses) => {
    await tell(services, ...sample(type));
    await finish();
    expect(told()).toEqual(addresses);
  });
});

test("what cannot be made sense of holds up nobody, and is looked at again", async () => {
  const broken = [
    { type: "order.provisioned", payload: "{}" },
    { type: "of.tomorrow", payload: "{}" },
  ];
  const at = clock.now();
  await db
    .insertInto("outbox")
    .values(broken.map((each) => ({ ...each, account_id: "birch", subject: "birch", created_at: at })))
    .execute();
  await tell(services, ...sample("order.declined"));
  await finish();
  expect(told()).toEqual(["ada@birch.example"]);
  const left = () => db.selectFrom("outbox").select("type").where("dispatched_at", "is", null).orderBy("id").execute();
  expect(await left()).toEqual([{ type: "order.provisioned" }, { type: "of.tomorrow" }]);
  await db.updateTable("outbox").set({ next_attempt_at: at }).execute();
  expect(await dispatch(services)).toBe(2);
  expect(await left()).toHaveLength(2);
});

describe("a mail", () => {
  test("is one for each receiver, in both forms, with an id of its own", async () => {
    await tell(services, ...sample("order.provisioned"));
    await finish();
    expect(receiver.heard).toHaveLength(3);
    expect(new Set(receiver.heard.map(({ parsed }) => parsed.messageId)).size).toBe(3);
    for (const { from, to, parsed } of receiver.heard) {
      expect(from).toBe("seatmeter@service.example");
      expect(parsed.to?.map(({ address }) => address)).toEqual(to);
      expect(parsed.messageId).toMatch(/^<dlv_\d+@service\.example>$/);
      expect(parsed.subject).toBe("Licenses added: receipt 2026-000001");
      expect(parsed.text).toContain("Birch & <b>Sons</b>");
      expect(parsed.html).toContain("Birch &#38; &#60;b&#62;Sons&#60;/b&#62;");
      expect(parsed.headers.find(({ key }) => key === "auto-submitted")?.value).toBe("auto-generated");
    }
  });

  test("is in the account's language", async () => {
    await db.updateTable("accounts").set({ language: "it" }).where("id", "=", "birch").execute();
    await tell(services, ...sample("request.approved"));
    await finish();
    expect(receiver.heard[0]?.parsed.subject).toBe("La tua richiesta di licenze è stata approvata");
    expect(receiver.heard[0]?.parsed.html).toContain('<html lang="it">');
  });

  test("has no header that a name put there", async () => {
    const name = "Ada\r\nBcc: all@evil.example\r\n\r\n<script>alert(1)</script>";
    await tell(services, ...sample("request.made", name));
    await finish();
    expect(told()).toEqual(["Olivia@birch.example", "bill@birch.example"]);
    const [mail] = receiver.heard;
    const keys = mail?.parsed.headers.map(({ key }) => key);
    expect(keys).not.toContain("bcc");
    expect(mail?.parsed.subject).toBe("License request from Ada Bcc: all@ evil. example <script>alert(1)</script>");
    expect(mail?.parsed.html).not.toContain("<script");
  });

  test("of a long subject beyond ASCII arrives whole, and cut after a whole character", async () => {
    await tell(services, ...sample("request.made", `${"ü😀".repeat(60)}`));
    await finish();
    expect(receiver.heard[0]?.parsed.subject).toBe(`License request from ${"ü😀".repeat(59)}ü…`);
  });

  test("that the server refuses is sent again with the same id", async () => {
    receiver.refuse(Object.assign(new Error("try ada@birch.example later"), { responseCode: 451 }));
    await tell(services, ...sample("order.declined"));
    lines.length = 0;
    await finish();
    const [waiting] = await db.selectFrom("deliveries").selectAll().execute();
    expect(waiting).toMatchObject({ last_error: "smtp-451", attempts: 1, delivered_at: null });
    expect(lines.join("")).toContain("smtp-451");
    expect(lines.join("")).not.toMatch(/ada|birch\.example/i);
    receiver.refuse(null);
    clock.advance(5);
    await finish();
    expect(receiver.heard.map(({ parsed }) => parsed.messageId)).toEqual([`<${waiting?.id}@service.example>`]);
  });

  test("is not lost where no server answers", async () => {
    const nowhere = mailSender({ ...services, config: { ...services.config, smtpUrl: "smtp://127.0.0.1:1" } });
    await tell(services, ...sample("order.declined"));
    await deliver(services, "email", nowhere, () => 0);
    expect(await db.selectFrom("deliveries").select("last_error").execute()).toEqual([{ last_error: "ESOCKET" }]);
    clock.advance(5);
    await finish();
    expect(told()).toEqual(["ada@birch.example"]);
  });
});
