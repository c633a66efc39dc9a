import fc from "fast-check";
import { expect, test } from "vitest";
import type { Holder, LoweredLine } from "./losing.ts";
import { whoLoses } from "./losing.ts";

const suite = { products: ["support", "guide"], isGate: true };
const extra = { products: ["extra"], isGate: false };
const holder = (memberId: string, products: string[], isOwner = false): Holder => ({ memberId, products, isOwner });
const everything = ["support", "guide", "extra"];

test("the ones added most recently become end users, and give up every seat", () => {
  const holders = [holder("c", everything), holder("b", everything), holder("a", ["support"])];
  expect(whoLoses(holders, [{ ...suite, quantity: 2 }])).toEqual([
    { memberId: "c", becomesEndUser: true, products: everything },
  ]);
});

test("of another line only its products are lost", () => {
  const holders = [holder("c", ["support"]), holder("b", everything), holder("a", everything)];
  expect(whoLoses(holders, [{ ...extra, quantity: 1 }])).toEqual([
    { memberId: "b", becomesEndUser: false, products: ["extra"] },
  ]);
});

test("whoever becomes an end user makes room elsewhere", () => {
  const holders = [holder("c", everything), holder("b", everything), holder("a", everything)];
  const lowered = [
    { ...extra, quantity: 2 },
    { ...suite, quantity: 2 },
  ];
  expect(whoLoses(holders, lowered).map(({ memberId }) => memberId)).toEqual(["c"]);
});

test("members of a group use its products apart", () => {
  const holders = [holder("c", ["guide"]), holder("b", ["support"]), holder("a", ["support"])];
  expect(whoLoses(holders, [{ ...suite, quantity: 1 }])).toEqual([
    { memberId: "b", becomesEndUser: true, products: ["support"] },
  ]);
});

test("never the owner", () => {
  const holders = [holder("o", everything, true), holder("a", everything)];
  expect(whoLoses(holders, [{ ...suite, quantity: 0 }])).toEqual([
    { memberId: "a", becomesEndUser: true, products: everything },
  ]);
});

test("every line fits afterwards, and nobody loses in vain", () => {
  const someone = fc.record({ products: fc.uniqueArray(fc.constantFrom(...everything), { minLength: 1 }) });
  fc.assert(
    fc.property(fc.array(someone, { maxLength: 12 }), fc.nat(12), fc.nat(12), (people, suiteTo, extraTo) => {
      const holders = people.map(({ products }, index) => holder(`m-${index}`, products));
      const lowered: LoweredLine[] = [
        { ...suite, quantity: suiteTo },
        { ...extra, quantity: extraTo },
      ];
      const losses = whoLoses(holders, lowered);
      const left = holders.map(({ memberId, products }) => {
        const lost = losses.find((loss) => loss.memberId === memberId)?.products ?? [];
        return products.filter((id) => !lost.includes(id));
      });
      const used = (id: string) => left.filter((products) => products.includes(id)).length;
      for (const { products, quantity } of lowered) {
        for (const id of products) expect(used(id)).toBeLessThanOrEqual(quantity);
      }
      // With one product in the line, exactly the surplus loses it.
      const wantExtra = holders.filter(({ products }) => products.includes("extra")).length;
      const gone = losses.filter(({ becomesEndUser, products }) => becomesEndUser && products.includes("extra")).length;
      expect(wantExtra - used("extra")).toBe(Math.max(gone, wantExtra - extraTo));
      // Nobody keeps a seat of the gate product that somebody added earlier lost, who held no more of it.
      for (const [index, { products }] of holders.entries()) {
        const lostGate = losses.some(({ memberId, becomesEndUser }) => memberId === `m-${index}` && becomesEndUser);
        if (!lostGate) continue;
        const newer = holders
          .slice(0, index)
          .filter((other) => suite.products.every((id) => !products.includes(id) || other.products.includes(id)));
        for (const { memberId } of newer)
          expect(losses.some((loss) => loss.memberId === memberId && loss.becomesEndUser)).toBe(true);
      }
    }),
  );
});
