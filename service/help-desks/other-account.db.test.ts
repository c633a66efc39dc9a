import { beforeEach, describe, expect, test } from "vitest";
import { callerOf } from "../billing/testing/callers.ts";
import { readAvailability } from "../seats/availability.ts";
import { accountSetup } from "../testing/accounts.ts";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";
import { checkAccount } from "./check-account.ts";
import { putHint } from "./hints.ts";
import { requestPicture } from "./put-help-desk.ts";
import { connectAnew, connectDesk } from "./testing/connected-desk.ts";
import { json, ScriptedHelpDesk } from "./testing/scripted-help-desk.ts";

/**
 * Answers that are another account's: a proxy mixed them up, or the address isn't this account's any more. The token is taken
 * there, and people have the same ids, which is the worst that can happen.
 */
const services = testServices(await testDatabase());
let desk = await connectDesk(services, { webhooks: "on" });
let other = new ScriptedHelpDesk();

beforeEach(async () => {
  desk = await connectAnew(services, { webhooks: "on" });
  for (let id = 1; id <= 4; id += 1) desk.host.people.set(id, { role: "agent" });
  desk.host.people.set(5, { role: "agent", role_type: 1, products: { explore: "editor" } });
  other = new ScriptedHelpDesk("https://other.zendesk.com");
});

const everything = async () => ({
  members: await services.db
    .selectFrom("members")
    .select(["id", "name", "role", "status", "product_roles", "products_known"])
    .orderBy("id")
    .execute(),
  seated: await desk.seated(),
  picture: await desk.picture(),
  webhooks: await services.db.selectFrom("help_desk_webhooks").selectAll().execute(),
});
const again = async () => {
  services.clock.advance(60);
  await requestPicture(services, "maple", { acceptMissing: false });
  await desk.work();
};
const tell = async (...ids: string[]) => {
  for (const id of ids) await putHint(services.db, "maple", id, services.clock.now());
  services.clock.advance(3);
  await desk.work();
};
const lastError = async () => (await desk.reading()).last_error;
const failing = async () => {
  const steps = [];
  const means = { ...services, connectors: desk.connectors, wait: desk.wait };
  for await (const step of checkAccount(means, "maple")) if (step.state === "failed") steps.push(step);
  return steps;
};

/** People of the same ids whose word would take, or give, each of ours a license. */
function mixUp() {
  for (let id = 1; id <= 4; id += 1) other.people.set(id, { role: "end-user" });
  other.people.set(5, { role: "agent" });
  for (let id = 6; id <= 9; id += 1) other.people.set(id, { role: "agent" });
  desk.host.inPlace = other;
}

