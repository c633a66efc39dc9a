import { Problem, serviceProblem } from "../../shared/api/index.ts";
import { consumesSeat } from "../../shared/seats/index.ts";
import type { Db, User } from "../db/connection.ts";
import { staffOf } from "../db/users.ts";
import type { SeedAccount } from "../seed/accounts.ts";
import type { SeatService } from "./seat-service.ts";

type Own = Pick<SeatService, "putAssignment" | "putPicture" | "getAvailability" | "getSubscription">;

/**
 * The seats of an account that is connected as a real one is: the help desk counts its agents itself, against the limit
 * that its seller set, and tells the seat service of nobody. What a word says of a member's seat is held against the limit,
 * and forgotten.
 */
export function ownLimit(db: Db, { id, terms }: SeedAccount): Own {
  const line = gateLine(terms);
  return {
    async putAssignment(_as, { memberId, role, status, productRoles = [], sequence }) {
      const uses = consumesSeat({ role, status, productRoles }).uses === true;
      const others = await countUsed(db, id, memberId);
      const had = (await countUsed(db, id, null)) > others;
      if (uses && !had && others >= (await limitOf(db, id, line.quantity))) {
        throw serviceProblem("seats-exhausted", "The account's limit of agents is reached.");
      }
      const products = uses ? line.products.map((product) => product.id) : [];
      return { memberId, state: uses ? "confirmed" : "released", products, reservedUntil: null, sequence };
    },
    putPicture: async (_as, people) => ({ takenAt: new Date().toISOString(), people }),
    async getAvailability() {
      const [purchased, assigned] = [await limitOf(db, id, line.quantity), await countUsed(db, id, null)];
      const counts = { purchased, assigned, reserved: 0, remaining: purchased - assigned };
      const products = line.products.map((product) => ({
        ...product,
        group: line.target,
        groupName: line.name,
        ...counts,
      }));
      return {
        ...{ account: id, asOf: new Date().toISOString(), source: "estimate", gateProduct: terms.gateProduct },
        ...{ products, lowThreshold: 2, pollAfterSeconds: 60, exhausted: null },
      };
    },
    getSubscription: () =>
      Promise.reject(new Problem({ type: "not-found", status: 404, detail: "It is sold elsewhere." })),
  };
}

/**
 * What the seller delivered: how many agents there may be from now on. After a removal at renewal the seller says nothing
 * here, and the former number stays.
 */
export async function setLimit(db: Db, account: string, agents: number): Promise<void> {
  await db
    .insertInto("sandbox.agent_limits")
    .values({ account, agents })
    .onConflict((conflict) => conflict.column("account").doUpdateSet({ agents }))
    .execute();
}

/** The line of the terms that the account's agents are counted by. */
export function gateLine({ lines, gateProduct }: SeedAccount["terms"]) {
  const line = lines.find(({ products }) => products.some((product) => product.id === gateProduct));
  if (line === undefined) throw new RangeError("The account has no line for its agents.");
  return line;
}

async function limitOf(db: Db, account: string, atFirst: number): Promise<number> {
  const row = await db
    .selectFrom("sandbox.agent_limits")
    .select("agents")
    .where("account", "=", account)
    .executeTakeFirst();
  return row?.agents ?? atFirst;
}

async function countUsed(db: Db, account: string, except: string | null): Promise<number> {
  const staff = await staffOf(db, account);
  return staff.filter((user) => user.id !== except && usesSeat(user)).length;
}

function usesSeat({ role, status, product_roles: productRoles }: User): boolean {
  return consumesSeat({ role, status, productRoles }).uses === true;
}
