import { describe, expect, test } from "vitest";
import type { Channel, QuoteRequestLine } from "../../shared/api/index.ts";
import type { AccountKind } from "../../shared/seats/index.ts";
import { changesOf } from "./changes.ts";
import type { Terms, TermsLine } from "./terms.ts";

const line = (target: string, quantity: number, more: Partial<TermsLine> = {}): TermsLine => ({
  target,
  name: target,
  kind: "product",
  quantity,
  waiting: 0,
  unitPriceMinor: 100n,
  products: [{ id: target, name: target, purchasableOnline: true, legacySell: false, assigned: 0 }],
  ...more,
});
const product = { id: "x", name: "X", purchasableOnline: true, legacySell: false, assigned: 0 };

interface Asked {
  kind?: AccountKind;
  channel?: Channel;
  removeSeats?: boolean;
}

const change = (
  lines: TermsLine[],
  requested: QuoteRequestLine[],
  { kind = "self_service", channel = "subscription", removeSeats = kind === "self_service" }: Asked = {},
) => {
  const terms = { account: { kind }, version: 1n, lines, renewalDueAt: null } as Terms;
  return changesOf(requested, terms, { channel, removeSeats }).map(({ line: { target }, ...rest }) => ({
    target,
    ...rest,
  }));
};

const refusal = (thunk: () => unknown) => {
  try {
    thunk();
  } catch (thrown) {
    return (thrown as { details: { type: string } }).details.type;
  }
  return null;
};

describe("totals on the page of the subscription", () => {
  const suite = () => [line("suite", 12), line("extra", 5)];

  test("up is now, down is at renewal, the same falls away", () => {
    expect(
      change(suite(), [
        { target: "suite", total: 9 },
        { target: "extra", total: 7 },
      ]),
    ).toEqual([
      { target: "suite", from: 12, to: 9, effective: "renewal", renewsAt: 9 },
      { target: "extra", from: 5, to: 7, effective: "now", renewsAt: 7 },
    ]);
    expect(
      change(suite(), [
        { target: "suite", total: 12 },
        { target: "extra", add: 1 },
      ]),
    ).toEqual([{ target: "extra", from: 5, to: 6, effective: "now", renewsAt: 6 }]);
    expect(refusal(() => change(suite(), [{ target: "suite", total: 12 }]))).toBe("nothing-to-change");
  });

  test("down to none", () => {
    expect(change(suite(), [{ target: "extra", total: 0 }])).toMatchObject([{ to: 0, renewsAt: 0 }]);
  });

  describe("with 3 waiting to be removed", () => {
    const waiting = () => [line("suite", 12, { waiting: -3 })];
    test.each([
      ["an addition leaves them waiting", { add: 2 }, { to: 14, effective: "now", renewsAt: 11 }],
      ["a higher total is the last word", { total: 14 }, { to: 14, effective: "now", renewsAt: 14 }],
      ["another total below takes their place", { total: 10 }, { to: 10, effective: "renewal", renewsAt: 10 }],
      ["the present total keeps them all", { total: 12 }, { to: 12, effective: "renewal", renewsAt: 12 }],
    ])("%s", (_, request, expected) => {
      expect(change(waiting(), [{ target: "suite", ...request } as QuoteRequestLine])).toMatchObject([expected]);
    });

    test("the total that waits already changes nothing", () => {
      expect(refusal(() => change(waiting(), [{ target: "suite", total: 9 }]))).toBe("nothing-to-change");
    });

    test("in the add-user flow a total only adds", () => {
      expect(change(waiting(), [{ target: "suite", total: 14 }], { channel: "instant" })).toMatchObject([
        { to: 14, renewsAt: 11 },
      ]);
      expect(refusal(() => change(waiting(), [{ target: "suite", total: 12 }], { channel: "instant" }))).toBe(
        "nothing-to-change",
      );
    });
  });
});

describe("fewer", () => {
  test.each([
    ["self_service", "instant", true, "use-subscription-page"],
    ["self_service", "approval", true, "use-subscription-page"],
    ["self_service", "subscription", true, null],
    ["self_service", "subscription", false, "use-subscription-page"],
    ["sales_assisted", "subscription", false, "contact-sales"],
    ["sales_assisted", "instant", false, "contact-sales"],
    ["managed", "subscription", false, "contact-sales"],
  ] as const)("%s by %s, allowed %s: %s", (kind, channel, removeSeats, expected) => {
    const request = () => change([line("suite", 12)], [{ target: "suite", total: 11 }], { kind, channel, removeSeats });
    expect(refusal(request)).toBe(expected);
  });
});

describe("what sales sells", () => {
  const offline = () => [line("suite", 12, { products: [product, { ...product, id: "y", purchasableOnline: false }] })];
  test("cannot be added, but can be removed where removing is", () => {
    expect(refusal(() => change(offline(), [{ target: "suite", add: 1 }]))).toBe("contact-sales");
    expect(refusal(() => change(offline(), [{ target: "suite", total: 13 }]))).toBe("contact-sales");
    expect(refusal(() => change(offline(), [{ target: "suite", total: 11 }]))).toBeNull();
  });
});

describe("legacy Sell", () => {
  const sell = (more: Partial<TermsLine> = {}, assigned = 3) => [
    line("sell", 5, { products: [{ ...product, id: "sell", legacySell: true, assigned }], ...more }),
  ];

  test("is bought for the next cycle, on the page of the subscription only", () => {
    expect(change(sell(), [{ target: "sell", add: 2 }])).toMatchObject([{ to: 7, effective: "renewal", renewsAt: 7 }]);
    expect(change(sell(), [{ target: "sell", total: 6 }], { kind: "sales_assisted" })).toMatchObject([
      { to: 6, effective: "renewal" },
    ]);
    expect(refusal(() => change(sell(), [{ target: "sell", add: 2 }], { channel: "instant" }))).toBe(
      "use-subscription-page",
    );
  });

  test("adds to what waits already, up to the most there can be", () => {
    expect(change(sell({ waiting: 2 }), [{ target: "sell", add: 1 }])).toMatchObject([{ from: 5, to: 8 }]);
    expect(refusal(() => change(sell({ waiting: 2 }), [{ target: "sell", add: 9_993 }]))).toBe("invalid-input");
    expect(change(sell({ waiting: 2 }), [{ target: "sell", total: 5 }])).toMatchObject([{ to: 5, renewsAt: 5 }]);
    expect(refusal(() => change(sell({ waiting: 2 }), [{ target: "sell", total: 7 }]))).toBe("nothing-to-change");
  });

  test("gives up empty seats only", () => {
    expect(change(sell(), [{ target: "sell", total: 3 }])).toMatchObject([{ effective: "renewal" }]);
    expect(refusal(() => change(sell(), [{ target: "sell", total: 2 }]))).toBe("seats-in-use");
  });
});
