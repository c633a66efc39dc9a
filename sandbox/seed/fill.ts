import type { Db } from "../db/connection.ts";
import type { SeedAccount } from "./accounts.ts";
import { SEED_ACCOUNTS } from "./accounts.ts";
import type { SeedPerson } from "./people.ts";
import { seedEndUsers, seedPeople } from "./people.ts";
import { SEED_TICKETS } from "./tickets.ts";

/** Puts people and tickets into accounts that have none yet; what was changed since stays as it is. */
export async function fillAccounts(db: Db, now: Date): Promise<void> {
  for (const account of SEED_ACCOUNTS) {
    await db.transaction().execute(async (tx) => {
      const filled = await tx
        .selectFrom("sandbox.users")
        .select("id")
        .where("account", "=", account.id)
        .executeTakeFirst();
      if (filled !== undefined) return;
      const people = seedPeople(account);
      await tx
        .insertInto("sandbox.users")
        .values([
          ...people.map((person, index) => userRow(account, person, index, now)),
          ...seedEndUsers(account).map((person, index) => userRow(account, person, people.length + index, now)),
        ])
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      await tx
        .insertInto("sandbox.tickets")
        .values(ticketRows(account, people, now))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    });
  }
}

const DAY_MS = 86_400_000;

function userRow(account: SeedAccount, person: SeedPerson, index: number, now: Date) {
  const ago = person.lastActiveDaysAgo;
  return {
    id: person.id,
    account: account.id,
    name: person.name,
    email: person.email,
    role: person.role,
    custom_role: person.customRole,
    status: person.status,
    product_roles: person.productRoles,
    products: person.products,
    last_active_at: ago === null ? null : new Date(now.getTime() - ago * DAY_MS - index * 420_000),
    sequence: 1,
    // A day apart: they came one after the other, which decides who was added most recently.
    created_at: new Date(now.getTime() - (400 - index) * DAY_MS),
    updated_at: new Date(now.getTime() - (200 - index) * DAY_MS),
  };
}

function ticketRows(account: SeedAccount, people: readonly SeedPerson[], now: Date) {
  const assignees = people.flatMap((person) => Array.from({ length: person.openTickets }, () => person.id));
  // Interleaved, so that the list does not show one person's tickets in a row.
  const shuffled = assignees
    .map((assignee, index) => ({ assignee, place: (index * 7919) % 104_729 }))
    .sort((a, b) => a.place - b.place);
  return shuffled.map(({ assignee }, index) => {
    const ticket = SEED_TICKETS[index % SEED_TICKETS.length];
    if (ticket === undefined) throw new RangeError("There are no tickets to hand out.");
    return {
      account: account.id,
      id: index + 1,
      ...ticket,
      assignee_id: assignee,
      status: index % 3 === 2 ? ("pending" as const) : ("open" as const),
      created_at: new Date(now.getTime() - (index + 1) * 5_400_000),
    };
  });
}
