import { expect, test } from "vitest";
import { bodyOf, createCarrierOf, operations } from "../../shared/api/index.ts";
import { setUpAccount } from "../testing/accounts.ts";
import { testApp } from "../testing/app.ts";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";

const services = testServices(await testDatabase());
await setUpAccount(services, "acorn");
const { app, tokens } = testApp(services);
const baseUrl = await app.listen({ host: "127.0.0.1", port: 0 });

const calls = (getToken: () => Promise<string>) =>
  createCarrierOf(operations, { baseUrl, getToken: async () => (await getToken()).replace("Bearer ", "") });

const helpDesk = calls(() => tokens.helpDesk("acorn"));

/** Ids as OpenID Connect allows them: what issuers give out, the longest there are, and what paths and cursors are made of. */
const IDS = ["auth0|5f7c", "o'connor@example.com", "|".repeat(255), "a/b?c=d&e#f%2F g", '"\\', "help-desk", "=1+1"];

test.each(IDS)("%s works wherever a member's id goes", async (sub) => {
  services.clock.advance(60);
  const owner = calls(() => tokens.member("acorn", "owner", { claims: { sub, name: undefined } }));

  expect(bodyOf(await owner("getViewer", {}))).toMatchObject({ memberId: sub, name: sub });

  const put = { role: "agent", status: "active", name: sub, sequence: 1, actorId: sub } as const;
  expect(bodyOf(await helpDesk("putAssignment", { memberId: sub, ...put }))).toMatchObject({ memberId: sub });
  const first = bodyOf(await owner("listMembers", { limit: "1" }));
  expect(first.items).toMatchObject([{ memberId: sub }]);
  if (first.nextCursor !== null) {
    const rest = bodyOf(await owner("listMembers", { cursor: first.nextCursor }));
    expect(rest.items.map(({ memberId }) => memberId)).not.toContain(sub);
  }

  const { version: settingsVersion, changed: _, ...settings } = bodyOf(await owner("getSettings", {}));
  const draft = { ...settings, reminders: !settings.reminders };
  const set = bodyOf(await owner("putSettings", { ...draft, version: settingsVersion }));
  expect(set.changed).toMatchObject({ by: sub });
  expect(bodyOf(await owner("listSettingsChanges", { limit: "1" })).items).toMatchObject([{ by: sub }]);

  const { version } = bodyOf(await owner("getSubscription", {}));
  const quote = bodyOf(await owner("createQuote", { channel: "instant", lines: [{ target: "suite", add: 1 }] }));
  const order = bodyOf(
    await owner("createOrder", { quoteId: quote.id, idempotencyKey: `key-${IDS.indexOf(sub)}`, version }),
  );
  expect(order).toMatchObject({ state: "provisioned" });
  expect(bodyOf(await owner("getLedger", { limit: "1" })).items).toMatchObject([{ by: { memberId: sub } }]);

  const agent = calls(() => tokens.member("acorn", "agent", { claims: { sub } }));
  const asked = await agent("createSeatRequest", {
    lines: [{ target: "suite", add: 1 }],
    idempotencyKey: `ask-${IDS.indexOf(sub)}`,
  });
  expect(bodyOf(asked).people).toContainEqual(expect.objectContaining({ memberId: sub }));
});

test("whoever took the last seat is told of by their id", async () => {
  const actorId = "auth0|5f7c";
  const { products } = bodyOf(await calls(() => tokens.member("acorn", "owner"))("getAvailability", {}));
  const left = products.find(({ id }) => id === "support")?.remaining ?? 0;
  for (let index = 0; index < left; index += 1) {
    const member = { role: "agent", status: "active", name: "A", sequence: 1, actorId } as const;
    await helpDesk("putAssignment", { memberId: `seat|${index}`, ...member });
  }
  const after = bodyOf(await calls(() => tokens.member("acorn", "owner"))("getAvailability", {}));
  expect(after.exhausted).toMatchObject({ actorId });
});
