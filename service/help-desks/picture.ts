import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Role } from "../../shared/seats/index.ts";
import { ROLES } from "../../shared/seats/index.ts";
import type { Database } from "../db/tables.ts";
import { lockSeats } from "../seats/change-seats.ts";
import { recordPicture } from "../seats/picture.ts";
import { countUnread, putPeople } from "../seats/put-people.ts";
import { HelpDeskError } from "./connector.ts";
import { nextPicture } from "./next-picture.ts";
import { movePicture, saveProgress, startOf, termsOf } from "./reading.ts";
import type { Step } from "./step.ts";
import { BATCH } from "./step.ts";
import { readUnlisted } from "./unlisted.ts";

/** More of the team than this don't vanish by themselves: an operator has to say that it is so. */
const MISSING_SHARE = 0.05;
/** Of a small team even one is more than that. */
const FEW_MISSING = 2;
/** By so much the host may count more than it lists: people come while it is read, and its count is approximate. */
const COUNT_SHARE = 0.01;
const MAY_BE_UNLISTED: readonly Role[] = ["light_agent", "contributor", "unknown"];
const STAFF = ROLES.filter((role) => role !== "end_user");
const MOST_PAGES = 10_000;

/** Begins a picture: what is needed to understand people, before any of them. */
export async function startPicture({ services, connector, reading, ...own }: Step): Promise<void> {
  const started = services.clock.now();
  const { roles, ownerId } = await connector.readTerms();
  const { webhooks, time_zone } = await services.db
    .selectFrom("help_desks")
    .innerJoin("accounts", "accounts.id", "help_desks.account_id")
    .select(["help_desks.webhooks", "accounts.time_zone"])
    .where("account_id", "=", own.accountId)
    .executeTakeFirstOrThrow();
  const next = nextPicture({ accountId: own.accountId, timeZone: time_zone, webhooks }, started);
  await services.db.transaction().execute(async (trx) => {
    await saveProgress(trx, own, {
      phase: "list",
      started_at: started,
      cursor: null,
      seen: [],
      gone: [],
      roles: JSON.stringify(roles),
      owner_id: ownerId,
    });
    // At its start, not at its end: whoever asks for one meanwhile may know of what its first pages missed.
    await movePicture(trx, own, { to: next, whileDue: ["=", reading.picture_due_at] });
  });
}

/** Reads one page of the list. A page that came before would be followed by all that came after it, for ever. */
export async function readListPage({ services, connector, reading, ...own }: Step): Promise<void> {
  const now = services.clock.now();
  const { members, next } = await connector.readPage(termsOf(reading), reading.cursor);
  const marks = [
    ...(next === null ? [] : [markOf("next", next)]),
    ...(members.length === 0 ? [] : [markOf("ids", ...members.map(({ id }) => id))]),
  ];
  if (marks.some((mark) => reading.seen.includes(mark)) || reading.seen.length > 2 * MOST_PAGES) {
    throw new HelpDeskError("list-repeats", "A page of the list came again");
  }
  await services.db.transaction().execute(async (trx) => {
    await putPeople(trx, own.accountId, { members, gone: [] }, now);
    await saveProgress(trx, own, {
      cursor: next,
      seen: [...reading.seen, ...marks],
      phase: next === null ? "missing" : "list",
    });
  });
}

function markOf(...parts: string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 16);
}

/**
 * Asks for those whom the list did not name, and releases only those of whom the help desk says that they are no team
 * members; once there are none, the picture is taken.
 */
export async function readMissing(step: Step): Promise<void> {
  const { services, reading, accountId } = step;
  const unheard = await services.db
    .selectFrom("members")
    .select("id")
    .where("account_id", "=", accountId)
    .where("role", "<>", "end_user")
    .where(({ or, eb }) => or([eb("heard_at", "is", null), eb("heard_at", "<", startOf(reading))]))
    .where(sql<boolean>`NOT (id = ANY(${reading.gone}::text[]))`)
    .orderBy("id")
    .limit(BATCH)
    .execute();
  if (unheard.length > 0) {
    await askFor(
      step,
      unheard.map(({ id }) => id),
    );
  } else if (reading.gone.length > 0) await release(step);
  else await finish(step);
}

