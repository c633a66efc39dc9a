import { describe, expect, it } from "vitest";
import { cartVariantFor, consumesSeat } from "../../shared/seats/index.ts";
import { SEED_ACCOUNTS } from "./accounts.ts";
import { PEOPLE_KEYS } from "./names.ts";
import { seedPeople } from "./people.ts";
import { personId } from "./person-id.ts";

/** The design's table: bought, used, products counted singly, cart. */
const TABLE = {
  acorn: [10, 8, 6, "simplified"],
  maple: [5, 5, 7, "simplified"],
  birch: [50, 49, 9, "full"],
  willow: [20, 11, 4, "simplified"],
  cedar: [25, 25, 8, "full"],
  aspen: [3, 2, 2, "simplified"],
  oak: [12, 9, 5, "simplified"],
} as const;

describe.each(SEED_ACCOUNTS)("people of $id", (account) => {
  const people = seedPeople(account);
  const seated = people.filter((person) => consumesSeat(person).uses === true);
  const seatsIn = (product: string) => seated.filter(({ products }) => products.includes(product)).length;
  const products = account.terms.lines.flatMap((line) =>
    line.products.map(({ id }) => ({ id, bought: line.quantity })),
  );

  it("use as many seats as the table says", () => {
    const bought = products.find(({ id }) => id === "support")?.bought;
    const figures = [bought, seatsIn("support"), products.length, cartVariantFor(products.length)];
    expect({ [account.id]: figures }).toEqual({ [account.id]: TABLE[account.id as keyof typeof TABLE] });
  });

  it("use no more of any product than was bought, and as many as meant", () => {
    for (const { id, bought } of products) expect([id, seatsIn(id) <= bought]).toEqual([id, true]);
    for (const [id, used] of Object.entries(account.alsoUsed)) expect([id, seatsIn(id)]).toEqual([id, used]);
  });

  it("have the six who can sign in, and no id or address twice", () => {
    const ids = people.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(PEOPLE_KEYS.map((key) => personId(account.id, key))));
    expect(new Set(ids).size).toBe(people.length);
    expect(new Set(people.map(({ email }) => email)).size).toBe(people.length);
    for (const id of ids) expect(id).toMatch(/^[1-9]\d{11,12}$/);
  });
});

it("has two suspended people and a light agent who uses a seat wherever there is room for them", () => {
  for (const account of SEED_ACCOUNTS.filter(({ supportSeatsUsed }) => supportSeatsUsed >= 8)) {
    const people = seedPeople(account);
    expect(people.filter(({ status }) => status === "suspended")).toHaveLength(2);
    const byProduct = people.filter((person) => consumesSeat(person).reason === "product_role_uses_seat");
    expect(byProduct.map(({ productRoles }) => productRoles)).toEqual([["explore_editor"]]);
  }
});
