import { isDeepStrictEqual } from "node:util";
import type { Settings, SettingsDraft } from "../../shared/api/index.ts";
import { invalidField, serviceProblem } from "../../shared/api/index.ts";
import { lockSubscription } from "../billing/lock.ts";
import { notifyChange } from "../db/notify.ts";
import type { ViewerCaller } from "../http/handler.ts";
import type { Services } from "../services.ts";
import { readSettings, settingsColumns } from "./settings-row.ts";

/**
 * Sets an account's settings, and writes down for good who changed what. The same again changes nothing. The account's
 * lock keeps a new cap from changing in the middle of an order.
 *
 * Rejects with `version-missing`, `version-changed`, `invalid-input`; with `not-permitted` where somebody else than the
 * owner changes the cap (it asks for the owner's word) or who sees when colleagues worked (domain: privacy of colleagues).
 */
export async function putSettings(
  { db, clock }: Pick<Services, "db" | "clock">,
  caller: ViewerCaller,
  { version, ...draft }: SettingsDraft & { version: string | undefined },
): Promise<Settings> {
  if (version === undefined || version === "") {
    throw serviceProblem("version-missing", "Send the settings' version in an If-Match header.");
  }
  return db.transaction().execute(async (trx) => {
    await lockSubscription(trx, caller.accountId);
    const before = await readSettings(trx, caller.accountId);
    if (before.version !== version) {
      throw serviceProblem("version-changed", "The settings have changed in the meantime: check them first.");
    }
    const changed = changesOf(before, draft);
    if (Object.keys(changed).length === 0) return before;
    checkOwnersWord(changed, caller);
    await checkCap(trx, caller.accountId, draft);
    const now = clock.now();
    const next = BigInt(before.version) + 1n;
    const row = { ...settingsColumns(draft), version: next, updated_by: caller.memberId, updated_at: now };
    await trx
      .insertInto("settings")
      .values({ account_id: caller.accountId, ...row })
      .onConflict((conflict) => conflict.column("account_id").doUpdateSet(row))
      .execute();
    await trx
      .insertInto("settings_changes")
      .values({
        account_id: caller.accountId,
        version: next,
        at: now,
        actor_id: caller.memberId,
        changed: JSON.stringify(changed),
      })
      .execute();
    await notifyChange(trx, caller.accountId);
    return readSettings(trx, caller.accountId);
  });
}

type Changes = Partial<Record<keyof SettingsDraft, { from: unknown; to: unknown }>>;

function changesOf(before: SettingsDraft, draft: SettingsDraft): Changes {
  const fields = Object.keys(draft) as (keyof SettingsDraft)[];
  return Object.fromEntries(
    fields
      .filter((field) => !isDeepStrictEqual(before[field], draft[field]))
      .map((field) => [field, { from: before[field], to: draft[field] }]),
  );
}

function checkOwnersWord({ cap, showLastActive }: Changes, { role }: ViewerCaller): void {
  if (role === "owner") return;
  if (cap !== undefined) throw serviceProblem("not-permitted", "Only the account owner can change the cap.");
  if (showLastActive === undefined) return;
  throw serviceProblem("not-permitted", "Only the account owner can change who sees when colleagues last worked.");
}

async function checkCap(db: Services["db"], accountId: string, { cap }: SettingsDraft): Promise<void> {
  if (cap === null) return;
  const { currency, exponent } = await db
    .selectFrom("accounts")
    .select(["currency", "exponent"])
    .where("id", "=", accountId)
    .executeTakeFirstOrThrow();
  if (cap.amountMinor >= 0 && cap.currency === currency && cap.exponent === exponent) return;
  throw invalidField("cap", `an amount of ${currency} with the exponent ${exponent}, 0 or more`);
}
