import { createHash } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import type { OperatorSecrets } from "../../config.ts";
import { setUpAccount } from "../../testing/accounts.ts";
import { testApp } from "../../testing/app.ts";
import { testDatabase } from "../../testing/database.ts";
import { PUBLIC_ORIGIN, testServices } from "../../testing/services.ts";
import { deliver } from "../deliver.ts";
import { mailReceiver } from "../testing/receivers.ts";
import { tell } from "../testing/told.ts";
import { createEndLinks } from "./end-link.ts";
import { mailSender } from "./sender.ts";

const receiver = await mailReceiver();
const services = testServices(await testDatabase(), { config: { smtpUrl: receiver.url } });
const { db } = services;
const { app, tokens } = testApp(services);
const send = mailSender(services);

const OWNER = "Olivia@acorn.example";
const AGENT = "ann@acorn.example";
const ANOTHER = "another-secret-of-at-least-32-bytes";
for (const account of ["acorn", "birch"] as const) {
  await setUpAccount(services, account, { deciders: [{ name: "Olivia", role: "owner", email: OWNER }] });
}
for (const [id, email] of [
  ["agent", AGENT],
  ["owner", OWNER.toLowerCase()],
  ["admin", null],
] as const) {
  const member = { account_id: "acorn", id, name: id, role: "agent", status: "active", email } as const;
  await db
    .insertInto("members")
    .values({ ...member, product_roles: [], sequence: 1n, change_hash: "", added_at: services.clock.now() })
    .execute();
}

/** The mails of the last license being taken by the agent. */
async function mailsOf(accountId: "acorn" | "birch" = "acorn") {
  receiver.heard.length = 0;
  const payload = { product: { id: "support", name: "Support" }, actorId: "agent" };
  await tell(services, { accountId, type: "seats.exhausted", subject: accountId, payload });
  while ((await deliver(services, "email", send, () => 0)) > 0);
  return new Map(receiver.heard.map(({ to, parsed }) => [to.join(), parsed]));
}

