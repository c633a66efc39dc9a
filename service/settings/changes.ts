import type { SettingsChange } from "../../shared/api/index.ts";
import type { Paged, PageRequest } from "../http/page.ts";
import { numberOf, pageOf } from "../http/page.ts";
import type { Services } from "../services.ts";

/** Who changed which setting, newest first. */
export async function listSettingsChanges(
  { db }: Pick<Services, "db">,
  accountId: string,
  { after, limit }: PageRequest,
): Promise<Paged<SettingsChange>> {
  const newest = db
    .selectFrom("settings_changes")
    .select(["id", "version", "at", "actor_id", "changed"])
    .where("account_id", "=", accountId)
    .orderBy("version", "desc")
    .limit(limit + 1);
  const rows = await (after === null ? newest : newest.where("version", "<", numberOf(after))).execute();
  const { items, nextCursor } = pageOf(rows, limit, ({ at, version }) => ({ at, id: String(version) }));
  return {
    items: items.map(({ version, at, actor_id, changed }) => ({
      version: String(version),
      at: at.toISOString(),
      by: actor_id,
      fields: Object.entries(changed).map(([field, { from, to }]) => ({ field, from, to })),
    })),
    nextCursor,
  };
}
