import type { HelpDeskSetup } from "../../../shared/api/index.ts";
import { putAccount } from "../../admin/put-account.ts";
import type { AccountName } from "../../testing/accounts.ts";
import { accountSetup } from "../../testing/accounts.ts";
import type { TestServices } from "../../testing/services.ts";
import { createConnectors } from "../connectors.ts";
import { createHelpDeskJob } from "../job.ts";
import { putHelpDesk } from "../put-help-desk.ts";
import type { Send } from "../send.ts";
import { API, CLIENT, ScriptedHelpDesk } from "./scripted-help-desk.ts";

/** An account that is connected to a scripted help desk, and the job that reads it. */
export async function connectDesk(
  services: TestServices,
  {
    account = "maple",
    apiOrigin = API,
    webhooks = "off",
    seats,
  }: { account?: AccountName; apiOrigin?: string; webhooks?: HelpDeskSetup["webhooks"]; seats?: number } = {},
) {
  const host = new ScriptedHelpDesk(apiOrigin);
  // Nobody has told yet who sits where.
  await putAccount(services, account, accountSetup(account, { helpDeskOrigin: apiOrigin }));
  if (seats !== undefined) {
    await services.db
      .updateTable("subscription_lines")
      .set({ quantity: seats })
      .where("account_id", "=", account)
      .execute();
  }
  let send = host.send;
  const connectors = createConnectors(services, { send: (request) => send(request) });
  const wait = async (ms: number) => services.clock.advance(ms / 1000);
  const job = createHelpDeskJob(services, { connectors, wait });
  await putHelpDesk(services, account, {
    kind: "zendesk",
    apiOrigin,
    webhooks,
    ownerId: null,
    signInClient: null,
    connector: CLIENT,
  });

  const members = async () => {
    const rows = await services.db
      .selectFrom("members")
      .select(["id", "role", "status", "product_roles"])
      .where("account_id", "=", account)
      .orderBy("id")
      .execute();
    return Object.fromEntries(rows.map(({ id, role }) => [id, role]));
  };
  /** Who uses a seat of the product that the add-user flow counts. */
  const seated = async () => {
    const rows = await services.db
      .selectFrom("assignments")
      .select("member_id")
      .where("account_id", "=", account)
      .where("product_id", "=", "support")
      .execute();
    return rows.map(({ member_id }) => Number(member_id)).sort((one, other) => one - other);
  };
  const reading = () =>
    services.db
      .selectFrom("help_desk_readings")
      .selectAll()
      .where("account_id", "=", account)
      .executeTakeFirstOrThrow();
  const picture = () =>
    services.db.selectFrom("pictures").selectAll().where("account_id", "=", account).executeTakeFirst();

  /** Has another answer from now on. */
  const reach = (other: Send) => {
    send = other;
  };
  /** Lets the job work until it has nothing more to do at this moment, or waits. */
  const work = async () => {
    while (await job.run(new AbortController().signal));
  };
  /** The same, and what it waits for comes: for so many seconds. */
  const workFor = async (seconds: number) => {
    const end = services.clock.now().getTime() + seconds * 1000;
    for (;;) {
      await work();
      if (services.clock.now().getTime() >= end) return;
      services.clock.advance(Math.min(15, seconds));
    }
  };
  return { host, account, connectors, job, wait, members, seated, reading, picture, reach, work, workFor };
}

/** The same again: what an earlier test's help desk had told is forgotten. */
export async function connectAnew(
  services: TestServices,
  options: Parameters<typeof connectDesk>[1] = {},
): ReturnType<typeof connectDesk> {
  for (const table of ["help_desks", "pictures", "assignments", "members"] as const) {
    await services.db.deleteFrom(table).execute();
  }
  services.clock.advance(60);
  return connectDesk(services, options);
}
