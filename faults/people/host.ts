import type { HelpDesk } from "../../sandbox/testing/start-help-desk.ts";
import type { Visitor } from "../../sandbox/testing/visitor.ts";
import type { ConnectedDesk } from "../world/help-desk.ts";
import { IN_STAND_IN } from "../world/help-desk.ts";
import type { Person } from "./person.ts";

/** How people change, as an admin of the help desk changes them. */
const CHANGES: readonly object[] = [
  { role: "end-user" },
  { role: "agent", custom_role_id: 10004 },
  { role: "agent", custom_role_id: 10005 },
  { role: "agent", custom_role_id: 10006 },
  { role: "agent", custom_role_id: 10007 },
  { role: "admin", custom_role_id: 10002 },
  { role: "admin", custom_role_id: 10003 },
  { suspended: true },
  { suspended: false },
];

const EVENTS = ["sent", "sent", "lost", "doubled", "late", "swapped", "forged"] as const;
const LATER_PAGES = ["whole", "whole", "unavailable", "html", "cut", "endless", "overlapping", "last"] as const;

/**
 * The help desk's people change, as nobody tells the service but by events, which get lost, doubled, late, swapped and
 * forged; and its API answers as it pleases: too many requests, none at all, pages that are cut, or come again.
 */
export async function changePeople(admin: Person, desk: ConnectedDesk, dayEnds: AbortSignal): Promise<void> {
  const { dice } = admin;
  const page = desk.helpDesk.visit(IN_STAND_IN);
  let isSignedIn = false;
  for (let round = 1; !dayEnds.aborted; round += 1) {
    await admin.pause(20, 250);
    const changes = dice.whole(1, 100);
    try {
      if (changes <= 25) await desk.helpDesk.set(IN_STAND_IN, mood(admin));
      else {
        if (!isSignedIn) await page.signIn("owner");
        isSignedIn = (await changeSomebody(admin, page, desk, round)) < 400;
      }
    } catch {
      // Postgres is down, and with it the help desk.
      isSignedIn = false;
    }
  }
}

function mood({ dice }: Person): Parameters<HelpDesk["set"]>[1] {
  return {
    events: dice.pick(EVENTS),
    laterPages: dice.pick(LATER_PAGES),
    suspendedPeople: dice.pick(["listed", "absent"]),
    // Nobody can change people meanwhile either.
    api: dice.happens(0.1) ? dice.pick(["restricted", "html"]) : "answers",
    // None: each call is one too many.
    requestsPerMinute: dice.happens(0.2) ? dice.pick([0, 100]) : 2_500,
  };
}

/** Resolves with the status of the answer. */
async function changeSomebody({ dice, id }: Person, page: Visitor, desk: ConnectedDesk, round: number) {
  const kind = dice.whole(1, 100);
  if (kind <= 8) {
    const name = `${id}-${round}`;
    const added = { name, email: `${name}@faults.example`, role: "agent", custom_role_id: 10004 };
    return (await page.addUser(added)).status;
  }
  const whom = await somebody(desk, dice.whole(0, 999_999));
  if (kind <= 16) return (await page.write("DELETE", `/api/v2/users/${whom}`)).status;
  return (await page.write("PUT", `/api/v2/users/${whom}`, { user: dice.pick(CHANGES) })).status;
}

/** Anybody but the owner, and the admin as whom the connector acts: few of them, so that they change again and again. */
async function somebody({ helpDesk }: ConnectedDesk, drawn: number): Promise<string> {
  const spared = ["owner", "admin"].map((key) => String(helpDesk.personId(IN_STAND_IN, key)));
  const people = await helpDesk.db
    .selectFrom("sandbox.users")
    .select("id")
    .where("account", "=", IN_STAND_IN)
    .where("active", "=", true)
    .where("id", "not in", spared)
    .orderBy("id")
    .limit(60)
    .execute();
  const picked = people[drawn % people.length];
  if (picked === undefined) throw new Error("There is nobody left");
  return picked.id;
}

/** An operator who has the help desk read again and again, and doesn't wait for what the service would wait for. */
export async function watchPictures(operator: Person, dayEnds: AbortSignal): Promise<void> {
  while (!dayEnds.aborted) {
    await operator.pause(500, 3_000);
    await operator.ask(pictureOf(operator, operator.dice.happens(0.3)));
  }
}

/** Has all people read once more in the evening, however many have gone; resolves when that is under way. */
export async function readOnceMore(operator: Person, giveUp: AbortSignal): Promise<void> {
  await operator.insist(pictureOf(operator, true), giveUp);
}

function pictureOf({ account }: Person, acceptMissing: boolean) {
  const path = `/v1/admin/accounts/${account.id}/help-desk/picture`;
  return { method: "POST" as const, path, body: { acceptMissing } };
}
