import { expect, test } from "vitest";
import { productRows } from "./product-rows.ts";

const product = (id: string, remaining: number, group?: string) => ({
  ...{ id, name: `Product ${id}`, kind: "product" as const, purchased: 10, assigned: 10 - remaining, reserved: 0 },
  ...{ remaining, group: group ?? null, ...(group === undefined ? {} : { groupName: `Group ${group}` }) },
});
const rowsOf = (...products: ReturnType<typeof product>[]) =>
  productRows({ products, gateProduct: "support", lowThreshold: 2 });

test("a group is one row by its own name, with the counts of the product that most people use", () => {
  const support = product("support", 4, "suite");
  const talk = product("talk", 1, "suite");
  expect(rowsOf(support, product("sell", 5), talk, product("guide", 9, "suite"))).toEqual([
    { product: talk, name: "Group suite", lowThreshold: 2 },
    { product: product("sell", 5), name: "Product sell", lowThreshold: null },
  ]);
});

test("a product in no group is a row by itself, also one called as a group is", () => {
  const rows = rowsOf(product("suite", 3), product("support", 4, "suite"), product("sell", 5));
  expect(rows.map(({ name }) => name)).toEqual(["Product suite", "Group suite", "Product sell"]);
});

test("a group whose seats aren't counted is a row", () => {
  const uncounted = { assigned: null, reserved: null, remaining: null };
  const products = [product("support", 4, "suite"), product("talk", 1, "suite")].map((one) => ({
    ...one,
    ...uncounted,
  }));
  const rows = productRows({ products, gateProduct: "support", lowThreshold: 2 });
  expect(rows).toEqual([{ product: products[0], name: "Group suite", lowThreshold: 2 }]);
});

test("where a service doesn't say what a group is called, its products are a row each", () => {
  const { groupName: _, ...support } = product("support", 4, "suite");
  const { groupName: __, ...talk } = product("talk", 4, "suite");
  const rows = productRows({ products: [support, talk], gateProduct: "support", lowThreshold: 2 });
  expect(rows.map(({ name }) => name)).toEqual(["Product support", "Product talk"]);
});