async function askFor({ services, connector, reading, ...own }: Step, ids: readonly string[]): Promise<void> {
  const now = services.clock.now();
  const { members } = await connector.readPeople(termsOf(reading), ids);
  const heard = new Set(members.map(({ id }) => id));
  await services.db.transaction().execute(async (trx) => {
    await putPeople(trx, own.accountId, { members, gone: [] }, now);
    await saveProgress(trx, own, { gone: [...reading.gone, ...ids.filter((id) => !heard.has(id))] });
  });
  // Suspended people and light agents may be none of the list's; whoever else works is.
  if (members.some(({ status, role }) => status === "active" && !MAY_BE_UNLISTED.includes(role))) {
    throw new HelpDeskError("list-incomplete", "The list didn't name people who are on the team");
  }
}

async function release({ services, reading, ...own }: Step): Promise<void> {
  const { db, clock } = services;
  const { gone } = reading;
  const team = await countTeam(db, own.accountId);
  const few = Math.max(FEW_MISSING, Math.floor(team * MISSING_SHARE));
  if (gone.length > few && !reading.accept_missing) {
    await db.transaction().execute((trx) => saveProgress(trx, own, { missing: gone.length }));
    throw new HelpDeskError("many-missing", `${gone.length} of ${team} people are no team members any more`);
  }
  await db.transaction().execute(async (trx) => {
    await putPeople(trx, own.accountId, { members: [], gone: gone.slice(0, BATCH) }, clock.now());
    await saveProgress(trx, own, { gone: gone.slice(BATCH) });
  });
}

async function finish(step: Step): Promise<void> {
  const { services, connector, reading, ...own } = step;
  const { db } = services;
  const counted = await connector.countPeople();
  // Without a list of roles, whose counts tell below whether the list left somebody out; or where it left out a few.
  const mayMissAnybody = Object.keys(reading.roles).length === 0 || counted > (await countTeam(db, own.accountId));
  // Of suspended people not even the counts tell: it isn't known whether they have any part in them.
  await readUnlisted(step, mayMissAnybody ? "everybody" : "suspended");
  const inRoles = await connector.countRoles();
  await db.transaction().execute(async (trx) => {
    await lockSeats(trx, own.accountId);
    const people = await countTeam(trx, own.accountId);
    assertListed("people", people, counted);
    for (const role of ROLES) {
      const alike = role === "admin" ? (["admin", "owner"] as const) : [role];
      assertListed(role, await countTeam(trx, own.accountId, alike), inRoles[role] ?? 0);
    }
    await recordPicture(trx, own.accountId, {
      takenAt: startOf(reading),
      source: "read",
      people,
      unread: await countUnread(trx, own.accountId),
    });
    await saveProgress(trx, own, {
      phase: "products",
      cursor: null,
      seen: [],
      missing: 0,
      accept_missing: false,
      count_offset: counted - people,
    });
  });
}

function assertListed(what: string, listed: number, counted: number): void {
  if (counted - listed <= Math.floor(counted * COUNT_SHARE)) return;
  throw new HelpDeskError("list-incomplete", `The list named ${listed} of ${counted} (${what})`);
}

/** Everybody who is on the team, as far as is known, or those of them with one of these roles. */
export async function countTeam(
  db: Kysely<Database>,
  accountId: string,
  roles: readonly Role[] = STAFF,
): Promise<number> {
  const { people } = await db
    .selectFrom("members")
    .select(({ cast, fn }) => cast<number>(fn.countAll(), "integer").as("people"))
    .where("account_id", "=", accountId)
    .where("role", "in", roles)
    .executeTakeFirstOrThrow();
  return people;
}
