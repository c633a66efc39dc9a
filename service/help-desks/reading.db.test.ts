import { expect, test } from "vitest";
import { testDatabase } from "../testing/database.ts";
import { testServices } from "../testing/services.ts";
import { takeLease } from "./reading.ts";
import { connectDesk } from "./testing/connected-desk.ts";

const services = testServices(await testDatabase());

test("a picture that has begun goes on before one begins that has been due for less long", async () => {
  const started = services.clock.now();
  for (const account of ["birch", "maple"] as const) {
    await connectDesk(services, { account, apiOrigin: `https://${account}.zendesk.com` });
    services.clock.advance(60);
  }
  const begun = { phase: "list", started_at: started, picture_due_at: new Date("2030-01-01T00:00:00Z") } as const;
  const quiet = { check_due_at: new Date("2030-01-01T00:00:00Z") };
  await services.db.updateTable("help_desk_readings").set(quiet).execute();
  await services.db.updateTable("help_desk_readings").set(begun).where("account_id", "=", "birch").execute();
  expect([await takeLease(services, "first"), await takeLease(services, "second")]).toEqual(["birch", "maple"]);
});
