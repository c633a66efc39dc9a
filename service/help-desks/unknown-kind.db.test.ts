import { beforeEach, expect, test } from "vitest";
import { testApp } from "../testing/app.ts";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";
import { checkAccount } from "./check-account.ts";
import { connectDesk } from "./testing/connected-desk.ts";

/** A help desk that another version of the service connected, beside one that every version knows. */
const services = testServices(await testDatabase());
const { app } = testApp(services);
let strange: Awaited<ReturnType<typeof connectDesk>>;

beforeEach(async () => {
  for (const table of ["help_desks", "pictures", "assignments", "members", "rate_limits"] as const) {
    await services.db.deleteFrom(table).execute();
  }
  services.clock.advance(60);
  strange = await connectDesk(services, { webhooks: "on" });
  strange.host.people.set(1, { role: "agent" });
  await strange.work();
  await services.db
    .updateTable("help_desks")
    .set({ kind: "of-tomorrow", sign_in_client: "seatmeter" })
    .where("account_id", "=", "maple")
    .execute();
  await services.db.updateTable("help_desk_readings").set({ picture_due_at: services.clock.now() }).execute();
});

test("its picture waits, and is told why; the other's is taken", async () => {
  const known = await connectDesk(services, { account: "cedar", apiOrigin: "https://cedar.zendesk.com" });
  known.host.people.set(1, { role: "agent" });
  await known.work();
  expect(await known.picture()).toMatchObject({ people: 1 });
  expect(await strange.reading()).toMatchObject({ last_error: "picture/unknown-kind" });
  expect(await strange.members()).toEqual({ 1: "agent" });
});

test("whoever looks its connection over is told what to do", async () => {
  const steps = [];
  for await (const step of checkAccount({ ...services, ...strange }, "maple")) steps.push(step);
  expect(steps).toEqual([
    {
      ...{ step: "set-up", state: "failed" },
      says: "unknown-kind: This version of the service knows no help desk of the kind of-tomorrow",
      mend: "Have every process of the service run the version that connected it, or set its kind again.",
    },
  ]);
});

test("an event of it is to come again later, as is whoever signs in", async () => {
  const event = strange.host.event(1);
  const told = await app.inject({ method: "POST", url: "/v1/help-desk/maple/events", ...event });
  const person = await app.inject({ url: "/sign-in/help-desk/maple" });
  for (const answer of [told, person]) {
    expect([answer.statusCode, answer.headers["retry-after"]]).toEqual([503, "60"]);
  }
});
