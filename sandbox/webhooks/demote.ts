import { findUser } from "../db/users.ts";
import type { Account, Desk } from "../desk.ts";
import { changeMember } from "../seats/changing.ts";
import { supportProducts } from "../seed/accounts.ts";

/** Somebody who lost seats at renewal. */
export interface Demoted {
  memberId: string;
  becomesEndUser: boolean;
  /** The products in which they lost their seat. */
  products: string[];
}

/** Makes end users of members, or takes products from them, and says so, as for any change. `false`: to be told again. */
export async function demote(desk: Desk, account: Account, members: readonly Demoted[]): Promise<boolean> {
  for (const { memberId, becomesEndUser, products } of members) {
    const user = await findUser(desk.db, account.id, memberId);
    if (user === undefined) continue;
    const before = user.products ?? supportProducts(account.seed);
    const left = before.filter((product) => !products.includes(product));
    const change = becomesEndUser ? { role: "end_user" as const, custom_role: null } : { products: left };
    const { kind } = await changeMember({ db: desk.db, seats: desk.seats, account, now: desk.now() }, memberId, change);
    if (kind === "unreachable" || kind === "no_seat") return false;
  }
  return true;
}
