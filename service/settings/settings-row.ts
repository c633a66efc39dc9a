import type { Kysely } from "kysely";
import type { Settings, SettingsDraft } from "../../shared/api/index.ts";
import { asMoney } from "../billing/money.ts";
import type { Database } from "../db/tables.ts";

/** What an account that has set nothing has. */
const AS_IT_COMES = {
  low_threshold: null,
  cap_minor: null,
  approval: "by_hand",
  reminders: true,
  retention_months: 24,
  renewal_notice_days: 7,
  show_last_active: false,
  demotion_order: "added",
} as const;

/** Version of settings that were never changed; the first change makes 2. */
const FIRST_VERSION = 1n;

/** An account's settings as they stand. */
export async function readSettings(db: Kysely<Database>, accountId: string): Promise<Settings> {
  const { currency, exponent } = await db
    .selectFrom("accounts")
    .select(["currency", "exponent"])
    .where("id", "=", accountId)
    .executeTakeFirstOrThrow();
  const row = await db
    .selectFrom("settings")
    .select(["low_threshold", "cap_minor", "approval", "reminders", "retention_months", "renewal_notice_days"])
    .select(["show_last_active", "demotion_order", "version", "updated_by", "updated_at"])
    .where("account_id", "=", accountId)
    .executeTakeFirst();
  const set = row ?? AS_IT_COMES;
  return {
    lowThreshold: set.low_threshold,
    cap: set.cap_minor === null ? null : asMoney(set.cap_minor, { currency, exponent }),
    approval: set.approval,
    reminders: set.reminders,
    retentionMonths: set.retention_months,
    renewalNoticeDays: set.renewal_notice_days,
    showLastActive: set.show_last_active,
    demotionOrder: set.demotion_order,
    version: String(row?.version ?? FIRST_VERSION),
    changed: row === undefined ? null : { by: row.updated_by, at: row.updated_at.toISOString() },
  };
}

/** The columns of what somebody wants. */
export function settingsColumns(draft: SettingsDraft) {
  return {
    low_threshold: draft.lowThreshold,
    cap_minor: draft.cap === null ? null : BigInt(draft.cap.amountMinor),
    approval: draft.approval,
    reminders: draft.reminders,
    retention_months: draft.retentionMonths,
    renewal_notice_days: draft.renewalNoticeDays,
    show_last_active: draft.showLastActive,
    demotion_order: draft.demotionOrder,
  };
}
