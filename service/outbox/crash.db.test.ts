import { afterAll, expect, test } from "vitest";
import type { Server } from "../../scripts/processes.ts";
import { startServer } from "../../scripts/processes.ts";
import { setUpAccount } from "../testing/accounts.ts";
import { testDatabase } from "../testing/database.ts";
import { OPERATOR_SECRET, PUBLIC_ORIGIN, testServices } from "../testing/services.ts";
import { appendToOutbox } from "./append.ts";
import { mailReceiver, webhookReceiver } from "./testing/receivers.ts";
import { SECRET } from "./testing/told.ts";

const database = await testDatabase();
const services = testServices(database);
const webhooks = await webhookReceiver();
const mails = await mailReceiver();

const processes: Server[] = [];
afterAll(() => Promise.all(processes.map((process) => process.stop())));

/** A process whose clock is so far on from the one that stands still, in milliseconds. */
async function startService(later: number, env: Record<string, string> = {}): Promise<Server> {
  const server = await startServer({
    name: "service",
    entry: "service/main.ts",
    env: {
      DATABASE_URL: database.url,
      SEATMETER_SERVICE_PORT: "0",
      SEATMETER_OPERATOR_SECRET: OPERATOR_SECRET,
      SEATMETER_PUBLIC_URL: PUBLIC_ORIGIN,
      SEATMETER_POOL_SIZE: "3",
      SEATMETER_LOG_LEVEL: "silent",
      SEATMETER_SMTP_URL: mails.url,
      SEATMETER_LOCAL_WEBHOOKS: "allow",
      // A day far from a renewal, which would be told of, too.
      SEATMETER_CLOCK_OFFSET_MS: String(services.clock.now().getTime() + later - Date.now()),
      ...env,
    },
  });
  processes.push(server);
  return server;
}

test("a process killed between sending and noting it loses nothing, and what comes twice has the same id", async () => {
  await setUpAccount(services, "acorn", {
    webhook: { url: webhooks.url, secret: SECRET },
    deciders: [{ name: "Olivia", role: "owner", email: "olivia@acorn.example" }],
  });
  const payload = { product: { id: "support", name: "Support" }, actorId: null };
  await appendToOutbox(
    database.db,
    Array.from(
      { length: 3 },
      () => ({ accountId: "acorn", type: "seats.exhausted", subject: "acorn", payload }) as const,
    ),
    services.clock.now(),
  );
  // Each dies at its first delivery; the next one is a minute and a half later, as it sees it, when the lease is over.
  for (const later of [0, 90_000]) {
    const doomed = await startService(later, { SEATMETER_FAIL_POINT: "inside-outbox" });
    await doomed.ended;
  }
  expect(webhooks.heard.length + mails.heard.length).toBeGreaterThanOrEqual(2);
  const undelivered = database.db.selectFrom("deliveries").select("id").where("delivered_at", "is", null);
  expect((await undelivered.execute()).length).toBeGreaterThan(0);

  await startService(180_000);
  await expect.poll(() => undelivered.execute(), { timeout: 20_000 }).toEqual([]);
  const deliveries = await database.db.selectFrom("deliveries").select(["id", "channel"]).execute();
  const ids = (channel: string) => deliveries.flatMap((each) => (each.channel === channel ? [each.id] : [])).sort();
  const heardIds = webhooks.heard.map(({ headers }) => String(headers["webhook-id"]));
  const mailIds = mails.heard.map(({ parsed }) => (parsed.messageId ?? "").slice(1).split("@")[0] ?? "");
  expect([...new Set(heardIds)].sort()).toEqual(ids("webhook"));
  expect([...new Set(mailIds)].sort()).toEqual(ids("email"));
  expect([ids("webhook").length, ids("email").length]).toEqual([3, 3]);
  // Somebody heard something twice: that is what the deaths were for.
  expect(heardIds.length + mailIds.length).toBeGreaterThan(6);
});