describe("after a picture of its own", () => {
  beforeEach(async () => {
    await desk.workFor(60);
    expect(await desk.seated()).toEqual([1, 2, 3, 4, 5]);
    expect(await lastError()).toBeNull();
  });

  test("a picture of another account changes nobody, and is taken as soon as the answers are ours again", async () => {
    const before = await everything();
    mixUp();
    await again();
    expect(await everything()).toEqual(before);
    expect(await lastError()).toBe("picture/other-account");
    desk.host.inPlace = null;
    desk.host.people.set(4, { role: "end-user" });
    await desk.workFor(60);
    expect(await desk.seated()).toEqual([1, 2, 3, 5]);
    expect(await lastError()).toBeNull();
  });

  test("so does one page of it, and the picture goes on where it was", async () => {
    desk.host.pageSize = 2;
    const before = await everything();
    mixUp();
    other.pageSize = 2;
    desk.host.inPlace = null;
    let pages = 0;
    desk.host.misbehaves.push(
      ...Array.from({ length: 9 }, () => ({ url }: { url: URL }) => {
        if (url.pathname === "/api/v2/users") pages += 1;
        desk.host.inPlace = pages === 2 && url.pathname === "/api/v2/users" ? other : null;
        return null;
      }),
    );
    await again();
    expect({ ...(await everything()), picture: before.picture }).toEqual(before);
    expect(await lastError()).toBe("picture/other-account");
    const { cursor, phase } = await desk.reading();
    expect({ cursor, phase }).toEqual({ cursor: "2", phase: "list" });
    desk.host.inPlace = null;
    await desk.workFor(60);
    expect(await lastError()).toBeNull();
    expect((await desk.picture())?.taken_at).not.toEqual(before.picture?.taken_at);
  });

  test("what it says of people whom the list didn't name changes nobody", async () => {
    const before = await everything();
    mixUp();
    desk.host.inPlace = null;
    desk.host.unlisted.add(3);
    desk.host.misbehaves.push(
      ...Array.from({ length: 20 }, () => ({ url }: { url: URL }) => {
        desk.host.inPlace = /show_many|users\/\d+$/.test(url.pathname) ? other : null;
        return null;
      }),
    );
    await again();
    expect(await everything()).toEqual(before);
    expect(await lastError()).toBe("picture/other-account");
  });

  test("news read of it changes nobody, and is read again of ours", async () => {
    const before = await everything();
    mixUp();
    desk.host.people.set(2, { role: "end-user" });
    await tell("2");
    expect(await everything()).toEqual(before);
    expect(await lastError()).toBe("hints/other-account");
    desk.host.inPlace = null;
    await desk.workFor(60);
    expect(await desk.seated()).toEqual([1, 3, 4, 5]);
    expect(await lastError()).toBeNull();
  });

  test("that nobody of us is on record there is no word about anybody", async () => {
    const before = await everything();
    desk.host.inPlace = other;
    await tell("2", "5");
    expect(await everything()).toEqual(before);
    expect(await lastError()).toBe("hints/other-account");
  });

  test("nor is it about roles in other products", async () => {
    const before = await everything();
    desk.host.misbehaves.push(
      ...Array.from({ length: 40 }, () => ({ url }: { url: URL }) => {
        desk.host.inPlace = /entitlements|users\/me/.test(url.pathname) ? other : null;
        return null;
      }),
    );
    await again();
    expect({ ...(await everything()), picture: before.picture }).toEqual(before);
    expect(await lastError()).toBe("picture/other-account");
  });

  test("its webhooks are none of ours: no secret is forgotten, and none is made there", async () => {
    const before = await everything();
    desk.host.inPlace = other;
    services.clock.advance(3_700);
    await desk.work();
    expect(await lastError()).toBe("check/other-account");
    expect((await everything()).webhooks).toEqual(before.webhooks);
    expect(before.webhooks).toHaveLength(1);
    expect(other.webhooks).toEqual([]);
  });

  test.each([301, 302, 307, 308])("a redirect (%i) to it isn't followed, and changes nobody", async (status) => {
    const before = await everything();
    desk.host.misbehaves.push(
      ...Array.from({ length: 40 }, () => ({ url }: { url: URL }) => {
        return json(status, "", { location: `https://other.zendesk.com${url.pathname}` });
      }),
    );
    await again();
    expect(await lastError()).toBe("picture/redirected");
    await tell("2", "5");
    expect(await everything()).toEqual(before);
    expect(desk.host.requests.filter(({ url }) => url.host !== "maple.zendesk.com")).toEqual([]);
    expect(await failing()).toContainEqual({
      step: "sign-in",
      state: "failed",
      says: expect.stringContaining("redirected"),
      mend: expect.stringContaining("apiOrigin"),
    });
  });

  test("check-account names it while it lasts, and afterwards until a picture was taken", async () => {
    mixUp();
    await again();
    const mend = expect.stringContaining("otherHelpDeskOrigins");
    expect(await failing()).toEqual([
      { step: "account", state: "failed", says: expect.stringContaining("other.zendesk.com"), mend },
    ]);
    desk.host.inPlace = null;
    expect(await failing()).toEqual([
      { step: "picture", state: "failed", says: expect.stringContaining("picture/other-account"), mend },
    ]);
  });

  test("people are told that the help desk can't be followed", async () => {
    const owner = callerOf("maple", accountSetup("maple"), "owner");
    const told = async () => (await readAvailability(services, owner)).availability.helpDesk;
    expect(await told()).toBe("read");
    mixUp();
    await again();
    await desk.workFor(120);
    expect(await told()).toBe("failing");
  });
});

test("before the first picture nothing is known by it", async () => {
  mixUp();
  await desk.workFor(120);
  expect(await desk.members()).toEqual({});
  expect(await desk.picture()).toBeUndefined();
  expect(await lastError()).toBe("check/other-account");
  expect(other.webhooks).toEqual([]);
});

test("an address of one of the account's brands is its own", async () => {
  await services.db
    .insertInto("help_desk_addresses")
    .values({ account_id: "maple", origin: "https://help.maple.example" })
    .execute();
  const brand = new ScriptedHelpDesk("https://help.maple.example");
  brand.people = desk.host.people;
  desk.host.inPlace = brand;
  await desk.workFor(60);
  expect(await desk.picture()).toMatchObject({ people: 5, unread: 0 });
  expect(await lastError()).toBeNull();
});
