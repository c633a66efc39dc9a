import { sql } from "kysely";
import type { Member, Money, Reclaimable, ReclaimEvidence } from "../../shared/api/index.ts";
import { consumesSeat } from "../../shared/seats/index.ts";
import type { ViewerCaller } from "../http/handler.ts";
import type { Paged, PageRequest } from "../http/page.ts";
import { pageOf } from "../http/page.ts";
import type { Services } from "../services.ts";
import { assertPictured } from "./picture.ts";
import { readSeatPrices, yearlySaving } from "./savings.ts";

type Reading = Pick<Services, "db" | "clock">;

/** After this many days without work, somebody is idle. */
const IDLE_DAYS = 30;
const DAY_MS = 86_400_000;

/** The team, those added last in front. Rejects with `seats-unknown` until all of them were known once. */
export async function listMembers(
  services: Reading,
  caller: ViewerCaller,
  { after, limit }: PageRequest,
): Promise<Paged<Member>> {
  await assertPictured(services.db, caller.accountId);
  const seesLastActive = await maySeeLastActive(services, caller);
  const team = teamOf(services, caller.accountId).limit(limit + 1);
  const rows = await (after === null ? team : team.where(beyond(after))).execute();
  const { items, nextCursor } = pageOf(rows, limit, ({ added_at: at, id }) => ({ at, id }));
  return {
    items: items.map((row) => ({
      memberId: row.id,
      name: row.name,
      role: row.role,
      status: row.status,
      productRoles: row.product_roles,
      products: row.products,
      addedAt: row.added_at.toISOString(),
      openTickets: row.open_tickets,
      ...(seesLastActive ? { lastActiveAt: row.last_active_at?.toISOString() ?? null } : {}),
    })),
    nextCursor,
  };
}

/**
 * Seats that could be freed: of suspended people, of light agents and contributors who use one through another product,
 * and where the owner has turned it on, for owner and billing admins, of who has not worked for 30 days (domain: privacy
 * of colleagues). The owner's own seat is never among them. Anybody who sees prices sees what each saves. Rejects with
 * `seats-unknown` until everybody was known once.
 */
export async function listReclaimable(
  services: Reading,
  caller: ViewerCaller,
  { after, limit }: PageRequest,
): Promise<Paged<Reclaimable>> {
  await assertPictured(services.db, caller.accountId);
  const now = services.clock.now();
  const idleSince = (await maySeeLastActive(services, caller)) ? new Date(now.getTime() - IDLE_DAYS * DAY_MS) : null;
  const candidates = teamOf(services, caller.accountId)
    .where("role", "<>", "owner")
    .where((where) =>
      where.or([
        where("status", "=", "suspended"),
        where("role", "in", ["light_agent", "contributor"]),
        ...(idleSince === null ? [] : [where("last_active_at", "<=", idleSince)]),
      ]),
    )
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("assignments as seat")
          .select("seat.product_id")
          .whereRef("seat.account_id", "=", "members.account_id")
          .whereRef("seat.member_id", "=", "members.id")
          .where("seat.state", "=", "confirmed"),
      ),
    )
    .limit(limit + 1);
  const rows = await (after === null ? candidates : candidates.where(beyond(after))).execute();
  const { items, nextCursor } = pageOf(rows, limit, ({ added_at: at, id }) => ({ at, id }));
  const prices = caller.capabilities.includes("seePrices") ? await readSeatPrices(services, caller.accountId) : null;
  const savingOf = (products: string[]) => (prices === null ? null : yearlySaving(products, prices));
  return {
    items: items.map((row) => ({
      memberId: row.id,
      name: row.name,
      role: row.role,
      products: row.products,
      ...savesYearly(savingOf(row.products)),
      addedAt: row.added_at.toISOString(),
      evidence: evidenceOf(row, { idleSince, now }),
    })),
    nextCursor,
  };
}

function savesYearly(saving: Money | null): Pick<Reclaimable, "savesYearly"> {
  return saving === null ? {} : { savesYearly: saving };
}

type Row = Awaited<ReturnType<ReturnType<typeof teamOf>["execute"]>>[number];

function evidenceOf(row: Row, { idleSince, now }: { idleSince: Date | null; now: Date }): ReclaimEvidence[] {
  const { role, status, product_roles: productRoles, last_active_at: lastActiveAt } = row;
  const evidence: ReclaimEvidence[] = [];
  if (status === "suspended") evidence.push({ kind: "suspended" });
  if (role === "light_agent" || role === "contributor") {
    evidence.push({ kind: "product_role", because: consumesSeat({ role, status, productRoles }).because ?? null });
  }
  if (idleSince !== null && lastActiveAt !== null && lastActiveAt <= idleSince) {
    const days = Math.floor((now.getTime() - lastActiveAt.getTime()) / DAY_MS);
    evidence.push({ kind: "idle", lastActiveAt: lastActiveAt.toISOString(), days });
  }
  return evidence;
}

function teamOf({ db, clock }: Reading, accountId: string) {
  return (
    db
      .selectFrom("members")
      .select(["id", "name", "role", "status", "product_roles", "added_at", "open_tickets", "last_active_at"])
      .select((select) =>
        select
          .selectFrom("assignments as held")
          .whereRef("held.account_id", "=", "members.account_id")
          .whereRef("held.member_id", "=", "members.id")
          .where((where) => where.or([where("reserved_until", "is", null), where("reserved_until", ">", clock.now())]))
          .select(sql<string[]>`coalesce(array_agg(held.product_id ORDER BY held.product_id), '{}')`.as("products"))
          .$asScalar()
          .$notNull()
          .as("products"),
      )
      .where("members.account_id", "=", accountId)
      // Written out, so that a plan made for any parameter uses the index of them.
      .where("role", "<>", sql.lit("end_user"))
      .orderBy("added_at", "desc")
      .orderBy("id", "desc")
  );
}

function beyond({ at, id }: { at: Date; id: string }) {
  return sql<boolean>`(added_at, id) < (${at}, ${id})`;
}

/** Off by default, set by the owner, and for owner and billing admins alone (domain: privacy of colleagues). */
async function maySeeLastActive({ db }: Reading, { accountId, capabilities }: ViewerCaller): Promise<boolean> {
  if (!capabilities.includes("configure")) return false;
  const settings = await db
    .selectFrom("settings")
    .select("show_last_active")
    .where("account_id", "=", accountId)
    .executeTakeFirst();
  return settings?.show_last_active ?? false;
}
