import { expect, it } from "vitest";
import type { Consumption, SeatHolder } from "./consumption.ts";
import { consumesSeat } from "./consumption.ts";
import type { ProductRole } from "./roles.ts";
import { PRODUCT_ROLES } from "./roles.ts";

const uses = (reason: Consumption["reason"], because?: Consumption["because"]): Consumption => ({
  uses: true,
  reason,
  ...(because === undefined ? {} : { because }),
});
const free = (reason: Consumption["reason"]): Consumption => ({ uses: false, reason });

/** As docs/domain.md has them. */
const COUNTED: ProductRole[] = [
  ...(["chat_agent", "chat_admin", "chat_custom", "explore_admin", "explore_editor"] as const),
  ...(["guide_admin", "guide_agent", "talk_admin", "talk_agent", "talk_team_lead"] as const),
];

const CASES: [SeatHolder, Consumption][] = [
  [{ role: "owner", status: "active" }, uses("role_uses_seat")],
  [{ role: "billing_admin", status: "active" }, uses("role_uses_seat")],
  [{ role: "admin", status: "active" }, uses("role_uses_seat")],
  [{ role: "agent", status: "active" }, uses("role_uses_seat")],
  [{ role: "owner", status: "suspended" }, uses("suspended_uses_seat")],
  [{ role: "agent", status: "suspended" }, uses("suspended_uses_seat")],
  ...(["light_agent", "contributor"] as const).flatMap((role): [SeatHolder, Consumption][] => [
    [{ role, status: "active" }, free("light_role_is_free")],
    [{ role, status: "active", productRoles: [] }, free("light_role_is_free")],
    [{ role, status: "suspended" }, free("light_role_is_free")],
    ...COUNTED.map((because): [SeatHolder, Consumption] => [
      { role, status: "active", productRoles: [because] },
      uses("product_role_uses_seat", because),
    ]),
    [
      { role, status: "active", productRoles: ["talk_agent", "chat_agent"] },
      uses("product_role_uses_seat", "talk_agent"),
    ],
    [{ role, status: "suspended", productRoles: ["explore_editor"] }, uses("product_role_uses_seat", "explore_editor")],
  ]),
  [{ role: "end_user", status: "active" }, free("end_user_is_free")],
  [{ role: "end_user", status: "suspended" }, free("end_user_is_free")],
  [{ role: "end_user", status: "active", productRoles: ["chat_agent"] }, free("end_user_is_free")],
  [
    { role: "unknown", status: "active" },
    { uses: null, reason: "role_unknown" },
  ],
  [
    { role: "unknown", status: "active", productRoles: ["chat_agent"] },
    { uses: null, reason: "role_unknown" },
  ],
];

it.each(CASES)("%o → %o", (member, expected) => {
  expect(consumesSeat(member)).toEqual(expected);
});

it("the roles in products that can be told of are those that use a seat", () => {
  expect([...PRODUCT_ROLES].sort()).toEqual([...COUNTED].sort());
});
