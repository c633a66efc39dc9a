import type { Db } from "../db/connection.ts";
import type { Switches, SwitchesInput } from "./schema.ts";
import { withDefaults } from "./schema.ts";

/** How an account behaves now. */
export async function switchesOf(db: Db, account: string): Promise<Switches> {
  const rows = await db
    .selectFrom("sandbox.switches")
    .select(["name", "value"])
    .where("account", "=", account)
    .execute();
  return withDefaults(account, Object.fromEntries(rows.map(({ name, value }) => [name, value])));
}

/** Sets some of the switches; the others stay. Throws where a name or a value is none. */
export async function setSwitches(db: Db, account: string, set: SwitchesInput): Promise<void> {
  withDefaults(account, set);
  const rows = Object.entries(set).map(([name, value]) => ({ account, name, value: JSON.stringify(value) }));
  if (rows.length === 0) return;
  await db
    .insertInto("sandbox.switches")
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(["account", "name"]).doUpdateSet((excluded) => ({ value: excluded.ref("excluded.value") })),
    )
    .execute();
}

/** All as it was at first. */
export async function resetSwitches(db: Db, account: string): Promise<void> {
  await db.deleteFrom("sandbox.switches").where("account", "=", account).execute();
}