/** The link as mail programs read it. */
async function linkTo(address: string): Promise<string> {
  const mail = (await mailsOf()).get(address);
  const header = (name: string) => mail?.headers.find(({ key }) => key === name)?.value;
  expect(header("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
  const link = header("list-unsubscribe")?.replace(/^<|>$/g, "").replaceAll(/\s/g, "") ?? "";
  expect(mail?.text).toContain(`To stop these emails: ${link}`);
  expect(link.startsWith(`${PUBLIC_ORIGIN}/`)).toBe(true);
  return link.slice(PUBLIC_ORIGIN.length);
}

const oneClick = (url: string) =>
  app.inject({
    method: "POST",
    url,
    headers: { "content-type": "application/x-www-form-urlencoded" },
    payload: "List-Unsubscribe=One-Click",
  });
const mails = async (by: "agent" | "owner" | "admin", lastLicense?: boolean) =>
  app.inject({
    url: "/v1/mails",
    headers: { authorization: await tokens.member("acorn", by) },
    ...(lastLicense === undefined ? {} : { method: "PUT" as const, payload: { lastLicense } }),
  });

beforeEach(() => db.deleteFrom("ended_mails").execute());

describe("mails about the last license", () => {
  test("end by the button that mail programs show, for that person alone", async () => {
    const link = await linkTo(AGENT);
    expect((await oneClick(link)).statusCode).toBe(200);
    expect([...(await mailsOf()).keys()]).toEqual([OWNER]);
    // Once more changes nothing.
    expect((await oneClick(link)).statusCode).toBe(200);
    expect((await mails("agent")).json()).toEqual({ lastLicense: false, address: AGENT });
  });

  test("end by the page that the mail's link opens, not by looking at it", async () => {
    const link = await linkTo(OWNER);
    const page = await app.inject({ url: link });
    expect([page.statusCode, page.headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
    expect(page.headers["content-security-policy"]).toContain("default-src 'none'");
    const style = /<style>(.*?)<\/style>/s.exec(page.body)?.[1] ?? "";
    const hash = createHash("sha256").update(style).digest("base64");
    expect(page.headers["content-security-policy"]).toContain(`style-src 'sha256-${hash}'`);
    expect(page.body).toContain('<form method="post"><button>Stop these emails</button></form>');
    expect([...(await mailsOf()).keys()].sort()).toEqual([OWNER, AGENT].sort());
    expect((await oneClick(link)).body).toContain(
      "You won’t get any more emails when the last license of Acorn is taken.",
    );
    expect([...(await mailsOf()).keys()]).toEqual([AGENT]);
  });

  test("of another account go on", async () => {
    await oneClick(await linkTo(OWNER));
    expect([...(await mailsOf("birch")).keys()]).toEqual([OWNER]);
  });

  test("are ended and had again by whoever is signed in, also those that go to a decider's address", async () => {
    expect((await mails("owner")).json()).toEqual({ lastLicense: true, address: OWNER.toLowerCase() });
    expect((await mails("owner", false)).json()).toMatchObject({ lastLicense: false });
    expect([...(await mailsOf()).keys()]).toEqual([AGENT]);
    expect((await mails("owner", true)).json()).toMatchObject({ lastLicense: true });
    expect([...(await mailsOf()).keys()].sort()).toEqual([OWNER, AGENT].sort());
  });

  test("of somebody whose address is not known can't be ended there, and it says so", async () => {
    expect((await mails("admin")).json()).toEqual({ lastLicense: true, address: null });
    expect((await mails("admin", false)).statusCode).toBe(404);
  });
});

describe("a link", () => {
  test("holds no address that can be read, and no other person's", async () => {
    const links = createEndLinks(services.config);
    const address = `${"a".repeat(64)}@${"b".repeat(60)}.example`;
    const link = await links.linkFor({ accountId: "acorn", address });
    const token = new URL(link).searchParams.get("token") ?? "";
    expect(await links.read(token)).toEqual({ accountId: "acorn", address });
    const parts = token.split(".").map((part) => Buffer.from(part, "base64url").toString("latin1"));
    expect(parts.join()).not.toContain("aaaa");
  });

  test.each([
    "",
    "x",
    "a.b.c.d.e",
    "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA",
  ])("that is none of ours (%j) changes nothing, and says where to go", async (token) => {
    for (const answer of [
      await app.inject({ url: `/v1/mails/end?token=${token}` }),
      await oneClick(`/v1/mails/end?token=${token}`),
    ]) {
      expect(answer.statusCode).toBe(404);
      expect(answer.body).toContain("This link no longer works.");
    }
    expect(await db.selectFrom("ended_mails").select("address").execute()).toEqual([]);
  });

  test("of another secret is none of ours", async () => {
    const links = createEndLinks({ ...services.config, operatorSecrets: [ANOTHER] });
    const link = await links.linkFor({ accountId: "acorn", address: AGENT });
    expect((await oneClick(link.slice(PUBLIC_ORIGIN.length))).statusCode).toBe(404);
  });

  test("of a former secret works while that one is still taken, and new ones are of the secret in use", async () => {
    const { operatorSecrets: before } = services.config;
    const of = (operatorSecrets: OperatorSecrets) => createEndLinks({ ...services.config, operatorSecrets });
    const readBy = async (reader: OperatorSecrets, writer: OperatorSecrets) => {
      const link = await of(writer).linkFor({ accountId: "acorn", address: AGENT });
      return of(reader).read(new URL(link).searchParams.get("token") ?? "");
    };
    expect(await readBy([ANOTHER, ...before], before)).toEqual({ accountId: "acorn", address: AGENT });
    expect(await readBy([ANOTHER], [ANOTHER, ...before])).toEqual({ accountId: "acorn", address: AGENT });
    expect(await readBy([ANOTHER], before)).toBeNull();
  });
});

test("in Italian the page is Italian", async () => {
  const link = await linkTo(AGENT);
  await db.updateTable("accounts").set({ language: "it" }).where("id", "=", "acorn").execute();
  expect((await app.inject({ url: link })).body).toContain("Non inviarmi più queste e-mail");
});
